import type { DayUnit, DueTerm } from './due.ts';
import type { Frequency, RecurrenceRule } from './recurrence.ts';
import { plainVietnamese } from './shared/fold-vietnamese.ts';
import {
  addDays,
  addMonths,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  type LocalDate,
  lastDayOfMonth,
  parseVietnameseDate,
  startOfWeek,
  type Weekday,
  weekday,
  yearOf,
} from './shared/local-date.ts';

// Patterns are written without marks and matched against plain text, so that both tone-mark styles
// and hurried typing without marks are read alike.

const WEEKDAYS: Record<string, Weekday> = { hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6 };
const QUARTERS: Record<string, number> = { i: 1, ii: 2, iii: 3, iv: 4 };
const FREQUENCY_WORDS: Record<string, Frequency> = {
  tuan: 'WEEKLY',
  thang: 'MONTHLY',
  quy: 'QUARTERLY',
  '6 thang': 'HALF_YEARLY',
  nam: 'YEARLY',
};

const WEEKDAY = /(?:^|\s)(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|(chu nhat))(?=\s|$)/;
const LEAD_IN =
  /^(?:(?:phai|can|hoan thanh|xong|gui|bao cao|truoc|cham nhat|muon nhat|den|het|han cuoi|han|trong|vao|la|cuoi|ngay(?= \d))\s+)+/;
