import { and, eq, gte, inArray, lt, lte, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { addDays, type LocalDate, startOfWeek } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { FIRST_HAND, type TaskFilters, taskConditions } from '../tasks/task-filters.ts';
import { isCompleted, isUnfinished } from '../tasks/task-sets.ts';

export interface OverdueOnDay {
  day: LocalDate;
  count: number;
}

/**
 * The tasks that may have been overdue on a day or later, by what ended that: nothing yet, being handed in, being done.
 * Apart, because each part lies together in an index.
 */
export const overdueParts = (since: LocalDate): { part: SQL | undefined; endedOn: SQL | null }[] => [
  { part: and(isUnfinished, inArray(tasks.state, [...RUNNING_STATES])), endedOn: null },
  {
    part: and(isUnfinished, eq(tasks.state, 'submitted'), gte(tasks.submittedOn, since)),
    endedOn: sql`${tasks.submittedOn}`,
  },
  { part: and(isCompleted, gte(tasks.completedOn, since)), endedOn: sql`${tasks.completedOn}` },
];

/** How many tasks were overdue on the mornings of the last Mondays, oldest first; judged by today's due dates. */
export async function weeklyOverdue(
  read: Db,
  actor: Actor,
  { filters, today, weeks }: { filters: TaskFilters; today: LocalDate; weeks: number },
): Promise<OverdueOnDay[]> {
  const monday = startOfWeek(today);
  const days = Array.from({ length: weeks }, (_, back) => addDays(monday, -7 * (weeks - 1 - back)));
  const found = await Promise.all(
    overdueParts(days[0] ?? monday).map(({ part, endedOn }) => {
      // On the morning of `day`: issued, due before it, and nothing handed in until then.
      const wasOverdue = (day: LocalDate): SQL =>
        sql`${tasks.issuedOn} <= ${day} and ${tasks.dueOn} < ${day}${endedOn ? sql` and ${endedOn} > ${day}` : sql``}`;
      const columns = Object.fromEntries(
        days.map((day) => [day, sql<number>`count(case when ${wasOverdue(day)} then 1 end)`]),
      );
      const where = and(
        taskConditions(actor, { ...filters, withSecret: true }, today),
        FIRST_HAND,
        part,
        lt(tasks.dueOn, monday),
        lte(tasks.issuedOn, monday),
      );
      return remembered(read, read.select(columns).from(tasks).where(where));
    }),
  );
  return days.map((day) => ({ day, count: found.reduce((sum, [row]) => sum + Number(row?.[day] ?? 0), 0) }));
}
