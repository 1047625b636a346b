import { and, asc, eq, inArray } from 'drizzle-orm';
import { OPEN_STATES } from '../../domain/task.ts';
import type { Db } from '../client.server.ts';
import { taskCoordinators, tasks } from '../schema.ts';
import { type Task, taskScope } from './task-store.ts';

/** The tasks a directive gave, in the order of its paper. `openOnly`: those not yet closed. */
export async function tasksOf(db: Db, directiveId: string, { openOnly = false } = {}): Promise<Task[]> {
  const rows = await db
    .select()
    .from(tasks)
    .where(
      and(eq(tasks.directiveId, directiveId), openOnly ? inArray(tasks.state, [...OPEN_STATES, 'draft']) : undefined),
    )
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));
  const helpers = new Map<string, string[]>();
  for (let start = 0; start < rows.length; start += 500)
    for (const { taskId, unitId } of await db
      .select()
      .from(taskCoordinators)
      .where(
        inArray(
          taskCoordinators.taskId,
          rows.slice(start, start + 500).map(({ id }) => id),
        ),
      )
      .orderBy(asc(taskCoordinators.unitId)))
      helpers.set(taskId, [...(helpers.get(taskId) ?? []), unitId]);
  return rows.map((row) => {
    const coordinatorIds = helpers.get(row.id) ?? [];
    return { ...row, coordinatorIds, scope: taskScope(row, coordinatorIds) };
  });
}
