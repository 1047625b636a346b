import { RuleBroken } from './shared/errors.ts';
import { daysBetween, eachDay, type LocalDate, weekday } from './shared/local-date.ts';

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
