import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import { holderKey } from '../../domain/subtask.ts';
import type { Db, Tx } from '../client.server.ts';
import { subtasks, unitProfiles } from '../schema.ts';
import { saveVersioned } from './save.ts';
import { loadTask, type Task } from './task-store.ts';
import { workersOf } from './unit-people.ts';

export type SubtaskRow = typeof subtasks.$inferSelect;

/** A part of a task, with its task. */
export interface Subtask {
  part: SubtaskRow;
  task: Task;
}

/** Loads a part for a decision. Throws NotFound, also for a part of another task. */
export async function loadSubtask(db: Db, taskId: string, id: string): Promise<Subtask> {
  const [part] = await db
    .select()
    .from(subtasks)
    .where(and(eq(subtasks.id, id), eq(subtasks.taskId, taskId)));
  if (!part) throw new NotFound('subtask', id);
  return { part, task: await loadTask(db, taskId) };
}

/** The parts of a task in their order, without those taken away. */
export const partsOf = (db: Db, taskId: string): Promise<SubtaskRow[]> =>
  db
    .select()
    .from(subtasks)
    .where(and(eq(subtasks.taskId, taskId), isNull(subtasks.removedOn)))
    .orderBy(asc(subtasks.position), asc(subtasks.id));

/** The place after the last part of a task, whether still there or taken away. */
export async function nextPosition(db: Db, taskId: string): Promise<number> {
  const rows = await db.select({ position: subtasks.position }).from(subtasks).where(eq(subtasks.taskId, taskId));
  return Math.max(0, ...rows.map(({ position }) => position)) + 1;
}

/** Adds a part. */
export const addPart = async (tx: Tx, row: typeof subtasks.$inferInsert): Promise<void> => {
  await tx.insert(subtasks).values(row);
};

/** Saves a change to a part; see {@link saveVersioned}. */
export const savePart = (
  tx: Tx,
  part: { id: string; version: number },
  patch: Partial<typeof subtasks.$inferInsert>,
): Promise<number> => saveVersioned(tx, subtasks, 'subtask', part, patch);

/** The units placed right under a unit on a day. */
export const subUnitsOf = async (db: Db, unitId: string, day: LocalDate) =>
  (
    await db
      .select({
        id: unitProfiles.unitId,
        name: unitProfiles.name,
        validFrom: unitProfiles.validFrom,
        validTo: unitProfiles.validTo,
      })
      .from(unitProfiles)
      .where(eq(unitProfiles.parentId, unitId))
      .orderBy(asc(unitProfiles.sortKey))
  )
    .filter((profile) => validOn(profile, day))
    .map(({ id, name }) => ({ id, name }));

/** Who may be given parts of a unit's tasks on a day, by {@link holderKey}, with the names shown in forms. */
export async function possibleHolders(db: Db, unitId: string, day: LocalDate) {
  const [workers, subUnits] = await Promise.all([workersOf(db, unitId, day), subUnitsOf(db, unitId, day)]);
  return {
    people: workers.map(({ personId, name, title }) => ({ key: holderKey({ personId, unitId: null }), name, title })),
    units: subUnits.map(({ id, name }) => ({ key: holderKey({ personId: null, unitId: id }), name })),
  };
}

/** A part belongs to whoever it was given to, a person or a sub-unit, and to the unit that gave it out. */
export const partScope = ({ part: { personId, unitId }, task }: Subtask): Scope => ({
  issuerId: task.issuerId,
  leadUnitIds: unitId === null ? [task.leadUnitId] : [task.leadUnitId, unitId],
  personIds: personId === null ? [] : [personId],
  isSecret: task.isSecret,
});
