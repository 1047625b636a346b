import type { Db } from '../../db/client.server.ts';
import { findCommittee } from '../../db/stores/committee-store.ts';
import type { SeriesOwner } from '../../db/stores/number-book.ts';
import { loadUnit } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { type LocalDate, validOn, yearOf } from '../../domain/shared/local-date.ts';

/** Throws unless the owner may have registers: a People's Committee that exists in the year, or its own-series committee. */
export async function checkOwner(db: Db, owner: SeriesOwner & { year: number }): Promise<void> {
  const issuer = await loadUnit(db, owner.issuerId);
  if (!issuer.isIssuer) throw new RuleBroken('unit.not_an_issuer', {}, 'issuerId');
  const starts = issuer.validFrom === null || yearOf(issuer.validFrom) <= owner.year;
  const lasts = issuer.validTo === null || yearOf(issuer.validTo) >= owner.year;
  if (!starts || !lasts)
    throw new RuleBroken('series.issuer_not_valid', { unit: issuer.profiles.at(-1)?.name, year: owner.year }, 'year');
  if (owner.committeeId === null) return;
  const committee = await findCommittee(db, owner.committeeId);
  if (!committee || committee.issuerId !== owner.issuerId || !committee.ownSeries)
    throw new RuleBroken('series.committee_has_none', { committee: committee?.name }, 'committeeId');
}

/** Throws unless whoever is printed as issuer exists on the paper's day. */
export async function checkIssuerOn(db: Db, owner: SeriesOwner, issuedOn: LocalDate): Promise<void> {
  const issuer = await loadUnit(db, owner.issuerId);
  const committee = owner.committeeId === null ? null : await findCommittee(db, owner.committeeId);
  const gone = [issuer, committee].find((one) => one !== null && !validOn(one, issuedOn));
  if (gone)
    throw new RuleBroken(
      'unit_not_valid_on_date',
      { unit: 'profiles' in gone ? gone.profiles.at(-1)?.name : gone.name, date: issuedOn },
      'issuedOn',
    );
}
