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
const DAYS_OF_WEEK = 7;
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
  // Whole weeks by arithmetic: what is years overdue is counted as fast as what is due tomorrow.
  const days = daysBetween(from, to);
  let count = Math.floor(days / DAYS_OF_WEEK) * (SATURDAY - 1);
  for (let offset = 1; offset <= days % DAYS_OF_WEEK; offset += 1)
    if ((weekday(from) + offset - 1) % DAYS_OF_WEEK < SATURDAY - 1) count += 1;
  const within = (day: LocalDate) => from < day && day <= to;
  for (const day of calendar.holidays) if (within(day) && weekday(day) < SATURDAY) count -= 1;
  for (const day of calendar.workingWeekends)
    if (within(day) && weekday(day) >= SATURDAY && !calendar.holidays.has(day)) count += 1;
  return count;
}
