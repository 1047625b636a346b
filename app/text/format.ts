/**
 * Dates, numbers and spans as offices write them. Output never depends on the machine's own locale data, so server
 * and browser agree to the letter. Days are LocalDate strings (YYYY-MM-DD); instants are Dates, shown in the office's
 * time zone.
 */
import { dateInZone, type LocalDate, timeInZone } from '#app/domain/shared/local-date.ts';
import { format as englishFormat } from './en/format.ts';
import type { Locale } from './locale.ts';
import { pair, WITH_ENGLISH } from './pair.ts';
import { vietnameseFormat } from './vi/format.ts';

export const OFFICE_TIME_ZONE = 'Asia/Ho_Chi_Minh';

/** A reporting period: a calendar unit of a year or a free range (both ends included). */
export type Period =
  | { kind: 'month'; year: number; month: number }
  | { kind: 'quarter'; year: number; quarter: 1 | 2 | 3 | 4 }
  | { kind: 'half'; year: number; half: 1 | 2 }
  | { kind: 'nine_months'; year: number }
  | { kind: 'year'; year: number }
  | { kind: 'range'; from: LocalDate; to: LocalDate };

/** The part that differs by language; days and clock times arrive as text, so a language needs no time zone. */
export interface LanguageFormat {
  /** Full date: `25/3/2022`. */
  date(day: LocalDate): string;
  /** Date within the year of `today`: `25/3`; in another year the full date. */
  shortDate(day: LocalDate, today: LocalDate): string;
  /** With weekday: `Thứ Sáu, 25/3/2022`; the year is left out when it is `today`'s. */
  longDate(day: LocalDate, today?: LocalDate): string;
  weekday(day: LocalDate): string;
  /** Month heading from `2022-04`: `Tháng 4/2022`. */
  month(month: string): string;
  /** Clock time from `08:05`: `8:05` in running text. */
  time(clock: string): string;
  /** `8:05, 25/3/2022`. */
  dateTime(day: LocalDate, clock: string): string;
  /** `95.184`, `2,30`: grouped, with exactly `decimals` digits after the comma. */
  number(value: number, decimals?: number): string;
  /** A value already in percent: `60,26%`; without `decimals` up to two, trailing zeros dropped. */
  percent(value: number, decimals?: number): string;
  /** Share of a whole, rounded half up: `81,4%`; a zero whole gives a dash, not 0%. */
  rate(part: number, whole: number, decimals?: number): string;
  /** A difference with its sign: `+2,30`, `-1`. */
  signed(value: number, decimals?: number): string;
  /** `48 KB`, `1,2 MB`. */
  fileSize(bytes: number): string;
  /** `còn 3 ngày`, `hạn hôm nay`, `trễ 4 ngày` (calendar days). */
  daysLeft(due: LocalDate, today: LocalDate): string;
  period(period: Period): string;
  /** `a, b và c`. */
  list(items: readonly string[]): string;
}

export interface Format extends Omit<LanguageFormat, 'time' | 'dateTime'> {
  /** An instant, or a clock time `08:05`: `8:05`. */
  time(moment: Date | string): string;
  /** An instant: `8:05, 25/3/2022`. */
  dateTime(moment: Date): string;
  /** The office's calendar day of an instant, YYYY-MM-DD. */
  dayOf(moment: Date): LocalDate;
}

const languages = pair<LanguageFormat>('format', vietnameseFormat, WITH_ENGLISH ? englishFormat : undefined);
const made = new Map<string, Format>();

export function formatFor(locale: Locale, timeZone: string = OFFICE_TIME_ZONE): Format {
  const key = `${locale} ${timeZone}`;
  const known = made.get(key);
  if (known) return known;
  const language = languages[locale];
  const format: Format = {
    ...language,
    time: (moment) => language.time(typeof moment === 'string' ? moment : timeInZone(moment, timeZone)),
    dateTime: (moment) => language.dateTime(dateInZone(moment, timeZone), timeInZone(moment, timeZone)),
    dayOf: (moment) => dateInZone(moment, timeZone),
  };
  made.set(key, format);
  return format;
}

/** A day as it is typed into a date field, d/m/yyyy in every language. */
export const typedDate = vietnameseFormat.date;
