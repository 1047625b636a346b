import { and, eq, exists, inArray, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { conclusions, directives, meetings, subtasks, taskRequests, tasks } from '../../db/schema.ts';
import { can } from '../../domain/access/can.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { OUTGOING_KINDS } from '../../domain/directive.ts';
import { INBOX_DAYS_AHEAD, INBOX_KINDS, type InboxKind } from '../../domain/inbox.ts';
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { REQUEST_KINDS } from '../../domain/task-request.ts';
import { permissionToDecide } from '../../domain/workflow/task-requests.ts';
import { DIRECTIVE_SCOPE } from '../directives/directive-scope.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { confirmableBy } from '../tasks/confirmable-by.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import { decidableBy } from './decidable-by.ts';

/** Columns every source selects, in this order: the union goes by place. */
interface Entry {
  /** What the entry opens: a task, a directive or a meeting. */
  id: SQL;
  title: SQL;
  unitId: SQL;
  directiveId: SQL;
  /** From when it has waited, or by when it is due: the earlier, the more urgent. Null: since today. */
  day: SQL;
  version: SQL;
  /** The request or sub-task behind it. */
  ref: SQL;
}

const NONE = sql`cast(null as text)`;

const aboutTask = (day: SQL, ref: SQL = NONE): Entry => ({
  id: sql`${tasks.id}`,
  title: sql`${tasks.title}`,
  unitId: sql`${tasks.leadUnitId}`,
  directiveId: sql`${tasks.directiveId}`,
  day,
  version: sql`${tasks.version}`,
  ref,
});

const aboutDirective: Entry = {
  id: sql`${directives.id}`,
  title: sql`${directives.subject}`,
  unitId: NONE,
  directiveId: sql`${directives.id}`,
  day: sql`coalesce(${directives.signedOn}, ${directives.receivedOn})`,
  version: sql`${directives.version}`,
  ref: NONE,
};

const aboutMeeting: Entry = {
  id: sql`${meetings.id}`,
  title: sql`${meetings.title}`,
  unitId: NONE,
  directiveId: NONE,
  day: sql`${meetings.heldOn}`,
  version: sql`${meetings.version}`,
  ref: NONE,
};

interface Source {
  /** Left out of the query for whoever cannot have such entries at all. */
  offered: (actor: Actor) => boolean;
  entry: Entry;
  from: SQL;
  where: (actor: Actor, today: LocalDate, read: Db) => SQL | undefined;
}

const taskSource = (permission: Permission, day: SQL, where: (actor: Actor, today: LocalDate) => SQL | undefined) => ({
  offered: (actor: Actor) => can(actor, permission),
  entry: aboutTask(day),
  from: sql`${tasks}`,
  where: (actor: Actor, today: LocalDate) => and(visibleTo(actor, permission, TASK_SCOPE), where(actor, today)),
});

const paperSource = (permission: Permission, where: SQL | undefined): Source => ({
  offered: (actor) => can(actor, permission),
  entry: aboutDirective,
  from: sql`${directives}`,
  where: (actor) => and(visibleTo(actor, permission, DIRECTIVE_SCOPE), where),
});

const heldMeeting = (actor: Actor, permission: Permission, where: SQL | undefined) =>
  and(visibleTo(actor, permission, MEETING_SCOPE), eq(meetings.status, 'held'), isNotNull(meetings.endedAt), where);

/** What may wait for a person; each source asks the access table by the permission of the act it leads to. */
const SOURCES: Record<InboxKind, Source> = {
  decide: {
    offered: (actor) => REQUEST_KINDS.some((kind) => can(actor, permissionToDecide(kind))),
    entry: aboutTask(sql`${taskRequests.requestedOn}`, sql`${taskRequests.id}`),
    from: sql`${taskRequests} join ${tasks} on ${tasks.id} = ${taskRequests.taskId}`,
    where: (actor) => and(eq(taskRequests.state, 'open'), decidableBy(actor)),
  },
  confirm: {
    offered: (actor) => can(actor, 'task:confirm'),
    entry: aboutTask(sql`${tasks.submittedOn}`),
    from: sql`${tasks}`,
    where: confirmableBy,
  },
  confirm_oral: paperSource(
    'directive:confirm-oral',
    and(eq(directives.status, 'issued'), eq(directives.kind, 'ORAL'), isNull(directives.confirmedAt)),
  ),
  sign: paperSource(
    'directive:sign',
    and(eq(directives.status, 'draft'), inArray(directives.kind, [...OUTGOING_KINDS])),
  ),
  sign_minutes: {
    offered: (actor) => can(actor, 'meeting:sign-secretary') || can(actor, 'meeting:sign-chair'),
    entry: aboutMeeting,
    from: sql`${meetings}`,
    // The secretary signs first.
    where: (actor) =>
      or(
        heldMeeting(actor, 'meeting:sign-secretary', isNull(meetings.secretarySignedAt)),
        heldMeeting(
          actor,
          'meeting:sign-chair',
          and(isNotNull(meetings.secretarySignedAt), isNull(meetings.chairSignedAt)),
        ),
      ),
  },
  number: paperSource(
    'directive:issue',
    and(eq(directives.status, 'signed'), inArray(directives.kind, [...OUTGOING_KINDS])),
  ),
  // A meeting that concluded nothing owes no notice.
  notice: {
    offered: (actor) => can(actor, 'directive:draft'),
    entry: aboutMeeting,
    from: sql`${meetings}`,
    where: (actor, _today, read) =>
      and(
        visibleTo(actor, 'directive:draft', MEETING_SCOPE),
        eq(meetings.status, 'minutes_signed'),
        exists(
          read
            .select({ id: conclusions.id })
            .from(conclusions)
            .where(and(eq(conclusions.meetingId, meetings.id), isNull(conclusions.removedAt))),
        ),
      ),
  },
  // Whoever signs has them among the papers to sign.
  urging: {
    ...paperSource('directive:draft', and(eq(directives.status, 'draft'), eq(directives.kind, 'CONG_VAN_DON_DOC'))),
    offered: (actor) => can(actor, 'directive:draft') && !can(actor, 'directive:sign'),
  },
  reassign: taskSource('task:transfer', sql`${tasks.issuedOn}`, () => eq(tasks.state, 'draft')),
  acknowledge: taskSource('task:acknowledge', sql`${tasks.issuedOn}`, () => eq(tasks.state, 'not_started')),
  report: taskSource('task:report', sql`${tasks.dueOn}`, (_actor, today) =>
    and(eq(tasks.state, 'in_progress'), lte(tasks.dueOn, addDays(today, INBOX_DAYS_AHEAD))),
  ),
  subtask: {
    offered: (actor) => can(actor, 'task:read'),
    entry: aboutTask(sql`${subtasks.dueOn}`, sql`${subtasks.id}`),
    from: sql`${subtasks} join ${tasks} on ${tasks.id} = ${subtasks.taskId}`,
    where: (actor) =>
      and(
        eq(subtasks.personId, actor.personId ?? ''),
        isNull(subtasks.doneOn),
        isNull(subtasks.removedOn),
        inArray(tasks.state, [...OPEN_STATES]),
      ),
  },
};

/** The parts of the inbox that this person can have at all, as one SQL query; null when there is none. */
export function waitingFor(
  read: Db,
  actor: Actor,
  { today, kinds = INBOX_KINDS }: { today: LocalDate; kinds?: readonly InboxKind[] },
): SQL | null {
  const parts = kinds.flatMap((kind) => {
    const { offered, entry, from, where } = SOURCES[kind];
    if (!offered(actor)) return [];
    const { id, title, unitId, directiveId, day, version, ref } = entry;
    return sql`select ${kind} as kind, ${sql.raw(String(INBOX_KINDS.indexOf(kind)))} as place, ${id} as id,
      ${title} as title, ${unitId} as unit_id, ${directiveId} as directive_id, ${day} as day, ${version} as version,
      ${ref} as ref from ${from} where ${where(actor, today, read) ?? sql`1 = 1`}`;
  });
  return parts.length === 0 ? null : sql.join(parts, sql` union all `);
}
