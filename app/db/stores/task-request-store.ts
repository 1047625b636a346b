import { and, asc, eq } from 'drizzle-orm';
import { NotFound } from '../../domain/shared/errors.ts';
import type { TaskState } from '../../domain/task.ts';
import { isGrantable, type RequestPatch, type RequestRecord } from '../../domain/workflow/task-requests.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { dueChanges, taskRequests } from '../schema.ts';
import { saveVersioned } from './save.ts';
import { loadTask, type Task } from './task-store.ts';

export type TaskRequest = typeof taskRequests.$inferSelect;

/** A request with the task it is about; access is decided on the task. */
export interface RequestToDecide {
  request: TaskRequest;
  task: Task;
  scope: Task['scope'];
}

export const findRequest = async (db: Db, id: string): Promise<TaskRequest | null> =>
  (await db.select().from(taskRequests).where(eq(taskRequests.id, id)))[0] ?? null;

/** Loads a request and its task for a decision. Throws NotFound. */
export async function loadRequest(db: Db, id: string): Promise<RequestToDecide> {
  const request = await findRequest(db, id);
  if (!request) throw new NotFound('request', id);
  const task = await loadTask(db, request.taskId);
  return { request, task, scope: task.scope };
}

/** What was ever asked for about a task, oldest first. */
export const requestsOf = (db: Db, taskId: string): Promise<TaskRequest[]> =>
  db
    .select()
    .from(taskRequests)
    .where(eq(taskRequests.taskId, taskId))
    .orderBy(asc(taskRequests.requestedAt), asc(taskRequests.id));

/** What of it waits for a decision. */
export const openRequestsOf = (db: Db, taskId: string): Promise<TaskRequest[]> =>
  db
    .select()
    .from(taskRequests)
    .where(and(eq(taskRequests.taskId, taskId), eq(taskRequests.state, 'open')));

/** Files a request. */
export async function insertRequest(
  tx: Tx,
  { id, task, at }: { id: string; task: Pick<Task, 'id' | 'issuerId'>; at: Date },
  request: RequestRecord,
): Promise<void> {
  await tx.insert(taskRequests).values({ id, taskId: task.id, issuerId: task.issuerId, requestedAt: at, ...request });
}

/** Saves what became of a request; see {@link saveVersioned}. */
export const saveRequest = (
  tx: Tx,
  request: { id: string; version: number },
  patch: RequestPatch & { grantedDueOn?: TaskRequest['grantedDueOn'] },
): Promise<number> => saveVersioned(tx, taskRequests, 'request', request, patch);

/** Closes the waiting requests that a task in this state leaves without an object. */
export async function lapseRequests(tx: Tx, taskId: string, state: TaskState): Promise<void> {
  for (const { id, kind, version } of await openRequestsOf(tx, taskId))
    if (!isGrantable(kind, state))
      await saveVersioned(tx, taskRequests, 'request', { id, version }, { state: 'lapsed' });
}

/** Keeps a due date a task was given after its first. */
export async function addDueChange(tx: Tx, change: Omit<typeof dueChanges.$inferInsert, 'id'>): Promise<void> {
  await tx.insert(dueChanges).values({ id: newId(), ...change });
}
