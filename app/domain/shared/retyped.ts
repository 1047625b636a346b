import { RuleBroken } from './errors.ts';
import { cleanText } from './fold-vietnamese.ts';

const plain = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** Throws unless the name of what is about to be undone for good was typed again, to the letter. */
export function checkRetyped(typed: string, expected: string, field = 'confirmation'): void {
  if (plain(typed) !== plain(expected)) throw new RuleBroken('confirm.does_not_match', { expected }, field);
}
