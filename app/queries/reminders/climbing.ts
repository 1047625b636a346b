import { and, asc, eq, gt, gte, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, reminders, tasks, urgedTasks } from '../../db/schema.ts';
import { givenBefore, loadClimbers, type TaskClimber } from '../../db/stores/climber-store.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { type LadderDay, ladderDay, type Reached, type Rung, rungsOf } from '../../domain/ladder.ts';
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { staleSince } from '../../domain/upkeep.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';

/** An issuer's ladder on a day. */
export interface Ladder extends LadderDay {
  readonly issuerId: string;
}

/** The ladder of an issuer on a day, by its own rules. */
export async function ladderOf(
  read: Db,
  issuerId: string,
  { today, calendar }: { today: LocalDate; calendar: WorkingCalendar },
): Promise<Ladder> {
  const { rules } = await loadOfficeRules(read, issuerId);
  return { issuerId, ...ladderDay(today, calendar, rules) };
}

/** Where a page of tasks ended. */
export interface Cursor {
  day: LocalDate;
  id: string;
}

/** A task that is to be given a rung. */
export interface Climb {
  task: TaskClimber;
  reached: Reached;
}

/** The rungs that may be climbed on a day, from the first notice to the top; none on a day off. */
export function rungsOn({ isDayOff, windows }: Ladder): Rung[] {
  if (isDayOff) return [];
  const dated = windows.map(({ rung }) => rung);
  const afterLetter = dated.indexOf('letter') + 1;
  return [...dated.slice(0, afterLetter), 'second-letter', ...dated.slice(afterLetter), 'stale'];
}

/**
 * One page of the tasks that climb a rung today, by due date (of stale ones: by last entry), found by index; `next` is
 * where to go on. A page may hold fewer than `most`, even none, while there is a next one.
 */
export async function climbsOn(
  read: Db,
  ladder: Ladder,
  rung: Rung,
  { after, most, only }: { after: Cursor | null; most: number; only?: SQL },
): Promise<{ climbs: Climb[]; next: Cursor | null }> {
  const { today, issuerId } = ladder;
  const { day, where } = candidates(ladder, rung);
  const rows = await read
    .select({ id: tasks.id, day })
    .from(tasks)
    .where(
      and(
        eq(tasks.issuerId, issuerId),
        inArray(tasks.state, [...RUNNING_STATES]),
        where,
        only,
        after ? and(gte(day, after.day), or(gt(day, after.day), gt(tasks.id, after.id))) : undefined,
      ),
    )
    .orderBy(asc(day), asc(tasks.id))
    .limit(most);
  const ids = rows.map(({ id }) => id);
  const given = await givenBefore(read, ids, rung);
  const climbs = (await loadClimbers(read, ids, today)).flatMap((task) => {
    const reached = rungsOf(task, ladder).find((one) => one.rung === rung);
    return reached && !given.has(`${task.id} ${reached.countedFrom}`) ? [{ task, reached }] : [];
  });
  const last = rows.at(-1);
  return { climbs, next: last && rows.length === most ? last : null };
}

/** The tasks among which those that climb a rung are, as narrow as SQL can say it, and the day they are read in the order of. */
function candidates({ today, rules, windows, unansweredSince }: Ladder, rung: Rung) {
  if (rung === 'stale') {
    const since = staleSince(today, rules);
    const recently = and(
      gt(reminders.countedFrom, addDays(since, -rules.staleDays)),
      gte(reminders.countedFrom, lastEntry),
    );
    return { day: lastEntry, where: and(silentSince(since), notGiven(rung, recently)) };
  }
  const window = windows.find((one) => one.rung === rung);
  const isPast = lt(tasks.dueOn, today);
  const within =
    window && and(window.from === null ? undefined : gte(tasks.dueOn, window.from), lte(tasks.dueOn, window.to));
  const ways = {
    'second-letter': and(isPast, lettersAtLeast(1, unansweredSince)),
    chair: and(isPast, or(within, lettersAtLeast(2, today))),
    meeting: and(isPast, or(within, laterPeriodsAtLeast(2))),
  } as Partial<Record<Rung, SQL | undefined>>;
  const where = rung in ways ? ways[rung] : within;
  return { day: dueDay, where: and(where ?? sql`1 = 0`, notGiven(rung, eq(reminders.countedFrom, tasks.dueOn))) };
}

const dueDay = sql<LocalDate>`${tasks.dueOn}`;
const lastEntry = sql<LocalDate>`coalesce(${tasks.lastReportOn}, ${tasks.issuedOn})`;

/** Said of each part, so that the index of the last report serves. */
const silentSince = (day: LocalDate) =>
  or(lte(tasks.lastReportOn, day), and(isNull(tasks.lastReportOn), lte(tasks.issuedOn, day)));

const notGiven = (rung: Rung, same: SQL | undefined) =>
  sql`not exists (select 1 from ${reminders} where ${and(eq(reminders.taskId, tasks.id), eq(reminders.rung, rung), same)})`;

/** Letters issued since the due date, until some day. */
const lettersAtLeast = (least: number, until: LocalDate) =>
  sql`(select count(*) from ${urgedTasks} join ${directives} on ${directives.id} = ${urgedTasks.directiveId} where ${and(
    eq(urgedTasks.taskId, tasks.id),
    inArray(directives.status, ['issued', 'replaced']),
    gt(directives.issuedOn, tasks.dueOn),
    lte(directives.issuedOn, until),
  )}) >= ${least}`;
const laterPeriodsAtLeast = (least: number) =>
  sql`(${tasks.seriesId} is not null and (select count(*) from ${tasks} as later where later.series_id = ${tasks.seriesId} and later.occurrence_on > ${tasks.occurrenceOn}) >= ${least})`;

/** Issuers with tasks whose clock runs. */
export async function issuersWithWork(read: Db): Promise<string[]> {
  const rows = await read
    .selectDistinct({ issuerId: tasks.issuerId })
    .from(tasks)
    .where(inArray(tasks.state, [...RUNNING_STATES]))
    .orderBy(asc(tasks.issuerId));
  return rows.map(({ issuerId }) => issuerId);
}
