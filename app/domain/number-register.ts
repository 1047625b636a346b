import { type DocumentType, documentTypeOf } from './document-type.ts';
import { dateConflict, type NumberedEntry, pickSeries, type SeriesScope } from './number-series.ts';
import { RuleBroken } from './shared/errors.ts';
import { type LocalDate, yearOf } from './shared/local-date.ts';

/** Stands for công văn in registers, which has no abbreviation of its own (NĐ 30/2020/NĐ-CP, Phụ lục III). */
export const LETTER_ABBREVIATION = 'CV';

/** The type behind an abbreviation of a register (`TB`, `CV`); null when it is none. */
export const registeredType = (abbreviation: string): DocumentType | null =>
  abbreviation === LETTER_ABBREVIATION ? 'LETTER' : documentTypeOf(abbreviation);

/** What the rules of keeping a register need to know of it. */
export interface Register {
  readonly year: number;
  readonly scope: SeriesScope;
  /** Abbreviations of the types it serves; empty for ALL. */
  readonly docTypes: readonly string[];
  /** The highest number given, here or before. */
  readonly lastNumber: number;
  /** Numbers up to this one were given before the register was kept here: they are entered, never drawn. */
  readonly openedAfter: number;
  /** The whole book holds papers that already exist: every number is entered. */
  readonly backdated: boolean;
  readonly lockedOn: LocalDate | null;
}

/** The register a type of paper takes its number from; null when none serves it. */
export function registerFor<R extends Pick<Register, 'scope' | 'docTypes'>>(
  registers: readonly R[],
  docType: string,
): R | null {
  const type = registeredType(docType);
  if (type === null) return null;
  const rules = registers.map((register) => ({
    register,
    scope: register.scope,
    types: register.docTypes.flatMap((abbreviation) => registeredType(abbreviation) ?? []),
  }));
  return pickSeries(rules, type)?.register ?? null;
}

/** Throws unless the chosen types fit the scope: none for ALL, one for PER_TYPE, at least two for GROUP. */
export function checkTypes(scope: SeriesScope, docTypes: readonly string[], field = 'docTypes'): void {
  const unknown = docTypes.find((docType) => registeredType(docType) === null);
  if (unknown !== undefined) throw new RuleBroken('invalid_choice', { value: unknown }, field);
  const fits = { ALL: docTypes.length === 0, PER_TYPE: docTypes.length === 1, GROUP: docTypes.length >= 2 }[scope];
  if (!fits) throw new RuleBroken(`series.types_for_${scope}`, {}, field);
}

/** Throws when another register of the same issuer and year claims one of the types at the same level of scope. */
export function checkDistinct(
  register: Pick<Register, 'scope' | 'docTypes'>,
  others: readonly (Pick<Register, 'scope' | 'docTypes'> & { readonly name: string })[],
  field = 'docTypes',
): void {
  const rival = others.find((other) =>
    register.scope === 'ALL' || other.scope === 'ALL'
      ? register.scope === other.scope
      : register.docTypes.some((docType) => other.docTypes.includes(docType)),
  );
  if (rival) throw new RuleBroken('series.already_open', { name: rival.name }, field);
}

/** Throws when nothing more may be written into the register for a paper of this day. */
export function checkOpen(register: Pick<Register, 'year' | 'lockedOn'>, issuedOn: LocalDate): void {
  if (register.lockedOn !== null) throw new RuleBroken('series.locked', { on: register.lockedOn });
  if (yearOf(issuedOn) !== register.year)
    throw new RuleBroken('number.wrong_year', { year: register.year, issuedOn }, 'issuedOn');
}

/** The number the register gives next; null when numbers are only entered into it. */
export const nextNumber = (register: Pick<Register, 'backdated' | 'lastNumber'>): number | null =>
  register.backdated ? null : register.lastNumber + 1;

/** Throws unless this number, which stands on a paper already, may be entered by hand. */
export function checkEntered(register: Register, number: number, field = 'fixedNumber'): void {
  const next = nextNumber(register);
  if (next === null || number <= register.openedAfter || number === next) return;
  throw new RuleBroken('number.must_be_drawn', { number, next }, field);
}

/**
 * Throws when the day breaks the order of the register: a paper is not older than the one before it, nor younger than
 * the one after it (NĐ 30/2020/NĐ-CP, Điều 15; check C4). `neighbours` are the nearest numbers with a living paper.
 */
export function checkDateOrder(entry: NumberedEntry, neighbours: readonly NumberedEntry[], field = 'issuedOn'): void {
  const { before, after } = dateConflict(entry, neighbours);
  if (before) throw new RuleBroken('number.before_previous', { number: before.number, on: before.issuedOn }, field);
  if (after) throw new RuleBroken('number.after_next', { number: after.number, on: after.issuedOn }, field);
}
