import type { RecurrenceRule } from './recurrence.ts';
import { RuleBroken } from './shared/errors.ts';
import { addDays, addMonths, type LocalDate } from './shared/local-date.ts';
import { addWorkingDays, nextWorkingDay, type WorkingCalendar } from './working-days.ts';

/**
 * How a deadline is worded. Real directives often name no day at all, so IMMEDIATE, CONTINUOUS and
 * NONE are kinds of their own and not missing data.
 */
export const DUE_KINDS = [
  'DATE',
  'PERIOD_END',
  'DURATION',
  'RECURRING',
  'EVENT',
  'IMMEDIATE',
  'CONTINUOUS',
  'NONE',
] as const;
export type DueKind = (typeof DUE_KINDS)[number];

export const DAY_UNITS = ['WORKDAY', 'DAY', 'MONTH'] as const;
export type DayUnit = (typeof DAY_UNITS)[number];

export interface DueTerm {
  readonly kind: DueKind;
  /** The day named; the last day of the period; the day of the event once known; the check date. */
  readonly date?: LocalDate | null;
  /** DURATION, or EVENT counted from the event's day. */
  readonly days?: number | null;
  readonly dayUnit?: DayUnit | null;
  readonly recurrence?: RecurrenceRule | null;
  /** The deadline in the words of the paper. */
  readonly phrase?: string | null;
}

/** Working days after issue at which something ordered "at once" is looked at. */
export const CHECK_WORKING_DAYS = 5;
const LONGEST_DURATION = 3650;

/** The check date to propose for an order that says only "at once". */
export function suggestedCheckDate(issuedOn: LocalDate, calendar: WorkingCalendar): LocalDate {
  return addWorkingDays(issuedOn, CHECK_WORKING_DAYS, calendar);
}

/**
 * The end of a time limit. The first day is not counted, and a limit that ends on a day off ends on
 * the next working day (Bộ luật Dân sự 2015, time limits).
 */
export function endOfDuration(from: LocalDate, length: number, unit: DayUnit, calendar: WorkingCalendar): LocalDate {
  switch (unit) {
    case 'WORKDAY':
      return addWorkingDays(from, length, calendar);
    case 'DAY':
      return nextWorkingDay(addDays(from, length), calendar);
    case 'MONTH':
      return nextWorkingDay(addMonths(from, length), calendar);
  }
}

/**
 * The due date of a task given by a paper of this date; null when there is none, or not yet. A series
 * has none: its occurrences carry their own. CONTINUOUS and NONE never fall due.
 */
export function resolveDue(term: DueTerm, issuedOn: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  const date = term.date ?? null;
  switch (term.kind) {
    case 'DATE':
    case 'PERIOD_END':
    case 'IMMEDIATE':
    case 'RECURRING':
      return date;
    case 'DURATION':
      return term.days == null ? null : endOfDuration(issuedOn, term.days, term.dayUnit ?? 'WORKDAY', calendar);
    case 'EVENT':
      if (date === null || term.days == null) return date;
      return endOfDuration(date, term.days, term.dayUnit ?? 'WORKDAY', calendar);
    case 'CONTINUOUS':
    case 'NONE':
      return null;
  }
}

/** Names of the form fields the problems of a deadline are shown at. */
export interface DueFields {
  readonly date: string;
  readonly days: string;
  readonly recurrence: string;
}

const FIELDS: DueFields = { date: 'dueDate', days: 'dueDays', recurrence: 'recurrence' };

/** Throws RuleBroken unless the deadline is complete and not before the day the paper is issued. */
export function checkDue(term: DueTerm, issuedOn: LocalDate, fields: DueFields = FIELDS): void {
  const date = term.date ?? null;
  if ((term.kind === 'DATE' || term.kind === 'PERIOD_END') && date === null) {
    throw new RuleBroken('due.date_missing', {}, fields.date);
  }
  if (term.kind === 'DURATION' && term.days == null) throw new RuleBroken('due.days_missing', {}, fields.days);
  if (term.days != null && (!Number.isInteger(term.days) || term.days < 1 || term.days > LONGEST_DURATION)) {
    throw new RuleBroken('due.days_out_of_range', { days: term.days, max: LONGEST_DURATION }, fields.days);
  }
  if (term.kind === 'RECURRING' && term.recurrence == null && date === null) {
    throw new RuleBroken('due.recurrence_missing', {}, fields.recurrence);
  }
  if (date !== null && date < issuedOn) {
    throw new RuleBroken('due.before_issue', { dueOn: date, issuedOn }, fields.date);
  }
}
