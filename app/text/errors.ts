import { errors as en } from './en/errors.ts';
import type { Facts, Sentence } from './error-facts.ts';
import type { Locale } from './locale.ts';
import { type ErrorCode, errors as vi } from './vi/errors.ts';

const catalogs: Record<Locale, Record<ErrorCode, Sentence>> = { vi, en };

export function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(vi, code);
}

/** The sentence for a code and its facts; an unknown code gives the general sentence, never the code itself. */
export function errorSentence(locale: Locale, code: string, facts: Facts = {}): string {
  return catalogs[locale][isErrorCode(code) ? code : 'unknown'](facts);
}
