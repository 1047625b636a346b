import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, subtasks, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { displayStatus, OPEN_STATES } from '../../domain/task.ts';
import { visibleTo } from '../visible-to.ts';
import { TASK_SCOPE } from './task-scope.ts';

/** More open tasks than this are beyond what a page can show; a unit has dozens. */
const MOST_TASKS = 500;

export type StaffTask = Awaited<ReturnType<typeof openTasks>>[number];
export type StaffPart = Awaited<ReturnType<typeof openParts>>[number];

/** The open tasks a unit leads, as far as the actor may read them, soonest first. */
export async function openTasks(read: Db, actor: Actor, unitId: string, today: LocalDate) {
  const rows = await read
    .select({
      id: tasks.id,
      version: tasks.version,
      title: tasks.title,
      state: tasks.state,
      dueOn: tasks.dueOn,
      duePhrase: tasks.duePhrase,
      completedOn: tasks.completedOn,
      percent: tasks.percent,
      officerPersonId: tasks.officerPersonId,
      directiveId: tasks.directiveId,
      directiveNumber: directives.numberText,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(
      and(
        visibleTo(actor, 'task:read', TASK_SCOPE),
        eq(tasks.leadUnitId, unitId),
        inArray(tasks.state, [...OPEN_STATES]),
      ),
    )
    .orderBy(sql`${tasks.dueOn} is null`, asc(tasks.dueOn), asc(tasks.id))
    .limit(MOST_TASKS);
  return rows.map(({ state, completedOn, ...task }) => ({
    ...task,
    status: displayStatus({ state, completedOn, dueOn: task.dueOn }, today),
  }));
}

/** The parts of a unit's open tasks that are not done, soonest first. */
export async function openParts(read: Db, unitId: string, today: LocalDate) {
  const rows = await read
    .select({
      id: subtasks.id,
      text: subtasks.text,
      personId: subtasks.personId,
      unitId: subtasks.unitId,
      dueOn: subtasks.dueOn,
      percent: subtasks.percent,
      taskId: tasks.id,
      title: tasks.title,
    })
    .from(subtasks)
    .innerJoin(tasks, eq(tasks.id, subtasks.taskId))
    .where(
      and(
        eq(tasks.leadUnitId, unitId),
        inArray(tasks.state, [...OPEN_STATES]),
        isNull(subtasks.removedOn),
        isNull(subtasks.doneOn),
      ),
    )
    .orderBy(sql`${subtasks.dueOn} is null`, asc(subtasks.dueOn), asc(subtasks.id));
  return rows.map((part) => ({ ...part, isLate: part.dueOn !== null && part.dueOn < today }));
}
