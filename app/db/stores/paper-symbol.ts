import { isLetter } from '../../domain/directive.ts';
import { letterSymbol, namedSymbol } from '../../domain/document-number.ts';
import { LETTER_ABBREVIATION } from '../../domain/number-register.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db } from '../client.server.ts';
import { findCommittee } from './committee-store.ts';
import type { Directive } from './directive-store.ts';
import type { SeriesOwner } from './number-book.ts';
import { loadUnits, profileOn } from './unit-store.ts';

type Paper = Pick<Directive, 'kind' | 'issuerId' | 'committeeId' | 'byCommittee' | 'letterField'>;

/** Whose number the paper of a directive takes. */
export const ownerOf = ({ issuerId, committeeId, byCommittee }: Paper): SeriesOwner => ({
  issuerId,
  committeeId: byCommittee ? committeeId : null,
});

/** The abbreviation of its type, as registers keep it. */
export const docTypeOf = ({ kind }: Paper): string => (isLetter(kind) ? LETTER_ABBREVIATION : 'TB');

/**
 * The symbol of a directive's paper on a day: `TB-UBND`, `UBND-HC`. A letter that names no drafting unit or field takes
 * the first of its issuer's. Throws RuleBroken when there is none.
 */
export async function symbolOn(db: Db, paper: Paper, day: LocalDate): Promise<string> {
  const { committeeId } = ownerOf(paper);
  const committee = committeeId === null ? null : await findCommittee(db, committeeId);
  const [issuer] = await loadUnits(db, [paper.issuerId]);
  if (!issuer) throw new RuleBroken('unit.unknown', {}, 'issuerId');
  const profile = profileOn(issuer.profiles, day);
  const symbol = committee?.symbol ?? profile.symbol;
  if (!isLetter(paper.kind)) return namedSymbol('NOTICE', symbol);
  const field = paper.letterField ?? profile.letterFields[0];
  if (!field) throw new RuleBroken('directive.letter_field_missing', {}, 'letterField');
  return letterSymbol(symbol, field);
}
