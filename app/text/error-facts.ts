import { isLocalDate } from '#app/domain/shared/local-date.ts';
import { formatFor } from './format.ts';
import type { Locale } from './locale.ts';

/** What a rule reports beside its code: numbers, days (YYYY-MM-DD), names, document numbers. */
export type Facts = Readonly<Record<string, unknown>>;

export type Sentence = (facts: Facts) => string;

/** Readers for the catalogs: a missing fact prints as an ellipsis instead of `undefined`. */
export function factReaders(locale: Locale) {
  const format = formatFor(locale);
  return {
    /** A number, grouped. */
    num: (fact: unknown): string => (typeof fact === 'number' ? format.number(fact) : '…'),
    /** A day, YYYY-MM-DD, as a full date. */
    day: (fact: unknown): string => (isLocalDate(fact) ? format.date(fact) : '…'),
    /** A name, a document number, a list of names. */
    str: (fact: unknown): string => {
      if (Array.isArray(fact)) return format.list(fact.map(String));
      return fact === undefined || fact === null || fact === '' ? '…' : String(fact);
    },
    /** A file size in bytes. */
    size: (fact: unknown): string => (typeof fact === 'number' ? format.fileSize(fact) : '…'),
    /** A bound of a range: a number or a day. */
    bound: (fact: unknown): string => {
      if (typeof fact === 'number') return format.number(fact);
      return isLocalDate(fact) ? format.date(fact) : String(fact ?? '…');
    },
  };
}