const ONE_DATE =
  /^(\d{1,2}\s*[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?|\d{1,2} thang \d{1,2}(?: nam \d{4})?|\d{4}-\d{2}-\d{2})$/;
const DURATION =
  /^(?:(?:trong(?: vong| thoi han)?|sau)\s+)?(\d{1,4}) (ngay lam viec|ngay|tuan|thang)(?: (?:ke )?tu (.+))?$/;
const AFTER_EVENT =
  /^(?:trong(?: vong| thoi han)? )?(?:(\d{1,4}) (ngay lam viec|ngay|tuan|thang) )?(?:ngay )?sau khi .+$/;

type Reader = (plain: string, on: LocalDate) => DueTerm | null;

const READERS: readonly Reader[] = [
  continuous,
  recurring,
  immediate,
  afterEvent,
  fixedPeriod,
  duration,
  namedDay,
  period,
];

/**
 * Reads one deadline phrase of an office ("trước ngày 15/4", "trong quý II", "10 ngày làm việc",
 * "thứ Sáu hằng tuần", "ngay") as of the day it is issued; null when it is none that can be computed.
 * A year left out means the next such day. A person confirms what was read.
 */
export function parseDuePhrase(text: string, issuedOn: LocalDate): DueTerm | null {
  const phrase = text.normalize('NFC').trim();
  const plain = plainVietnamese(phrase)
    .replace(/[,;.]+$/, '')
    .replace(/,/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (const read of READERS) {
    const term = read(plain, issuedOn);
    if (term !== null) return { ...term, phrase };
  }
  return null;
}

function continuous(plain: string): DueTerm | null {
  return /^(?:thuong xuyen|lien tuc|(?:hang|moi) ngay)$/.test(plain) ? { kind: 'CONTINUOUS' } : null;
}

function immediate(plain: string): DueTerm | null {
  return /^(?:ngay|ngay lap tuc|lam ngay|khan truong|kip thoi|khan)$/.test(plain) ? { kind: 'IMMEDIATE' } : null;
}

function recurring(plain: string): DueTerm | null {
  const every = /(?:dinh ky|hang|moi) (?:hang |moi )?(tuan|6 thang|thang|quy|nam)(?=\s|$)/.exec(plain)?.[1];
  const lastMonth = /thang cuoi (?:cua )?(?:ky|quy)/.test(plain);
  const frequency = every === undefined ? (lastMonth ? 'QUARTERLY' : undefined) : FREQUENCY_WORDS[every];
  if (frequency === undefined) return null;
  const day = /ngay (\d{1,2})(?=\s|$)/.exec(plain)?.[1];
  const rule: RecurrenceRule =
    frequency === 'WEEKLY'
      ? { frequency, weekday: weekdayIn(plain) }
      : { frequency, day: day === undefined ? null : Number(day) };
  return { kind: 'RECURRING', recurrence: rule };
}

function weekdayIn(plain: string): Weekday | null {
  const [, name, sunday] = WEEKDAY.exec(plain) ?? [];
  if (sunday !== undefined) return 7;
  if (name === undefined) return null;
  return WEEKDAYS[name] ?? ((Number(name) - 1) as Weekday);
}

function lengthOf(count: string, unit: string): { days: number; dayUnit: DayUnit } {
  if (unit === 'ngay lam viec') return { days: Number(count), dayUnit: 'WORKDAY' };
  if (unit === 'thang') return { days: Number(count), dayUnit: 'MONTH' };
  return { days: unit === 'tuan' ? Number(count) * 7 : Number(count), dayUnit: 'DAY' };
}

function afterEvent(plain: string): DueTerm | null {
  const found = AFTER_EVENT.exec(plain);
  if (found) return { kind: 'EVENT', ...(found[1] && found[2] ? lengthOf(found[1], found[2]) : {}) };
  return /^truoc khi .+$/.test(plain) ? { kind: 'EVENT' } : null;
}

function duration(plain: string): DueTerm | null {
  const found = DURATION.exec(plain);
  if (!found?.[1] || !found[2]) return null;
  const length = lengthOf(found[1], found[2]);
  // Counted from another day than the paper's: leave it to a person.
  if (found[3] !== undefined && !/^ngay (?:ky|ban hanh|nay)/.test(found[3])) return null;
  return { kind: 'DURATION', ...length };
}

function namedDay(plain: string, on: LocalDate): DueTerm | null {
  if (/^(?:trong ngay|hom nay|trong hom nay)$/.test(plain)) return { kind: 'DATE', date: on };
  if (/^(?:ngay mai|mai)$/.test(plain)) return { kind: 'DATE', date: addDays(on, 1) };
  const bare = plain.replace(LEAD_IN, '');
  if (ONE_DATE.test(bare)) {
    const date = parseVietnameseDate(bare, on);
    return date === null ? null : { kind: 'DATE', date };
  }
  const named = /^(?:thu \S+|chu nhat)( tuan (?:sau|toi))?$/.exec(bare);
  const day = named ? weekdayIn(bare) : null;
  if (!named || day === null) return null;
  if (named[1] !== undefined) return { kind: 'DATE', date: addDays(startOfWeek(on), 7 + day - 1) };
  return { kind: 'DATE', date: addDays(on, (day - weekday(on) + 7) % 7) };
}

// "6 tháng đầu năm" is a period of the year, "trong vòng 6 tháng" a length: this reader comes first.
function fixedPeriod(plain: string, on: LocalDate): DueTerm | null {
  const found = /^(?:(?:trong|het|den het|xong trong|hoan thanh trong) )?(6|9) thang(?: (dau|cuoi) nam)?$/.exec(plain);
  if (!found) return null;
  const lastMonth = found[2] === 'cuoi' ? 12 : Number(found[1]);
  return periodEnd(nextOf(on, (year) => lastDayOfMonth(year, lastMonth)));
}

function period(plain: string, on: LocalDate): DueTerm | null {
  const bare = plain.replace(LEAD_IN, '');
  const ended = bare !== plain;
  if (ended && bare === 'tuan') return periodEnd(addDays(on, (5 - weekday(on) + 7) % 7));
  if (ended && /^thang(?: nay)?$/.test(bare)) return periodEnd(endOfMonth(on));
  if (ended && /^quy(?: nay)?$/.test(bare)) return periodEnd(endOfQuarter(on));
  if (ended && /^nam(?: nay)?$/.test(bare)) return periodEnd(endOfYear(on));
  const year = /^nam (\d{4})$/.exec(bare)?.[1];
  if (year !== undefined) return periodEnd(lastDayOfMonth(Number(year), 12));
  const month = /^thang (\d{1,2})(?:\s*(?:\/|nam)\s*(\d{4}))?$/.exec(bare);
  if (month) return monthEnd(Number(month[1]), month[2], on);
  const quarter = /^quy (iv|iii|ii|i|[1-4])(?:\s*(?:\/|nam)\s*(\d{4}))?$/.exec(bare);
  if (!quarter?.[1]) return null;
  return monthEnd((QUARTERS[quarter[1]] ?? Number(quarter[1])) * 3, quarter[2], on);
}

function monthEnd(month: number, year: string | undefined, on: LocalDate): DueTerm | null {
  if (month < 1 || month > 12) return null;
  if (year !== undefined) return periodEnd(lastDayOfMonth(Number(year), month));
  return periodEnd(nextOf(on, (anyYear) => lastDayOfMonth(anyYear, month)));
}

function nextOf(on: LocalDate, inYear: (year: number) => LocalDate): LocalDate {
  const thisYear = inYear(yearOf(on));
  return thisYear >= on ? thisYear : inYear(yearOf(addMonths(on, 12)));
}

function periodEnd(date: LocalDate): DueTerm {
  return { kind: 'PERIOD_END', date };
}
