import type { LocalDate } from '#app/domain/shared/local-date.ts';
import type { LetterheadFacts } from '../parts/letterhead.ts';

/** How a body is printed at the head of its papers, as it was on their day. */
export interface PrintedIssuer {
  /** Name of the division: `huyện Hồng Ngự`. */
  readonly name: string;
  readonly lines: readonly string[];
  readonly place: string;
}

export interface PrintedCommittee {
  readonly name: string;
  readonly lines: readonly string[];
}

/** `Ủy ban nhân dân huyện Hồng Ngự`: the body of a division inside a sentence. */
export const peoplesCommittee = (division: string): string => `Ủy ban nhân dân ${division}`;

/** "Phó Chủ tịch UBND huyện" signs as "Phó Chủ tịch": the body is printed in the lines above. */
export const shortTitle = (title: string): string => title.replace(/\s+(?:UBND|HĐND|Ủy ban|Hội đồng)(?:\s.*)?$/u, '');

/**
 * The head of a paper of a People's Committee, or of a committee printed as issuer: the first of its lines is then its
 * superior.
 */
export function letterheadFor(
  issuer: PrintedIssuer,
  committee: PrintedCommittee | null,
  numbering: { number: number | null; symbol: string; date: LocalDate },
): LetterheadFacts {
  const [superior, ...own] = committee?.lines ?? [];
  return {
    superior: own.length > 0 ? (superior ?? null) : committee ? `UBND ${issuer.name}` : null,
    issuer: committee ? (own.length > 0 ? own : committee.lines) : issuer.lines,
    issuerName: committee ? committee.name : peoplesCommittee(issuer.name),
    place: issuer.place,
    ...numbering,
  };
}
