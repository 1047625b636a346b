import { addDays, eachDay, type LocalDate, localDate, weekday } from './shared/local-date.ts';

/** Public holidays (Bộ luật Lao động 2019, Điều 112.1). */
export const HOLIDAYS = ['NEW_YEAR', 'TET', 'HUNG_KINGS', 'REUNIFICATION', 'LABOUR', 'NATIONAL'] as const;
export type Holiday = (typeof HOLIDAYS)[number];

/** The two that follow the lunar calendar, in a year: mồng Một Tết and 10/3. */
export interface LunarDays {
  readonly tet: LocalDate;
  readonly hungKings: LocalDate;
}

/** A day off that follows from the law. Nothing counts before somebody has confirmed it. */
export interface HolidayProposal {
  readonly day: LocalDate;
  readonly holiday: Holiday;
  /** The day off given because one of the holiday's days falls on a weekend. */
  readonly inLieu: boolean;
}

const SATURDAY = 6;
const TET_DAYS = 5;
/** The first year with a second day of Quốc khánh. */
const SECOND_NATIONAL_DAY = 2021;

const isWeekend = (day: LocalDate): boolean => weekday(day) >= SATURDAY;
const weekendsIn = (days: readonly LocalDate[]): number => days.filter(isWeekend).length;

/**
 * The days off of a year as the law gives them: five days of Tết, two of Quốc khánh since 2021, one of each other
 * holiday (Điều 112), and the next working day for each that falls on a weekend (Điều 111.3). Which days around Tết and
 * 2/9 are taken is the Prime Minister's choice every year (Điều 112.3); proposed is what was chosen in like years since
 * 2016. Days worked in exchange are announced and typed.
 */
export function proposeHolidays(year: number, lunar: LunarDays | null): HolidayProposal[] {
  const own = [
    ...named('NEW_YEAR', [localDate(`${year}-01-01`)]),
    ...(lunar ? named('TET', tetDays(lunar.tet)) : []),
    ...(lunar ? named('HUNG_KINGS', [lunar.hungKings]) : []),
    ...named('REUNIFICATION', [localDate(`${year}-04-30`)]),
    ...named('LABOUR', [localDate(`${year}-05-01`)]),
    ...named('NATIONAL', nationalDays(year)),
  ].sort(byDay);
  const inLieu = substitutes(own.map(({ day }) => day));
  return own
    .flatMap(({ holiday, day }): HolidayProposal[] => {
      const substitute = inLieu.get(day);
      const self = { holiday, day, inLieu: false };
      return substitute ? [self, { holiday, day: substitute, inLieu: true }] : [self];
    })
    .sort(byDay);
}

const named = (holiday: Holiday, days: readonly LocalDate[]) => days.map((day) => ({ holiday, day }));
const byDay = (one: { day: LocalDate }, other: { day: LocalDate }): number => (one.day < other.day ? -1 : 1);

/** For each day on a weekend the next day that is neither weekend nor holiday nor given already. */
function substitutes(days: readonly LocalDate[]): Map<LocalDate, LocalDate> {
  const taken = new Set(days);
  const found = new Map<LocalDate, LocalDate>();
  for (const day of days.filter(isWeekend)) {
    let free = addDays(day, 1);
    while (taken.has(free) || isWeekend(free)) free = addDays(free, 1);
    taken.add(free);
    found.set(day, free);
  }
  return found;
}

/** Two days before mồng Một and three from it on; one before and four from it on where fewer of those are weekend. */
function tetDays(tet: LocalDate): LocalDate[] {
  const block = (before: number) => eachDay(addDays(tet, -before), addDays(tet, TET_DAYS - 1 - before));
  return weekendsIn(block(1)) < weekendsIn(block(2)) ? block(1) : block(2);
}

/** 2/9 with the day before or after: the longer rest wins, then the one that needs no day in lieu, then the day before. */
function nationalDays(year: number): LocalDate[] {
  const day = localDate(`${year}-09-02`);
  if (year < SECOND_NATIONAL_DAY) return [day];
  const before = [addDays(day, -1), day];
  const after = [day, addDays(day, 1)];
  const longer = restAround(after) - restAround(before);
  if (longer !== 0) return longer > 0 ? after : before;
  return weekendsIn(after) < weekendsIn(before) ? after : before;
}

/** Days off in a row around some holidays, weekends and days in lieu included. */
function restAround(days: readonly LocalDate[]): number {
  const off = new Set([...days, ...substitutes(days).values()]);
  const isOff = (day: LocalDate) => off.has(day) || isWeekend(day);
  let length = 0;
  for (let day = days[0]; day !== undefined && isOff(day); day = addDays(day, 1)) length += 1;
  for (let day = days[0] && addDays(days[0], -1); day !== undefined && isOff(day); day = addDays(day, -1)) length += 1;
  return length;
}
