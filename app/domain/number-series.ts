import type { DocumentType } from './document-type.ts';
import type { LocalDate } from './shared/local-date.ts';

/**
 * How an issuer splits its numbers: one series for all papers, one per type, or one for a named group
 * of types. The head decides (NĐ 30/2020/NĐ-CP Điều 15.1.c).
 */
export const SERIES_SCOPES = ['ALL', 'PER_TYPE', 'GROUP'] as const;
export type SeriesScope = (typeof SERIES_SCOPES)[number];

export interface SeriesRule {
  readonly scope: SeriesScope;
  /** PER_TYPE: the one type; GROUP: its types; ALL: empty. */
  readonly types: readonly DocumentType[];
}

const NARROWEST_FIRST: readonly SeriesScope[] = ['PER_TYPE', 'GROUP', 'ALL'];

/** The series a paper of this type takes its number from, the narrowest that fits; null when none does. */
export function pickSeries<S extends SeriesRule>(series: readonly S[], type: DocumentType): S | null {
  for (const scope of NARROWEST_FIRST) {
    const fitting = series.find((one) => one.scope === scope && (scope === 'ALL' || one.types.includes(type)));
    if (fitting !== undefined) return fitting;
  }
  return null;
}

/** One line of a register. A void entry keeps its number: numbers are never given out again. */
export interface NumberedEntry {
  readonly number: number;
  readonly issuedOn: LocalDate;
}

export interface SeriesReport {
  readonly last: number | null;
  /** Runs of numbers nobody has, both ends included. */
  readonly gaps: readonly { readonly from: number; readonly to: number }[];
  /** Numbers given more than once. */
  readonly duplicates: readonly number[];
  /** Numbers dated before a smaller number of the series. */
  readonly outOfOrder: readonly { readonly number: number; readonly issuedOn: LocalDate; readonly after: LocalDate }[];
}

/** Looks over one series of one year, which starts at `firstNumber` (1, or where a book was taken over). */
export function reportSeries(entries: readonly NumberedEntry[], firstNumber = 1): SeriesReport {
  const ordered = entries.toSorted((a, b) => a.number - b.number || (a.issuedOn < b.issuedOn ? -1 : 1));
  const gaps: { from: number; to: number }[] = [];
  const duplicates = new Set<number>();
  const outOfOrder: { number: number; issuedOn: LocalDate; after: LocalDate }[] = [];
  let previous = firstNumber - 1;
  let newest: LocalDate | null = null;
  for (const { number, issuedOn } of ordered) {
    if (number > previous + 1) gaps.push({ from: previous + 1, to: number - 1 });
    if (number === previous) duplicates.add(number);
    previous = Math.max(previous, number);
    if (newest === null || issuedOn >= newest) newest = issuedOn;
    else outOfOrder.push({ number, issuedOn, after: newest });
  }
  return { last: ordered.at(-1)?.number ?? null, gaps, duplicates: [...duplicates], outOfOrder };
}

/**
 * The neighbours a number and date would contradict: a smaller number dated later, or a larger one
 * dated earlier. Both null when the date keeps the order of the series.
 */
export function dateConflict(
  entry: NumberedEntry,
  others: readonly NumberedEntry[],
): { readonly before: NumberedEntry | null; readonly after: NumberedEntry | null } {
  const before = others.find((other) => other.number < entry.number && other.issuedOn > entry.issuedOn);
  const after = others.find((other) => other.number > entry.number && other.issuedOn < entry.issuedOn);
  return { before: before ?? null, after: after ?? null };
}
