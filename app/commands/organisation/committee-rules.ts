import type { Db } from '../../db/client.server.ts';
import { loadUnits } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { DateRange, LocalDate } from '../../domain/shared/local-date.ts';
import { checkSpan, covers } from '../../domain/unit-history.ts';
import { optionalDay, optionalId, optionalText, text, tick } from '../inputs.ts';
import { code, lines, symbolText } from './unit-inputs.ts';

/** What is typed about a committee. */
export const committeeFields = {
  code,
  name: text(200),
  /** Lines of the letterhead: the People's Committee first, then the bold lines. */
  issuerLines: lines(4, 100),
  symbol: symbolText,
  /** What it looks after, in words. */
  remit: optionalText(500),
  sealAllowed: tick,
  ownSeries: tick,
  standingOfficeId: optionalId,
  validFrom: optionalDay,
  validTo: optionalDay,
};

interface CommitteeFacts extends DateRange {
  standingOfficeId: string | null;
  issuerId: string;
}

/**
 * Checks a committee against the units it hangs on: a People's Committee that lives through its whole term, and a
 * standing office of the same People's Committee. Returns its last day: left open, it ends with its People's Committee.
 */
export async function checkCommittee(db: Db, committee: CommitteeFacts): Promise<LocalDate | null> {
  checkSpan(committee);
  const [issuer] = await loadUnits(db, [committee.issuerId]);
  if (!issuer?.isIssuer) throw new RuleBroken('unit.not_an_issuer', {}, 'issuerId');
  const term = { validFrom: committee.validFrom ?? issuer.validFrom, validTo: committee.validTo ?? issuer.validTo };
  if (!covers(issuer, term))
    throw new RuleBroken(
      'committee.outside_issuer',
      { unit: issuer.profiles.at(-1)?.name, from: issuer.validFrom, to: issuer.validTo },
      'validFrom',
    );
  if (committee.standingOfficeId === null) return term.validTo;
  const [office] = await loadUnits(db, [committee.standingOfficeId]);
  if (!office || office.issuerId !== committee.issuerId)
    throw new RuleBroken('committee.office_elsewhere', {}, 'standingOfficeId');
  return term.validTo;
}
