import { and, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { OfficeRules } from '../../domain/office-rules.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { staleSince } from '../../domain/upkeep.ts';
import { FIRST_HAND, type TaskFilters, taskConditions } from './task-filters.ts';
import { isUnfinished } from './task-sets.ts';

/** How many of the tasks under way had an entry in the agreed period. Its rate is no rate of completion. */
export interface Upkeep {
  days: number;
  underWay: number;
  keptUp: number;
}

/** The update rate of the tasks an actor may see. */
export async function upkeepOf(
  read: Db,
  actor: Actor,
  { filters, today, rules }: { filters: TaskFilters; today: LocalDate; rules: OfficeRules },
): Promise<Upkeep> {
  const silent = sql`coalesce(${tasks.lastReportOn}, ${tasks.issuedOn}) <= ${staleSince(today, rules)}`;
  const [row] = await read
    .select({
      underWay: sql<number>`cast(count(*) as int)`,
      silent: sql<number>`cast(coalesce(sum(case when ${silent} then 1 else 0 end), 0) as int)`,
    })
    .from(tasks)
    .where(
      and(
        taskConditions(actor, { ...filters, withSecret: true }, today),
        isUnfinished,
        inArray(tasks.state, [...RUNNING_STATES]),
        FIRST_HAND,
      ),
    );
  const underWay = Number(row?.underWay ?? 0);
  return { days: rules.staleDays, underWay, keptUp: underWay - Number(row?.silent ?? 0) };
}
