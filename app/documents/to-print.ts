import { placeholderKey } from './fill/fill-template.mjs';
import { STAND_IN } from './fill/marks.mjs';
import type { Fields, FieldValue } from './template-fields.ts';

const LINE_SEPARATORS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const OUTER_LINE_ENDS = /^(?:\s*\n)+|(?:\n\s*)+$/g;
const LINE_ENDS = /\s*\n\s*/g;
// Control characters and lone surrogates no XML file may hold; soft hyphens, zero-width spaces and byte order
// marks nobody sees; direction marks that would make the paper read differently than what is stored; and
// noncharacters, which are ours to use (see STAND_IN).
const UNPRINTABLE =
  /(?!\n)\p{Cc}|\p{Cs}|[\u00ad\u200b\u2060\ufeff]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu;

/**
 * Text as a Word file may hold it: NFC, nothing invisible, every line end a new paragraph, and braces kept
 * from being read as placeholders. Spaces at the ends stay: the blank of a draft's number is made of them.
 */
export function printable(text: string): string {
  return text
    .replace(LINE_SEPARATORS, '\n')
    .replaceAll('\t', ' ')
    .replace(UNPRINTABLE, '')
    .normalize('NFC')
    .replace(OUTER_LINE_ENDS, '')
    .replace(LINE_ENDS, STAND_IN.paragraphEnd)
    .replaceAll('{', STAND_IN.openBrace)
    .replaceAll('}', STAND_IN.closeBrace);
}

/** Field values made safe for a template, under the keys it looks them up by. */
export function toPrint(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [placeholderKey(name), printableValue(value)]),
  );
}

function printableValue(value: FieldValue): FieldValue {
  if (typeof value === 'string') return printable(value);
  if (typeof value === 'boolean' || '_type' in value) return value;
  return value.map(toPrint);
}
