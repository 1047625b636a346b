import { and, gte, inArray, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { type TaskFilters, taskConditions } from '../tasks/task-filters.ts';

/** Completed on time out of what was due: `workflow.md` §5, "on time among due" = C1 / (C1 + C2 + P2). */
export interface OnTime {
  onTime: number;
  due: number;
}

/** The rate of a period as it stood at the end of `to`, judged by today's due dates. */
export async function onTimeIn(
  read: Db,
  actor: Actor,
  { filters, from, to, today }: { filters: TaskFilters; from: LocalDate; to: LocalDate; today: LocalDate },
): Promise<OnTime> {
  const completed = and(gte(tasks.completedOn, from), lte(tasks.completedOn, to));
  const overdue = sql`(${tasks.issuedOn} <= ${to} and ${tasks.dueOn} < ${today} and ${tasks.dueOn} <= ${to} and (${inArray(tasks.state, [...RUNNING_STATES])} or coalesce(${tasks.completedOn}, ${tasks.submittedOn}) > ${to}))`;
  const sum = (condition: SQL) => sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as int)`;
  const [row] = await read
    .select({
      onTime: sum(sql`${completed} and (${tasks.dueOn} is null or ${tasks.completedOn} <= ${tasks.dueOn})`),
      due: sum(sql`(${completed}) or ${overdue}`),
    })
    .from(tasks)
    .where(and(taskConditions(actor, { ...filters, withSecret: true }, today), or(completed, overdue)));
  return { onTime: Number(row?.onTime ?? 0), due: Number(row?.due ?? 0) };
}
