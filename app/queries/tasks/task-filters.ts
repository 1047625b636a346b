import { and, eq, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import { reminders, searchDocs, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { DelayCause } from '../../domain/delay.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { DISPLAY_STATUSES, type DisplayStatus, OPEN_STATES, RUNNING_STATES } from '../../domain/task.ts';
import { searchWords, textsWith } from '../full-text.ts';
import { visibleTo } from '../visible-to.ts';
import { confirmableBy } from './confirmable-by.ts';
import { hasStatus } from './status-sql.ts';
import { COUNTED_TASK_SCOPE, TASK_SCOPE } from './task-scope.ts';
import { isUnfinished } from './task-sets.ts';

/** What a list of tasks is narrowed to; every part is optional. */
export interface TaskFilters {
  statuses?: readonly DisplayStatus[];
  leadUnitId?: string | null;
  issuerId?: string | null;
  committeeId?: string | null;
  directiveId?: string | null;
  pointId?: string | null;
  monitorUnitId?: string | null;
  /** Due dates from and to, both included. */
  dueFrom?: LocalDate | null;
  dueTo?: LocalDate | null;
  /** First day of a home page's period, see {@link inPeriod}. */
  since?: LocalDate | null;
  /** First day of a report's period, see {@link inReport}. */
  reportFrom?: LocalDate | null;
  /** Only what waits for the actor's own confirmation. */
  toConfirm?: boolean | null;
  /** Why it is late, as the unit said; `unsaid`: it has not said. */
  cause?: DelayCause | 'unsaid' | null;
  /** Only tasks under way without an entry since that day. */
  silentSince?: LocalDate | null;
  /** Only tasks that rest on words nobody has confirmed. */
  secondHand?: boolean | null;
  /** Only what is so long overdue that a meeting has to deal with it. */
  longOverdue?: boolean | null;
  text?: string | null;
  /** For totals: secret tasks count whoever reads, lists leave them out. */
  withSecret?: boolean;
}

/** What rests on words nobody has confirmed is counted apart. */
export const FIRST_HAND = eq(tasks.isSecondHand, false);

/**
 * The tasks of a period: open ones, and those completed since its first day. Older completed tasks are history, so that
 * the figures of a home page do not grow (and slow down) with the years.
 */
export const inPeriod = (since: LocalDate): SQL | undefined =>
  and(
    FIRST_HAND,
    or(inArray(tasks.state, [...OPEN_STATES]), and(eq(tasks.state, 'completed'), gte(tasks.completedOn, since))),
  );

/** The tasks a report counts, `inPeriod` of the domain: those open at its start, and those issued up to today. */
export const inReport = (from: LocalDate, today: LocalDate): SQL | undefined =>
  and(
    FIRST_HAND,
    inArray(tasks.state, [...OPEN_STATES, 'completed']),
    lte(tasks.issuedOn, today),
    or(isNull(tasks.closedOn), gte(tasks.closedOn, from)),
  );

/** Tasks under way whose last entry, or issue where there is none, is of that day or earlier. */
export const silentSince = (day: LocalDate): SQL | undefined =>
  and(inArray(tasks.state, [...RUNNING_STATES]), sql`coalesce(${tasks.lastReportOn}, ${tasks.issuedOn}) <= ${day}`);

/** Tasks that climbed to the last rung of the ladder and stand there still: neither handed in nor extended since. */
const longOverdue = (today: LocalDate): SQL | undefined =>
  and(
    inArray(tasks.state, [...RUNNING_STATES]),
    lt(tasks.dueOn, today),
    sql`exists (select 1 from ${reminders} where ${and(eq(reminders.taskId, tasks.id), eq(reminders.rung, 'meeting'), eq(reminders.countedFrom, tasks.dueOn))})`,
  );

/** The rows of a list: what the actor may see, narrowed by the filters. */
export function taskConditions(actor: Actor, filters: TaskFilters, today: LocalDate): SQL | undefined {
  const same = (column: Parameters<typeof eq>[0], value: string | null | undefined) =>
    value ? eq(column, value) : undefined;
  const words = searchWords(filters.text ?? '');
  return and(
    visibleTo(actor, 'task:read', filters.withSecret ? COUNTED_TASK_SCOPE : TASK_SCOPE),
    same(tasks.leadUnitId, filters.leadUnitId),
    same(tasks.issuerId, filters.issuerId),
    same(tasks.committeeId, filters.committeeId),
    same(tasks.directiveId, filters.directiveId),
    same(tasks.pointId, filters.pointId),
    same(tasks.monitorUnitId, filters.monitorUnitId),
    filters.statuses?.length ? showsOneOf(filters.statuses, today) : undefined,
    filters.dueFrom ? and(isNotNull(tasks.dueOn), gte(tasks.dueOn, filters.dueFrom)) : undefined,
    filters.dueTo ? lte(tasks.dueOn, filters.dueTo) : undefined,
    filters.since ? inPeriod(filters.since) : undefined,
    filters.reportFrom ? inReport(filters.reportFrom, today) : undefined,
    filters.silentSince ? silentSince(filters.silentSince) : undefined,
    filters.secondHand ? eq(tasks.isSecondHand, true) : undefined,
    filters.longOverdue ? longOverdue(today) : undefined,
    filters.toConfirm ? confirmableBy(actor) : undefined,
    filters.cause === 'unsaid' ? isNull(tasks.delayCause) : same(tasks.delayCause, filters.cause),
    words.length > 0
      ? sql`${tasks.id} in (select ${searchDocs.ref} ${textsWith(words).fromWhere} and ${searchDocs.kind} = 'task')`
      : undefined,
  );
}

const ENDED: readonly DisplayStatus[] = ['xong', 'tre', 'huy'];
const NOT_ENDED = DISPLAY_STATUSES.filter((status) => !ENDED.includes(status));

/** One of these statuses; where none of them is an ended one, the index of what is unfinished is offered too. */
function showsOneOf(statuses: readonly DisplayStatus[], today: LocalDate): SQL | undefined {
  const unfinished = statuses.some((status) => ENDED.includes(status)) ? undefined : isUnfinished;
  if (unfinished && NOT_ENDED.every((status) => statuses.includes(status))) return unfinished;
  return and(unfinished, or(...statuses.map((status) => hasStatus(status, today))));
}
