import { RuleBroken } from './shared/errors.ts';
import { type LocalDate, weekday } from './shared/local-date.ts';

/** A day that differs from its weekday: off, or a weekend day worked in exchange. */
export interface CalendarEntry {
  readonly day: LocalDate;
  readonly kind: 'holiday' | 'working';
}

const SATURDAY = 6;

/** Throws at the entry that is named twice, or is worked in exchange without being a weekend day. */
export function checkCalendarDays(entries: readonly CalendarEntry[]): void {
  const seen = new Set<LocalDate>();
  for (const [place, { day, kind }] of entries.entries()) {
    const field = `days[${place}].day`;
    if (seen.has(day)) throw new RuleBroken('calendar.day_twice', { day }, field);
    if (kind === 'working' && weekday(day) < SATURDAY) throw new RuleBroken('calendar.not_a_weekend', { day }, field);
    seen.add(day);
  }
}
