import type { Db } from '../../db/client.server.ts';
import { addressableUnits } from '../../db/stores/addressee-store.ts';
import { findCommittee } from '../../db/stores/committee-store.ts';
import { postsHeld } from '../../db/stores/post-store.ts';
import { loadUnits } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import { joined } from './invitees.ts';
import type { MeetingPlan } from './plan-inputs.ts';

/** What is left to fill in once a plan is found to be sound. */
export interface CheckedPlan {
  chairTitle: string;
}

/**
 * Checks a plan against the office on the day of the meeting: committees of this People's Committee, units that
 * exist, a chair and a secretary who hold posts here. Throws RuleBroken at the field to mend.
 */
export async function checkPlan(db: Db, issuerId: string, plan: MeetingPlan): Promise<CheckedPlan> {
  const { heldOn } = plan;
  if (plan.endsAt !== null && plan.endsAt <= plan.startsAt) throw new RuleBroken('end_before_start', {}, 'endsAt');
  if (plan.mode !== 'ONLINE' && plan.place === '') throw new RuleBroken('required', {}, 'place');
  await checkIssuer(db, issuerId, heldOn);
  if (plan.kind === 'COMMITTEE' && plan.committeeIds.length === 0)
    throw new RuleBroken('meeting.committee_missing', {}, 'committeeIds');
  for (const committeeId of plan.committeeIds) await checkCommittee(db, issuerId, committeeId, heldOn);
  await checkUnits(db, heldOn, [
    ...plan.unitIds.map((unitId) => ({ unitId, field: 'unitIds' })),
    ...plan.agenda.map(({ presenterUnitId, row }) => ({
      unitId: presenterUnitId,
      field: `agenda[${row}].presenterUnitId`,
    })),
    ...plan.guests.map(({ unitId, row }) => ({ unitId, field: `guests[${row}].unitId` })),
  ]);
  const chairTitles = await titlesOf(db, issuerId, plan.chairPersonId, heldOn, 'chair');
  await titlesOf(db, issuerId, plan.secretaryPersonId, heldOn, 'secretary');
  return { chairTitle: plan.chairTitle || joined(chairTitles) };
}

async function checkIssuer(db: Db, issuerId: string, heldOn: LocalDate): Promise<void> {
  const [issuer] = await loadUnits(db, [issuerId]);
  if (!issuer?.isIssuer) throw new RuleBroken('unit.not_an_issuer', {}, 'issuerId');
  if (!validOn(issuer, heldOn))
    throw new RuleBroken('unit_not_valid_on_date', { unit: issuer.profiles.at(-1)?.shortName, date: heldOn }, 'heldOn');
}

async function checkCommittee(db: Db, issuerId: string, committeeId: string, heldOn: LocalDate): Promise<void> {
  const committee = await findCommittee(db, committeeId);
  if (!committee || committee.issuerId !== issuerId) throw new RuleBroken('committee.unknown', {}, 'committeeIds');
  if (!validOn(committee, heldOn))
    throw new RuleBroken('unit_not_valid_on_date', { unit: committee.name, date: heldOn }, 'committeeIds');
}

/** Throws RuleBroken at the first unit that does not exist on the day. */
export async function checkUnits(
  db: Db,
  day: LocalDate,
  named: readonly { unitId: string | null; field: string }[],
): Promise<void> {
  const ids = [...new Set(named.flatMap(({ unitId }) => unitId ?? []))];
  if (ids.length === 0) return;
  const valid = new Set((await addressableUnits(db, day, ids)).map(({ id }) => id));
  const bad = named.find(({ unitId }) => unitId !== null && !valid.has(unitId));
  if (!bad?.unitId) return;
  const [unit] = await loadUnits(db, [bad.unitId]);
  if (!unit) throw new RuleBroken('unit.unknown', {}, bad.field);
  throw new RuleBroken('unit_not_valid_on_date', { unit: unit.profiles.at(-1)?.shortName, date: day }, bad.field);
}

/** The titles of the posts a person holds here on the day. Throws RuleBroken when they hold none. */
async function titlesOf(
  db: Db,
  issuerId: string,
  personId: string | null,
  heldOn: LocalDate,
  part: 'chair' | 'secretary',
): Promise<string[]> {
  if (personId === null) return [];
  const posts = await postsHeld(db, heldOn, { issuerId, personIds: [personId] });
  if (posts.length === 0) throw new RuleBroken(`meeting.${part}_without_post`, { date: heldOn }, `${part}PersonId`);
  return posts.map(({ title }) => title);
}
