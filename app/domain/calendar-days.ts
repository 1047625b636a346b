import { RuleBroken } from './shared/errors.ts';
import { addDays, daysBetween, eachDay, type LocalDate, localDate, weekday } from './shared/local-date.ts';

/** A day that differs from its weekday: off, or a weekend day worked in exchange. */
export interface CalendarEntry {
  readonly day: LocalDate;
  readonly kind: 'holiday' | 'working';
  readonly name: string;
}

/** The same for a run of days; a null `lastDay` is one day. */
export interface CalendarSpan extends CalendarEntry {
  readonly lastDay: LocalDate | null;
}

const SATURDAY = 6;
// The longest Tết announced has nine days with its weekends; more is a slip of the finger.
const LONGEST_RUN = 15;

/**
 * Every day of the entries. Throws at the entry that ends before it starts, runs too long, names a day twice, or calls
 * a Monday to Friday "worked in exchange".
 */
export function eachEntryDay(spans: readonly CalendarSpan[]): CalendarEntry[] {
  const seen = new Set<LocalDate>();
  return spans.flatMap(({ day: first, lastDay, kind, name }, place) => {
    const at = (field: string) => `days[${place}].${field}`;
    const last = lastDay ?? first;
    if (last < first) throw new RuleBroken('span.end_before_start', { from: first }, at('lastDay'));
    if (daysBetween(first, last) >= LONGEST_RUN)
      throw new RuleBroken('calendar.run_too_long', { max: LONGEST_RUN }, at('lastDay'));
    return eachDay(first, last).map((day) => {
      if (seen.has(day)) throw new RuleBroken('calendar.day_twice', { day }, at('day'));
      if (kind === 'working' && weekday(day) < SATURDAY)
        throw new RuleBroken('calendar.not_a_weekend', { day }, at('day'));
      seen.add(day);
      return { day, kind, name };
    });
  });
}

/** Public holidays with a date in the solar calendar; Tết and Giỗ Tổ follow the lunar one and are announced. */
export const FIXED_HOLIDAYS = ['NEW_YEAR', 'REUNIFICATION', 'LABOUR', 'NATIONAL'] as const;
export type FixedHoliday = (typeof FIXED_HOLIDAYS)[number];

export interface HolidayProposal {
  readonly day: LocalDate;
  readonly holiday: FixedHoliday;
  /** The day off given because the holiday falls on a weekend. */
  readonly inLieu: boolean;
}

const DATES: readonly (readonly [FixedHoliday, string])[] = [
  ['NEW_YEAR', '01-01'],
  ['REUNIFICATION', '04-30'],
  ['LABOUR', '05-01'],
  ['NATIONAL', '09-02'],
];

/**
 * The days off of a year that follow from the law alone: 1/1, 30/4, 1/5 and 2/9 (Bộ luật Lao động 2019, Điều 112.1),
 * each with the next working day when it falls on a weekend (Điều 111.3). The second day of Quốc khánh, Tết, Giỗ Tổ and
 * swaps are announced every year and typed.
 */
export function proposeHolidays(year: number): HolidayProposal[] {
  const own = DATES.map(([holiday, date]) => ({ holiday, day: localDate(`${year}-${date}`), inLieu: false }));
  const taken = new Set(own.map(({ day }) => day));
  const free = (day: LocalDate): LocalDate => {
    let found = addDays(day, 1);
    while (taken.has(found) || weekday(found) >= SATURDAY) found = addDays(found, 1);
    taken.add(found);
    return found;
  };
  return own.flatMap((entry) =>
    weekday(entry.day) < SATURDAY ? [entry] : [entry, { holiday: entry.holiday, day: free(entry.day), inLieu: true }],
  );
}
