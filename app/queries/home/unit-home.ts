import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, people, taskEvents, tasks } from '../../db/schema.ts';
import { taskScope } from '../../db/stores/task-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { addDays, type LocalDate, startOfQuarter } from '../../domain/shared/local-date.ts';
import { displayStatus, OPEN_STATES } from '../../domain/task.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { countByStatus } from '../tasks/count-tasks.ts';
import { taskActs } from '../tasks/task-acts.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import { meetingsBetween } from './today.ts';

const MOST_JOBS = 50;
const MEETING_DAYS = 7;

/** What a unit has to do, by urgency, each with the one thing to tap. */
export async function unitHome(read: Db, actor: Actor, { unitId, today }: { unitId: string; today: LocalDate }) {
  const since = startOfQuarter(today);
  const [jobs, counts, meetings, urge, names] = await Promise.all([
    openJobs(read, actor, unitId, today),
    countByStatus(read, actor, { filters: { leadUnitId: unitId, since }, today }),
    meetingsBetween(read, actor, today, addDays(today, MEETING_DAYS)),
    latestUrge(read, actor, unitId),
    unitNames(read, [unitId], today),
  ]);
  return { unitId, unit: names.get(unitId)?.addressed ?? '', jobs, counts, since, meeting: meetings[0] ?? null, urge };
}

export type UnitHome = Awaited<ReturnType<typeof unitHome>>;

async function openJobs(read: Db, actor: Actor, unitId: string, today: LocalDate) {
  const rows = await read
    .select({ task: tasks, directiveNumber: directives.numberText })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(
      and(
        visibleTo(actor, 'task:read', TASK_SCOPE),
        eq(tasks.leadUnitId, unitId),
        inArray(tasks.state, [...OPEN_STATES]),
      ),
    )
    .orderBy(sql`${tasks.dueOn} asc nulls last`, asc(tasks.id))
    .limit(MOST_JOBS);
  const names = await unitNames(
    read,
    rows.map(({ task }) => task.monitorUnitId),
    today,
  );
  return rows.map(({ task, directiveNumber }) => {
    const acts = taskActs(actor, { ...task, scope: taskScope(task, []) });
    return {
      id: task.id,
      version: task.version,
      title: task.title,
      status: displayStatus(task, today),
      directiveId: task.directiveId,
      directiveNumber,
      monitor: names.get(task.monitorUnitId ?? '')?.shortName ?? null,
      dueOn: task.dueOn,
      duePhrase: task.duePhrase,
      percent: task.percent,
      urgeCount: task.urgeCount,
      issuedOn: task.issuedOn,
      lastReportOn: task.lastReportOn,
      submittedOn: task.submittedOn,
      mayAcknowledge: acts.acknowledge,
      mayReport: acts.report,
    };
  });
}

export type Job = UnitHome['jobs'][number];

async function latestUrge(read: Db, actor: Actor, unitId: string) {
  const [urge] = await read
    .select({
      taskId: tasks.id,
      title: tasks.title,
      at: taskEvents.at,
      note: taskEvents.note,
      person: people.fullName,
      data: taskEvents.data,
    })
    .from(taskEvents)
    .innerJoin(tasks, eq(tasks.id, taskEvents.taskId))
    .leftJoin(people, eq(people.id, taskEvents.personId))
    .where(and(visibleTo(actor, 'task:read', TASK_SCOPE), eq(tasks.leadUnitId, unitId), eq(taskEvents.type, 'urged')))
    .orderBy(desc(taskEvents.at))
    .limit(1);
  return urge ?? null;
}
