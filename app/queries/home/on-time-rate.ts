import { and, count, gte, lt, lte, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts';
import { FIRST_HAND, type TaskFilters, taskConditions } from '../tasks/task-filters.ts';
import { isCompleted } from '../tasks/task-sets.ts';
import { overdueParts } from './weekly-overdue.ts';

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
  const narrowed = and(taskConditions(actor, { ...filters, withSecret: true }, today), FIRST_HAND);
  const inTime = sql`${tasks.dueOn} is null or ${tasks.completedOn} <= ${tasks.dueOn}`;
  const completed = read
    .select({ all: count(), onTime: sql<number>`count(case when ${inTime} then 1 end)` })
    .from(tasks)
    .where(and(narrowed, isCompleted, gte(tasks.completedOn, from), lte(tasks.completedOn, to)));
  // Still open at the end of `to`, or ended only afterwards.
  const overdue = overdueParts(addDays(to, 1)).map(({ part }) =>
    read
      .select({ n: count() })
      .from(tasks)
      .where(and(narrowed, part, lte(tasks.issuedOn, to), lte(tasks.dueOn, to), lt(tasks.dueOn, today))),
  );
  const [[done], ...late] = await Promise.all([
    remembered(read, completed),
    ...overdue.map((query) => remembered(read, query)),
  ]);
  const all = Number(done?.all ?? 0);
  return { onTime: Number(done?.onTime ?? 0), due: late.reduce((sum, [row]) => sum + Number(row?.n ?? 0), all) };
}
