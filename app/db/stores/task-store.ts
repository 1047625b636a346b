import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { subtasks, taskCoordinators, taskEvents, tasks } from '../schema.ts';
import { saveVersioned } from './save.ts';

export type TaskRow = typeof tasks.$inferSelect;

/** A task with what access is decided on. */
export interface Task extends TaskRow {
  scope: Scope;
  coordinatorIds: string[];
}

/** Loads a task for a decision. Throws NotFound. */
export async function loadTask(db: Db, id: string): Promise<Task> {
  const [row] = await db.select().from(tasks).where(eq(tasks.id, id));
  if (!row) throw new NotFound('task', id);
  const coordinators = await db
    .select({ unitId: taskCoordinators.unitId })
    .from(taskCoordinators)
    .where(eq(taskCoordinators.taskId, id))
    .orderBy(asc(taskCoordinators.unitId));
  const coordinatorIds = coordinators.map(({ unitId }) => unitId);
  const parts = await db
    .select({ unitId: subtasks.unitId })
    .from(subtasks)
    .where(and(eq(subtasks.taskId, id), isNotNull(subtasks.unitId), isNull(subtasks.removedOn)));
  const involved = [...coordinatorIds, ...parts.flatMap(({ unitId }) => unitId ?? [])];
  return { ...row, coordinatorIds, scope: taskScope(row, involved) };
}

/** What a task shows of itself to the access rules. Involved are coordinating units, and sub-units that have a part. */
export const taskScope = (
  task: Pick<TaskRow, 'issuerId' | 'field' | 'leadUnitId' | 'monitorUnitId' | 'officerPersonId' | 'isSecret'>,
  involvedUnitIds: readonly string[],
): Scope => ({
  issuerId: task.issuerId,
  field: task.field,
  leadUnitIds: [task.leadUnitId],
  involvedUnitIds,
  monitorUnitIds: task.monitorUnitId ? [task.monitorUnitId] : [],
  personIds: task.officerPersonId ? [task.officerPersonId] : [],
  isSecret: task.isSecret,
});

/** Saves a change to a task; see {@link saveVersioned}. */
export const saveTask = (
  tx: Tx,
  task: { id: string; version: number },
  patch: Partial<typeof tasks.$inferInsert>,
): Promise<number> => saveVersioned(tx, tasks, 'task', task, patch);

export interface TaskEventInput {
  /** Given by a form that may be sent twice; else a new one. */
  id?: string;
  taskId: string;
  /** `issued`, `acknowledged`, `reported`, … : the verb shown in the task's history. */
  type: string;
  at: Date;
  onDay: LocalDate;
  personId: string | null;
  note?: string;
  reportId?: string | null;
  data?: Record<string, unknown>;
}

/** One line of a task's history, or null. */
export async function findTaskEvent(db: Db, id: string): Promise<typeof taskEvents.$inferSelect | null> {
  const [found] = await db.select().from(taskEvents).where(eq(taskEvents.id, id));
  return found ?? null;
}

/** Adds to the history people read on the task's page. */
export async function addTaskEvents(tx: Tx, events: TaskEventInput[]): Promise<void> {
  const CHUNK = 500;
  for (let start = 0; start < events.length; start += CHUNK)
    await tx.insert(taskEvents).values(
      events.slice(start, start + CHUNK).map(({ id = newId(), note = '', reportId = null, data = {}, ...event }) => ({
        id,
        ...event,
        note,
        reportId,
        data,
      })),
    );
}
