import type { DueTerm } from '#app/domain/due.ts';
import type { Frequency } from '#app/domain/recurrence.ts';
import { dayOf, type LocalDate, monthOf, yearOf } from '#app/domain/shared/local-date.ts';
import { officialDate, officialShortDate } from '#app/domain/shared/official-date.ts';
import { capitalised } from './wording.ts';

const EVERY: Record<Frequency, string> = {
  WEEKLY: 'hằng tuần',
  MONTHLY: 'hằng tháng',
  QUARTERLY: 'hằng quý',
  HALF_YEARLY: 'định kỳ 06 tháng',
  YEARLY: 'hằng năm',
};

// `15/4`, `15 tháng 4` at the end of a phrase; a year after it makes it no match.
const DAY_AND_MONTH = /(\d{1,2})(?:\s*\/\s*|(\s+tháng\s+))(\d{1,2})$/iu;

/** The author's words, completed where they name a day without its year: a paper is read years later. */
function withYear(phrase: string, date: LocalDate | null): string {
  const [, day, inWords, month] = DAY_AND_MONTH.exec(phrase) ?? [];
  if (date === null || Number(day) !== dayOf(date) || Number(month) !== monthOf(date)) return phrase;
  return inWords ? `${phrase} năm ${yearOf(date)}` : `${phrase}/${yearOf(date)}`;
}

/**
 * A deadline inside a sentence, `trước ngày 30 tháng 4 năm 2022`: the words of the decision where they were kept, a day
 * always with its year.
 */
export function dueInWords(term: DueTerm): string {
  if (term.phrase) return withYear(term.phrase, term.date ?? null);
  switch (term.kind) {
    case 'DATE':
    case 'PERIOD_END':
      return term.date ? `trước ${officialDate(term.date)}` : '';
    case 'DURATION':
      return durationInWords(term);
    case 'IMMEDIATE':
      return 'thực hiện ngay';
    case 'CONTINUOUS':
      return 'thường xuyên';
    case 'RECURRING':
      return term.recurrence ? EVERY[term.recurrence.frequency] : 'định kỳ';
    case 'EVENT':
      return term.date ? officialDate(term.date) : '';
    case 'NONE':
      return '';
  }
}

/** A deadline in a table: the day when there is one, else its words. */
export function dueInTable(term: DueTerm, dueOn: LocalDate | null): string {
  return dueOn === null ? capitalised(dueInWords(term)) : officialShortDate(dueOn);
}

function durationInWords({ days, dayUnit }: DueTerm): string {
  if (days == null) return '';
  const unit = dayUnit === 'MONTH' ? 'tháng' : dayUnit === 'DAY' ? 'ngày' : 'ngày làm việc';
  return `trong ${String(days).padStart(2, '0')} ${unit}`;
}
