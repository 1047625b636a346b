import { plainVietnamese } from './fold-vietnamese.ts';

export { dateInZone, instantInZone, isTimeOfDay, timeInZone } from './zoned-time.ts';

declare const localDateBrand: unique symbol;

/** A calendar day as written on paper, `YYYY-MM-DD`, with no time zone. Compares with `<` and `>`. */
export type LocalDate = string & { readonly [localDateBrand]: 'LocalDate' };

/** A span of days, both ends included; `null` is open. */
export interface DateRange {
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const DAY_MS = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const EARLIEST_YEAR = 1000;
const LATEST_YEAR = 9999;

interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function civil(date: LocalDate): Civil {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function dayNumber(date: LocalDate): number {
  const { year, month, day } = civil(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

function fromDayNumber(days: number): LocalDate {
  const moment = new Date(days * DAY_MS);
  return dateOf(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

/** Days in a month (1–12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Builds a day from its parts. Throws RangeError when there is no such day. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  const found = tryDateOf(year, month, day);
  if (found === null) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return found;
}

function tryDateOf(year: number, month: number, day: number): LocalDate | null {
  if (![year, month, day].every(Number.isInteger)) return null;
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as LocalDate;
}

/** True for an existing day written `YYYY-MM-DD`. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const parts = ISO.exec(value);
  return parts !== null && tryDateOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== null;
}

/** Brands a `YYYY-MM-DD` string. Throws RangeError when it is not an existing day. */
export function localDate(value: string): LocalDate {
  if (!isLocalDate(value)) throw new RangeError(`Not a calendar day: ${value}`);
  return value;
}

/** The day `days` calendar days later (earlier when negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; a day that does not exist becomes the last day of that month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = civil(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return dateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function weekday(date: LocalDate): Weekday {
  // 1970-01-01 was a Thursday.
  const index = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return (index + 1) as Weekday;
}

export function yearOf(date: LocalDate): number {
  return civil(date).year;
}

/** 1–12. */
export function monthOf(date: LocalDate): number {
  return civil(date).month;
}

/** 1–31. */
export function dayOf(date: LocalDate): number {
  return civil(date).day;
}

/** 1–4. */
export function quarterOf(date: LocalDate): number {
  return Math.ceil(civil(date).month / 3);
}

function startOfSpan(date: LocalDate, monthsInSpan: number): LocalDate {
  const { year, month } = civil(date);
  return dateOf(year, month - ((month - 1) % monthsInSpan), 1);
}

function endOfSpan(date: LocalDate, monthsInSpan: number): LocalDate {
  return addDays(addMonths(startOfSpan(date, monthsInSpan), monthsInSpan), -1);
}

export const startOfMonth = (date: LocalDate): LocalDate => startOfSpan(date, 1);
export const endOfMonth = (date: LocalDate): LocalDate => lastDayOfMonth(yearOf(date), monthOf(date));
export const startOfQuarter = (date: LocalDate): LocalDate => startOfSpan(date, 3);
export const endOfQuarter = (date: LocalDate): LocalDate => endOfSpan(date, 3);
export const startOfHalf = (date: LocalDate): LocalDate => startOfSpan(date, 6);
export const endOfHalf = (date: LocalDate): LocalDate => endOfSpan(date, 6);
export const startOfYear = (date: LocalDate): LocalDate => dateOf(yearOf(date), 1, 1);
export const endOfYear = (date: LocalDate): LocalDate => dateOf(yearOf(date), 12, 31);

/** The Monday of the week the day lies in. */
export const startOfWeek = (date: LocalDate): LocalDate => addDays(date, 1 - weekday(date));

export function lastDayOfMonth(year: number, month: number): LocalDate {
  return dateOf(year, month, daysInMonth(year, month));
}

export const earliest = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b);
export const latest = (a: LocalDate, b: LocalDate): LocalDate => (a > b ? a : b);

/** The days from `from` to `to`, both included; empty when `to` is earlier. */
export function eachDay(from: LocalDate, to: LocalDate): LocalDate[] {
  const length = daysBetween(from, to) + 1;
  return Array.from({ length: Math.max(0, length) }, (_, index) => addDays(from, index));
}

/** True when the day lies in the span, both ends included. */
export function validOn(range: DateRange, date: LocalDate): boolean {
  return (range.validFrom === null || range.validFrom <= date) && (range.validTo === null || date <= range.validTo);
}

const DAY_MONTH_YEAR = /^(?:ngay\s+)?(\d{1,2})\s*([/.-])\s*(\d{1,2})(?:\s*\2\s*(\d{4}|\d{2}))?$/;
const IN_WORDS = /^(?:ngay\s+)?(\d{1,2})\s+thang\s+(\d{1,2})(?:\s+nam\s+(\d{4}))?$/;

/**
 * Reads a day as offices type it: `25/3/2022`, `25.3`, `25-3-2022`, `ngày 25 tháng 3 năm 2022` with or
 * without marks, or `2022-03-25`. A two-digit year is of this century. Without a year the answer is the
 * first such day on or after `reference`; null when there is no reference, or no such day.
 */
export function parseVietnameseDate(text: string, reference?: LocalDate): LocalDate | null {
  const typed = plainVietnamese(text).trim();
  if (isLocalDate(typed)) return typed;
  const numeric = DAY_MONTH_YEAR.exec(typed);
  if (numeric) return dayIn(numeric[4], Number(numeric[3]), Number(numeric[1]), reference);
  const words = IN_WORDS.exec(typed);
  return words ? dayIn(words[3], Number(words[2]), Number(words[1]), reference) : null;
}

function dayIn(year: string | undefined, month: number, day: number, reference?: LocalDate): LocalDate | null {
  if (year !== undefined) return tryDateOf(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  if (reference === undefined) return null;
  // 29 February may be up to eight years away, across a century year.
  for (let ahead = 0; ahead <= 8; ahead += 1) {
    const found = tryDateOf(yearOf(reference) + ahead, month, day);
    if (found !== null && found >= reference) return found;
  }
  return null;
}
