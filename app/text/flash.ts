import { flash as en } from './en/flash.ts';
import type { Locale } from './locale.ts';
import { type FlashCode, flash as vi } from './vi/flash.ts';

export type FlashFacts = Readonly<Record<string, string | number>>;
export type FlashSentence = (facts: FlashFacts) => string;

const catalogs: Record<Locale, Record<FlashCode, FlashSentence>> = { vi, en };

/** The sentence shown on the page after something was done; an unknown code gives "saved". */
export function flashSentence(locale: Locale, code: string, facts: FlashFacts = {}): string {
  return catalogs[locale][Object.hasOwn(vi, code) ? (code as FlashCode) : 'saved'](facts);
}
