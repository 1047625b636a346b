import { RuleBroken } from './shared/errors.ts';
import {
  addDays,
  addMonths,
  dateOf,
  daysInMonth,
  type LocalDate,
  monthOf,
  startOfHalf,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  type Weekday,
  yearOf,
} from './shared/local-date.ts';

export const FREQUENCIES = ['WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** When a periodic duty falls due. Reports of longer periods are due in the period's last month. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** WEEKLY only; Friday when not said. */
  readonly weekday?: Weekday | null;
  /** 1–31, of the last month of the period; a day that does not exist, or none, is the month's last. */
  readonly day?: number | null;
}

const MONTHS: Record<Exclude<Frequency, 'WEEKLY'>, number> = {
  MONTHLY: 1,
  QUARTERLY: 3,
  HALF_YEARLY: 6,
  YEARLY: 12,
};
const FRIDAY = 5;

/** Throws RuleBroken when the rule names a day that cannot be. */
export function checkRecurrence(rule: RecurrenceRule): void {
  if (rule.day == null) return;
  if (!Number.isInteger(rule.day) || rule.day < 1 || rule.day > 31) {
    throw new RuleBroken('recurrence.day_out_of_range', { day: rule.day }, 'recurrenceDay');
  }
}

function periodStart(frequency: Frequency, date: LocalDate): LocalDate {
  switch (frequency) {
    case 'WEEKLY':
      return startOfWeek(date);
    case 'MONTHLY':
      return startOfMonth(date);
    case 'QUARTERLY':
      return startOfQuarter(date);
    case 'HALF_YEARLY':
      return startOfHalf(date);
    case 'YEARLY':
      return startOfYear(date);
  }
}

function nextPeriod(frequency: Frequency, start: LocalDate): LocalDate {
  return frequency === 'WEEKLY' ? addDays(start, 7) : addMonths(start, MONTHS[frequency]);
}

/** The due day inside the period that holds `date`. */
export function occurrenceIn(rule: RecurrenceRule, date: LocalDate): LocalDate {
  const start = periodStart(rule.frequency, date);
  if (rule.frequency === 'WEEKLY') return addDays(start, (rule.weekday ?? FRIDAY) - 1);
  const lastMonth = addMonths(start, MONTHS[rule.frequency] - 1);
  const length = daysInMonth(yearOf(lastMonth), monthOf(lastMonth));
  return dateOf(yearOf(lastMonth), monthOf(lastMonth), Math.min(rule.day ?? length, length));
}

/** Due days from `from` to `to`, both included, in order. */
export function occurrencesBetween(rule: RecurrenceRule, from: LocalDate, to: LocalDate): LocalDate[] {
  const found: LocalDate[] = [];
  for (let start = periodStart(rule.frequency, from); start <= to; start = nextPeriod(rule.frequency, start)) {
    const due = occurrenceIn(rule, start);
    if (due >= from && due <= to) found.push(due);
  }
  return found;
}

/** The first due day on or after a day. */
export function nextOccurrence(rule: RecurrenceRule, from: LocalDate): LocalDate {
  const due = occurrenceIn(rule, from);
  return due >= from ? due : occurrenceIn(rule, nextPeriod(rule.frequency, periodStart(rule.frequency, from)));
}

/** True when two days lie in the same period of a rule: the same week, month, quarter … */
export const inSamePeriod = (frequency: Frequency, one: LocalDate, other: LocalDate): boolean =>
  periodStart(frequency, one) === periodStart(frequency, other);
