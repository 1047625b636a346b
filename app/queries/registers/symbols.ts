import { isSymbol } from '../../domain/document-number.ts';
import { DOCUMENT_TYPE_KEYS, DOCUMENT_TYPES } from '../../domain/document-type.ts';
import { LETTER_ABBREVIATION, type Register, registerFor } from '../../domain/number-register.ts';

/** What an issuer's symbols are made of: `UBND`, and the drafting units of its letters (`HC`, `VX`). */
export interface OwnSymbols {
  symbol: string;
  letterFields: readonly string[];
}

/** How numbers of a register look: `…/UBND-{drafting unit}`, `…/TB-UBND`, `…/{type}-BCĐ`. */
export interface SymbolPattern {
  kind: 'letter' | 'named' | 'many';
  symbol: string;
}

/** Abbreviations of all types as registers keep them, official letters first. */
export const REGISTERED_TYPES: readonly string[] = DOCUMENT_TYPE_KEYS.map(
  (type) => DOCUMENT_TYPES[type].abbreviation ?? LETTER_ABBREVIATION,
);

/** The symbols a paper of a type usually carries, the usual one first. */
export function usualSymbols(docType: string, { symbol, letterFields }: OwnSymbols): string[] {
  const candidates =
    docType === LETTER_ABBREVIATION ? letterFields.map((field) => `${symbol}-${field}`) : [`${docType}-${symbol}`];
  return candidates.filter(isSymbol);
}

type Served = Pick<Register, 'scope' | 'docTypes'>;

export function symbolPattern({ docTypes }: Served, { symbol }: OwnSymbols): SymbolPattern {
  const [only] = docTypes;
  if (only === undefined || docTypes.length > 1) return { kind: 'many', symbol };
  return only === LETTER_ABBREVIATION ? { kind: 'letter', symbol } : { kind: 'named', symbol: `${only}-${symbol}` };
}

/** The types that take their numbers from this register: one for all types leaves out those that have their own. */
export const typesServed = <R extends Served & { readonly id: string }>(
  register: R,
  registers: readonly R[],
): string[] => REGISTERED_TYPES.filter((docType) => registerFor(registers, docType)?.id === register.id);
