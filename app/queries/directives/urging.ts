import { and, asc, eq, inArray, lt } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, tasks, urgedTasks } from '../../db/schema.ts';
import type { Directive } from '../../db/stores/directive-store.ts';
import { usualReplyBy } from '../../db/stores/urging-print.ts';
import { draftsNaming, lettersBefore, urgedTasksOf } from '../../db/stores/urging-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { daysBetween, type LocalDate } from '../../domain/shared/local-date.ts';
import { isOverdue, RUNNING_STATES } from '../../domain/task.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import { issuersFor } from './directive-form.ts';

/** A task that may be urged, or is named in a letter. */
export interface UrgeableTask {
  id: string;
  title: string;
  isSecret: boolean;
  leadUnitId: string;
  leadUnit: string;
  directiveId: string;
  numberText: string | null;
  dueOn: LocalDate | null;
  /** Calendar days; 0 for one that is not overdue. */
  daysLate: number;
  lastReportOn: LocalDate | null;
  urgeCount: number;
  /** Letters that named it: `12/UBND-HC`. */
  letters: string[];
  /** The draft it lies in already. */
  draftId: string | null;
}

export const URGE_AT_ONCE = 200;

/** Overdue tasks somebody may draft letters for, by unit and due date; those asked for by id alone, when any are. */
export async function urgingForm(
  read: Db,
  actor: Actor,
  asked: { issuerId: string | null; unitId: string | null; taskIds: readonly string[]; today: LocalDate },
) {
  const { today, taskIds } = asked;
  const issuers = await issuersFor(read, actor, 'directive:draft', today);
  const issuer = issuers.find(({ id }) => id === asked.issuerId) ?? issuers[0];
  if (!issuer) return { issuers, issuerId: '', units: [], rows: [], hasMore: false };
  const overdue = and(
    eq(tasks.issuerId, issuer.id),
    inArray(tasks.state, [...RUNNING_STATES]),
    lt(tasks.dueOn, today),
    visibleTo(actor, 'directive:draft', TASK_SCOPE),
  );
  const unitRows = await read.selectDistinct({ id: tasks.leadUnitId }).from(tasks).where(overdue);
  const rows = await read
    .select(columns)
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(
      and(
        overdue,
        asked.unitId === null ? undefined : eq(tasks.leadUnitId, asked.unitId),
        taskIds.length === 0 ? undefined : inArray(tasks.id, [...taskIds]),
      ),
    )
    .orderBy(asc(tasks.leadUnitId), asc(tasks.dueOn), asc(tasks.id))
    .limit(URGE_AT_ONCE + 1);
  const names = await unitNames(
    read,
    unitRows.map(({ id }) => id),
    today,
  );
  return {
    issuers,
    issuerId: issuer.id,
    units: [...names.values()]
      .sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1))
      .map(({ id, shortName }) => ({ id, name: shortName })),
    rows: await withLetters(read, rows.slice(0, URGE_AT_ONCE), { today, exceptId: '' }),
    hasMore: rows.length > URGE_AT_ONCE,
  };
}

const columns = {
  id: tasks.id,
  title: tasks.title,
  isSecret: tasks.isSecret,
  state: tasks.state,
  leadUnitId: tasks.leadUnitId,
  directiveId: tasks.directiveId,
  numberText: directives.numberText,
  dueOn: tasks.dueOn,
  lastReportOn: tasks.lastReportOn,
  urgeCount: tasks.urgeCount,
};

/** What the form of a drafted letter shows: its tasks as they stand, and the day by which it would be answered. */
export async function letterForm(read: Db, directive: Directive, today: LocalDate) {
  const named = await urgedTasksOf(read, directive.id);
  const rows = named.map(({ taskId, source, ...task }) => ({
    ...task,
    id: taskId,
    directiveId: source.id,
    numberText: source.numberText,
  }));
  return {
    rows: await withLetters(read, rows, { today, exceptId: directive.id }),
    usualReplyBy: await usualReplyBy(read, directive.issuerId, today),
  };
}

/** The tasks a letter names that the actor may open, in its order. */
export const tasksNamedIn = (read: Db, actor: Actor, directiveId: string) =>
  read
    .select({
      id: tasks.id,
      title: tasks.title,
      state: tasks.state,
      dueOn: tasks.dueOn,
      completedOn: tasks.completedOn,
    })
    .from(urgedTasks)
    .innerJoin(tasks, eq(tasks.id, urgedTasks.taskId))
    .where(and(eq(urgedTasks.directiveId, directiveId), visibleTo(actor, 'task:read', TASK_SCOPE)))
    .orderBy(asc(urgedTasks.position));

type Row = Omit<UrgeableTask, 'leadUnit' | 'daysLate' | 'letters' | 'draftId'> & Parameters<typeof isOverdue>[0];

async function withLetters(
  read: Db,
  rows: readonly Omit<Row, 'completedOn'>[],
  { today, exceptId }: { today: LocalDate; exceptId: string },
): Promise<UrgeableTask[]> {
  const ids = rows.map(({ id }) => id);
  const names = await unitNames(
    read,
    rows.map(({ leadUnitId }) => leadUnitId),
    today,
  );
  const drafts = await draftsNaming(read, ids);
  const letters = await lettersBefore(read, ids, exceptId);
  return rows.map(({ id, title, isSecret, leadUnitId, directiveId, numberText, dueOn, ...row }) => ({
    id,
    title,
    isSecret,
    leadUnitId,
    leadUnit: names.get(leadUnitId)?.shortName ?? '',
    directiveId,
    numberText,
    dueOn,
    daysLate: dueOn !== null && isOverdue({ ...row, dueOn, completedOn: null }, today) ? daysBetween(dueOn, today) : 0,
    lastReportOn: row.lastReportOn,
    urgeCount: row.urgeCount,
    letters: (letters.get(id) ?? []).map((letter) => letter.numberText),
    draftId: drafts.get(id) === exceptId ? null : (drafts.get(id) ?? null),
  }));
}
