import { eq, inArray } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { Stale } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';
import type { Db, Tx } from '../client.server.ts';
import { calendarDays } from '../schema.ts';

export type CalendarDay = typeof calendarDays.$inferSelect;

/** One calendar for the whole installation: it moves everybody's deadlines, so it belongs to no single issuer. */
export const CALENDAR_SCOPE: Scope = { issuerId: '' };

/** The office's holidays and worked weekend days, all years (a few dozen rows). */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  const days = await db.select({ day: calendarDays.day, kind: calendarDays.kind }).from(calendarDays);
  const of = (kind: 'holiday' | 'working') =>
    new Set(days.filter((entry) => entry.kind === kind).map((entry) => entry.day));
  return { holidays: of('holiday'), workingWeekends: of('working') };
}

/** What is entered for some days. */
export const calendarDaysAt = (db: Db, days: readonly LocalDate[]): Promise<CalendarDay[]> =>
  days.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(calendarDays)
        .where(inArray(calendarDays.day, [...days]));

/** Enters a day, or changes what it is. */
export async function putCalendarDay(
  tx: Tx,
  entry: Pick<CalendarDay, 'day' | 'kind' | 'name'>,
  before: CalendarDay | undefined,
): Promise<void> {
  if (before)
    await tx
      .update(calendarDays)
      .set({ ...entry, version: before.version + 1 })
      .where(eq(calendarDays.day, before.day));
  else await tx.insert(calendarDays).values(entry);
}

/** Takes a day out of the calendar, so that it is an ordinary day again. Throws Stale when it was changed since. */
export async function removeCalendarDay(tx: Tx, day: LocalDate, version: number): Promise<CalendarDay> {
  const [entry] = await calendarDaysAt(tx, [day]);
  if (entry?.version !== version) throw new Stale('calendar_day', day);
  await tx.delete(calendarDays).where(eq(calendarDays.day, day));
  return entry;
}
