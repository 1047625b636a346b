import { and, inArray, isNotNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { addDays, type LocalDate, startOfWeek } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { type TaskFilters, taskConditions } from '../tasks/task-filters.ts';

export interface OverdueOnDay {
  day: LocalDate;
  count: number;
}

/** On the morning of `day`: issued, due before it, and nothing handed in until then. */
const wasOverdue = (day: LocalDate): SQL =>
  sql`${tasks.issuedOn} <= ${day} and ${tasks.dueOn} < ${day} and (${inArray(tasks.state, [...RUNNING_STATES])} or coalesce(${tasks.completedOn}, ${tasks.submittedOn}) > ${day})`;

/** How many tasks were overdue on the mornings of the last Mondays, oldest first; judged by today's due dates. */
export async function weeklyOverdue(
  read: Db,
  actor: Actor,
  { filters, today, weeks }: { filters: TaskFilters; today: LocalDate; weeks: number },
): Promise<OverdueOnDay[]> {
  const monday = startOfWeek(today);
  const days = Array.from({ length: weeks }, (_, back) => addDays(monday, -7 * (weeks - 1 - back)));
  const first = days[0] ?? monday;
  const columns = Object.fromEntries(
    days.map((day) => [
      day,
      sql<number>`cast(coalesce(sum(case when ${wasOverdue(day)} then 1 else 0 end), 0) as int)`,
    ]),
  );
  const [row] = await read
    .select(columns)
    .from(tasks)
    .where(
      and(
        taskConditions(actor, { ...filters, withSecret: true }, today),
        isNotNull(tasks.dueOn),
        lt(tasks.dueOn, monday),
        or(
          inArray(tasks.state, [...RUNNING_STATES]),
          and(
            inArray(tasks.state, ['submitted', 'completed']),
            sql`coalesce(${tasks.completedOn}, ${tasks.submittedOn}) >= ${first}`,
          ),
        ),
        lte(tasks.issuedOn, monday),
      ),
    );
  return days.map((day) => ({ day, count: Number(row?.[day] ?? 0) }));
}
