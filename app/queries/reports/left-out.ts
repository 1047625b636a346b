import { and, count, eq, gte, inArray, lte, or } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { type Apart, apartOf } from '../../domain/counting.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type TaskFilters, taskConditions } from '../tasks/task-filters.ts';

export type LeftOut = Partial<Record<Apart, number>>;

/** What a report of this period leaves out of its total and tells beside it: sent back, moved or ended since `from`. */
export async function leftOutTasks(
  read: Db,
  actor: Actor,
  { filters, from, today }: { filters: TaskFilters; from: LocalDate; today: LocalDate },
): Promise<LeftOut> {
  const groups = await read
    .select({ state: tasks.state, closedAs: tasks.closedAs, n: count() })
    .from(tasks)
    .where(
      and(
        taskConditions(actor, { ...filters, withSecret: true }, today),
        or(
          eq(tasks.state, 'draft'),
          and(
            inArray(tasks.state, ['transferred', 'cancelled']),
            gte(tasks.closedOn, from),
            lte(tasks.closedOn, today),
          ),
        ),
      ),
    )
    .groupBy(tasks.state, tasks.closedAs);
  const leftOut: LeftOut = {};
  for (const { n, ...task } of groups) {
    const apart = apartOf(task);
    if (apart) leftOut[apart] = (leftOut[apart] ?? 0) + Number(n);
  }
  return leftOut;
}
