import { and, asc, gte, lte } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { calendarDays } from '../../db/schema.ts';
import { CALENDAR_SCOPE, type CalendarDay } from '../../db/stores/calendar-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { type HolidayProposal, type LunarDays, proposeHolidays } from '../../domain/public-holidays.ts';
import { dateOf } from '../../domain/shared/local-date.ts';

export interface CalendarYear {
  year: number;
  days: CalendarDay[];
  /** What the law gives; what is entered already is marked. */
  proposals: (HolidayProposal & { isEntered: boolean })[];
  mayEdit: boolean;
}

/** The days off and worked weekend days of a year, in order. */
export async function calendarYear(
  read: Db,
  actor: Actor,
  { year, lunar }: { year: number; lunar: LunarDays | null },
): Promise<CalendarYear> {
  const days = await read
    .select()
    .from(calendarDays)
    .where(and(gte(calendarDays.day, dateOf(year, 1, 1)), lte(calendarDays.day, dateOf(year, 12, 31))))
    .orderBy(asc(calendarDays.day));
  const entered = new Set(days.map(({ day }) => day));
  return {
    year,
    days,
    proposals: proposeHolidays(year, lunar).map((proposal) => ({ ...proposal, isEntered: entered.has(proposal.day) })),
    mayEdit: can(actor, 'calendar:manage', CALENDAR_SCOPE),
  };
}
