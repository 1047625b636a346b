import { DOCUMENT_TYPES, type DocumentType, documentTypeOf } from './document-type.ts';
import { RuleBroken } from './shared/errors.ts';

// Grammar of numbers and symbols (NĐ 30/2020/NĐ-CP, Phụ lục I, II.3): a leading zero below 10, no
// spaces around the signs, capitals or the mixed case of an abbreviation.
const ORDER = '(?<no>0[1-9]|[1-9]\\d{1,4})';
const PART = '[A-ZĐ][A-Za-zĐđ0-9&]*';
const OWN = new RegExp(`^${ORDER}/(?<symbol>${PART}(?:[-.]${PART})+)$`);
// Papers of others may lack a second part, carry a year, or a dotted number (66.25/2026/NQ-CP).
const INCOMING = new RegExp(
  `^(?<no>0[1-9]|[1-9]\\d{1,4}(?:\\.\\d{1,3})?)/(?:(?<year>(?:19|20)\\d{2})/)?(?<symbol>${PART}(?:[-.]${PART})*)$`,
);
const PARTY = new RegExp(`^${ORDER}-(?<type>[A-ZĐ][A-Za-zĐđ]*)/(?<body>[A-ZĐ]{2,}(?:-[A-ZĐ]{2,})*)$`);
const SYMBOL = new RegExp(`^${PART}(?:[-.]${PART})+$`);
const SYMBOL_PART = new RegExp(`^${PART}(?:\\.${PART})*$`);

/** Largest order number of a year that the grammar can write. */
export const LARGEST_NUMBER = 99_999;

export interface ParsedNumber {
  readonly form: 'own' | 'incoming' | 'party';
  /** The order in the year; whole part of a dotted number. */
  readonly number: number;
  /** The order as written, `05` or `66.25`. */
  readonly numberText: string;
  readonly year: number | null;
  /** All after the order (and year): `UBND-HC`; for party papers `KL/TW`. */
  readonly symbol: string;
}

/** A number of one's own papers, `389/UBND-HC` or `05/BC-BCĐ`; null when it breaks the grammar. */
export function parseOwnNumber(text: string): ParsedNumber | null {
  const found = OWN.exec(text)?.groups;
  if (!found?.no || !found.symbol) return null;
  return { form: 'own', number: Number(found.no), numberText: found.no, year: null, symbol: found.symbol };
}

/** A number on a paper received, of the State or of the Party (`127-KL/TW`); null when it is neither. */
export function parseIncomingNumber(text: string): ParsedNumber | null {
  const state = INCOMING.exec(text)?.groups;
  if (state?.no && state.symbol) {
    return {
      form: 'incoming',
      number: Math.trunc(Number(state.no)),
      numberText: state.no,
      year: state.year === undefined ? null : Number(state.year),
      symbol: state.symbol,
    };
  }
  const party = PARTY.exec(text)?.groups;
  if (!party?.no || !party.type || !party.body) return null;
  return {
    form: 'party',
    number: Number(party.no),
    numberText: party.no,
    year: null,
    symbol: `${party.type}/${party.body}`,
  };
}

/** The order with its leading zero below 10. Throws RangeError outside 1–99999. */
export function formatNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > LARGEST_NUMBER) {
    throw new RangeError(`Not an order number: ${number}`);
  }
  return String(number).padStart(2, '0');
}

/** Order and symbol as printed after `Số:`, `05/BC-BCĐ`. */
export function formatDocumentNumber(number: number, symbol: string): string {
  return `${formatNumber(number)}/${symbol}`;
}

/** True for the symbol of one's own papers, `UBND-HC` or `TB-UBND`. */
export function isSymbol(text: string): boolean {
  return SYMBOL.test(text);
}

/** Throws RuleBroken unless the text can be the symbol of one's own papers. */
export function checkSymbol(text: string, field = 'symbol'): void {
  if (!isSymbol(text)) throw new RuleBroken('number.bad_symbol', { symbol: text }, field);
}

function compose(parts: readonly string[]): string {
  const bad = parts.find((part) => !SYMBOL_PART.test(part));
  if (bad !== undefined) throw new RuleBroken('number.bad_symbol', { symbol: bad }, 'symbol');
  return parts.join('-');
}

/** Symbol of a paper with a type name: `TB-UBND`; `field` is a local habit, `TB-UBND-HC`. */
export function namedSymbol(type: Exclude<DocumentType, 'LETTER'>, issuer: string, field?: string): string {
  return compose([DOCUMENT_TYPES[type].abbreviation, issuer, ...(field === undefined ? [] : [field])]);
}

/** Symbol of an official letter: issuer and drafting unit or field, `UBND-HC`. */
export function letterSymbol(issuer: string, unitOrField: string): string {
  return compose([issuer, unitOrField]);
}

/** The type a symbol belongs to: what its first part abbreviates, else an official letter. */
export function typeOfSymbol(symbol: string): DocumentType {
  return documentTypeOf(symbol.split('-')[0] ?? '') ?? 'LETTER';
}
