import { and, eq, gt, gte, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { tasks } from '../../db/schema.ts';
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts';
import { type DisplayStatus, DUE_SOON_DAYS, RUNNING_STATES, type TaskState } from '../../domain/task.ts';

/**
 * `displayStatus` of the domain as SQL conditions, so that lists and counts use the indexes. A test draws random tasks
 * and holds the two definitions to each other.
 */
export function hasStatus(status: DisplayStatus, today: LocalDate): SQL {
  const { state, dueOn, completedOn } = tasks;
  const notDue = or(isNull(dueOn), gte(dueOn, today));
  const soon = addDays(today, DUE_SOON_DAYS);
  const conditions: Record<DisplayStatus, SQL | undefined> = {
    qua: and(inArray(state, [...RUNNING_STATES]), lt(dueOn, today)),
    moi: and(eq(state, 'not_started'), notDue),
    sap: and(eq(state, 'in_progress'), gte(dueOn, today), lte(dueOn, soon)),
    dang: and(eq(state, 'in_progress'), or(isNull(dueOn), gt(dueOn, soon))),
    cho: eq(state, 'submitted'),
    xong: and(eq(state, 'completed'), or(isNull(dueOn), isNull(completedOn), lte(completedOn, dueOn))),
    tre: and(eq(state, 'completed'), gt(completedOn, dueOn)),
    dung: inArray(state, ['draft', 'suspended'] satisfies TaskState[]),
    huy: inArray(state, ['transferred', 'cancelled'] satisfies TaskState[]),
  };
  return conditions[status] ?? sql`1 = 0`;
}

/**
 * The display status as a column named `status`. Groups go by the name: PostgreSQL takes the same expression with other
 * parameters for another one.
 */
export function statusColumn(today: LocalDate): SQL.Aliased<DisplayStatus> {
  const { state, dueOn, completedOn } = tasks;
  const soon = addDays(today, DUE_SOON_DAYS);
  return sql<DisplayStatus>`case
    when ${state} = 'submitted' then 'cho'
    when ${state} in ('draft', 'suspended') then 'dung'
    when ${state} = 'completed' then case when ${completedOn} > ${dueOn} then 'tre' else 'xong' end
    when ${state} in ('transferred', 'cancelled') then 'huy'
    when ${dueOn} < ${today} then 'qua'
    when ${state} = 'not_started' then 'moi'
    when ${dueOn} <= ${soon} then 'sap'
    else 'dang' end`.as('status');
}
