import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import { type TaskRow, taskScope } from '../../db/stores/task-store.ts';
import type { Scope } from '../../domain/access/roles.ts';

export interface TaskToActOn extends Pick<TaskRow, 'id' | 'issuerId' | 'state'> {
  /** As far as the lead unit and its officer go: only they act from a mail. */
  scope: Scope;
}

/** Tasks something might be done to from a mail, with what access is decided on; those of secret papers are left out. */
export async function tasksToActOn(read: Db, taskIds: readonly string[]): Promise<TaskToActOn[]> {
  if (taskIds.length === 0) return [];
  const rows = await read
    .select({
      id: tasks.id,
      issuerId: tasks.issuerId,
      state: tasks.state,
      field: tasks.field,
      leadUnitId: tasks.leadUnitId,
      monitorUnitId: tasks.monitorUnitId,
      officerPersonId: tasks.officerPersonId,
      isSecret: tasks.isSecret,
    })
    .from(tasks)
    .where(and(inArray(tasks.id, [...taskIds]), eq(tasks.isSecret, false)));
  return rows.map(({ id, issuerId, state, ...row }) => ({
    id,
    issuerId,
    state,
    scope: taskScope({ issuerId, ...row }, []),
  }));
}
