import { addDays, daysBetween, type LocalDate, weekday } from './shared/local-date.ts';

/** Days off and swap days as announced each year; weekends are off unless swapped. */
export interface WorkingCalendar {
  readonly holidays: ReadonlySet<LocalDate>;
  /** Saturdays or Sundays worked in exchange for a day off. */
  readonly workingWeekends: ReadonlySet<LocalDate>;
}

/** Weekends only: for years whose announcement has not been entered yet. */
export const PLAIN_CALENDAR: WorkingCalendar = { holidays: new Set(), workingWeekends: new Set() };

const SATURDAY = 6;
// The longest run of days off ever announced is Tết with weekends, well under this.
const LONGEST_CLOSURE = 366;

export function isWorkingDay(date: LocalDate, calendar: WorkingCalendar): boolean {
  if (calendar.holidays.has(date)) return false;
  return weekday(date) < SATURDAY || calendar.workingWeekends.has(date);
}

function step(date: LocalDate, direction: 1 | -1, calendar: WorkingCalendar): LocalDate {
  let current = date;
  for (let tried = 0; tried < LONGEST_CLOSURE; tried += 1) {
    current = addDays(current, direction);
    if (isWorkingDay(current, calendar)) return current;
  }
  throw new RangeError(`No working day within a year of ${date}`);
}

/** The day itself when it is worked, else the next one that is. */
export function nextWorkingDay(date: LocalDate, calendar: WorkingCalendar): LocalDate {
  return isWorkingDay(date, calendar) ? date : step(date, 1, calendar);
}

/**
 * The working day `days` working days after (before, when negative) a day. The day itself is not
 * counted, as time limits run from the day after the event (Bộ luật Dân sự 2015, time limits).
 */
export function addWorkingDays(date: LocalDate, days: number, calendar: WorkingCalendar): LocalDate {
  const direction = days < 0 ? -1 : 1;
  let current = date;
  for (let left = Math.abs(days); left > 0; left -= 1) current = step(current, direction, calendar);
  return current;
}

/** Working days after `from` up to and including `to`; negative when `to` is earlier. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  if (to < from) return -workingDaysBetween(to, from, calendar);
  let count = 0;
  for (let offset = 1; offset <= daysBetween(from, to); offset += 1) {
    if (isWorkingDay(addDays(from, offset), calendar)) count += 1;
  }
  return count;
}
