import { z } from 'zod';
import { COMMUNE_KINDS, REFORM_AREAS, UNIT_LEVELS } from '../../domain/unit.ts';
import { choice, optionalId, optionalText, text, wholeNumber } from '../inputs.ts';

const pieces = (value: unknown, separator: RegExp): unknown =>
  typeof value === 'string'
    ? value
        .split(separator)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '')
    : (value ?? []);

/** Lines of a text area, or a list of lines; empty ones are dropped. */
export const lines = (most: number, max: number) =>
  z.preprocess((value) => pieces(value, /\r?\n/), z.array(text(max)).max(most, 'too_many'));

/** Words typed with commas between them, or a list. */
export const commaList = (most: number, max: number) =>
  z.preprocess((value) => pieces(value, /[,;]/), z.array(text(max)).max(most, 'too_many'));

/** Letters and digits that stand in a symbol: `UBND`, `PLĐTBXH`, `TTr`, `BCĐ`. */
export const symbolText = text(20).pipe(z.string().regex(/^\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*$/u, 'invalid_symbol'));

/** Identifies a unit, group or committee to people and imports; never printed on papers. */
export const code = text(40).pipe(z.string().regex(/^[\p{L}\d]+(?:[-_.][\p{L}\d]+)*$/u, 'invalid_code'));

/** Typed after `@` when giving work: no spaces. */
const abbreviation = text(20).pipe(z.string().regex(/^[\p{L}\d-]+$/u, 'invalid_code'));

/** Several of a closed list; a single ticked box arrives as a bare string. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(choice(values)),
  );

/** What a unit is called and where it stands during a period. */
export const profileFields = {
  parentId: optionalId,
  name: text(200),
  shortName: text(100),
  abbreviation,
  /** The bold lines of the letterhead; made from the name when left out. */
  issuerLines: lines(4, 100),
  symbol: symbolText,
  /** Drafting units or fields of a công văn's symbol: HC, VX. */
  letterFields: commaList(20, 20),
  /** The place beside the date; the parent's when left out. */
  issuePlace: optionalText(100),
};

/** What a unit is, whatever it is called. */
export const unitFields = {
  code,
  communeKind: z.preprocess((value) => (value === '' ? undefined : value), choice(COMMUNE_KINDS).optional()),
  reformAreas: choices(REFORM_AREAS),
  sortOrder: z.preprocess((value) => (value === undefined || value === '' ? 0 : value), wholeNumber(0, 9999)),
};

export const level = choice(UNIT_LEVELS);

const profileShape = z.object(profileFields);
export type ProfileInput = z.output<typeof profileShape>;
