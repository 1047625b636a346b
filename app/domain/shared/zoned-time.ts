import type { LocalDate } from './local-date.ts';

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  formatters.set(timeZone, made);
  return made;
}

/** What walls show, minute by minute: every page asks for now, and many ask for the same past moments. */
const shown = new Map<string, Record<string, string>>();
const MOST_SHOWN = 2000;

function partsIn(instant: Date, timeZone: string): Record<string, string> {
  const key = `${Math.floor(instant.getTime() / 60_000)} ${timeZone}`;
  const known = shown.get(key);
  if (known) return known;
  const parts = Object.fromEntries(
    formatterFor(timeZone)
      .formatToParts(instant)
      .map((part) => [part.type, part.value]),
  );
  if (shown.size >= MOST_SHOWN) shown.clear();
  shown.set(key, parts);
  return parts;
}

/** The calendar day of an instant on the wall of `timeZone` (an IANA name such as Asia/Ho_Chi_Minh). */
export function dateInZone(instant: Date, timeZone: string): LocalDate {
  const { year, month, day } = partsIn(instant, timeZone);
  return `${year}-${month}-${day}` as LocalDate;
}

/** The wall-clock time of an instant, `HH:MM`, 24 hours. */
export function timeInZone(instant: Date, timeZone: string): string {
  const { hour, minute } = partsIn(instant, timeZone);
  return `${hour}:${minute}`;
}

/** True for a wall-clock time written `HH:MM`, 00:00 to 23:59. */
export function isTimeOfDay(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** The instant at which the wall of `timeZone` shows this day and `HH:MM`. */
export function instantInZone(date: LocalDate, time: string, timeZone: string): Date {
  const wall = Date.parse(`${date}T${time}:00Z`);
  // Two rounds settle zones whose offset differs between the guess and the answer.
  const once = wall - offsetAt(wall, timeZone);
  return new Date(wall - offsetAt(once, timeZone));
}

function offsetAt(epochMs: number, timeZone: string): number {
  const instant = new Date(epochMs);
  const shown = Date.parse(`${dateInZone(instant, timeZone)}T${timeInZone(instant, timeZone)}:00Z`);
  return shown - Math.floor(epochMs / 60_000) * 60_000;
}
