import { and, asc, eq, inArray, ne } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { foldVietnamese, sortKeyVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import type { Placement } from '../../domain/unit-history.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { unitProfiles, unitSuccessors, units } from '../schema.ts';
import { saveVersioned } from './save.ts';
import { indexDocs } from './search-index.ts';

export type UnitRow = typeof units.$inferSelect;
export type UnitProfile = typeof unitProfiles.$inferSelect;
export type UnitSuccessor = typeof unitSuccessors.$inferSelect;

/** A unit with its whole history of names, oldest first. */
export interface Unit extends UnitRow {
  profiles: UnitProfile[];
  scope: Scope;
}

/** What a profile says, without its place in the history. */
export type ProfileFacts = Pick<
  UnitProfile,
  'parentId' | 'name' | 'shortName' | 'abbreviation' | 'issuerLines' | 'symbol' | 'letterFields' | 'issuePlace'
>;

const oldestFirst = (a: { validFrom: LocalDate | null }, b: { validFrom: LocalDate | null }): number =>
  (a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1;

/** Several units with their histories, in the order of their ids; unknown ids are left out. */
export async function loadUnits(db: Db, ids: readonly string[]): Promise<Unit[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select()
    .from(units)
    .where(inArray(units.id, [...ids]))
    .orderBy(asc(units.id));
  const profiles = await db
    .select()
    .from(unitProfiles)
    .where(inArray(unitProfiles.unitId, [...ids]));
  return rows.map((row) => ({
    ...row,
    profiles: profiles.filter(({ unitId }) => unitId === row.id).sort(oldestFirst),
    scope: { issuerId: row.issuerId },
  }));
}

/** Loads a unit for a decision. Throws NotFound. */
export async function loadUnit(db: Db, id: string): Promise<Unit> {
  const [unit] = await loadUnits(db, [id]);
  if (!unit) throw new NotFound('unit', id);
  return unit;
}

/** Loads one profile. Throws NotFound. */
export async function loadProfile(db: Db, id: string): Promise<UnitProfile> {
  const [profile] = await db.select().from(unitProfiles).where(eq(unitProfiles.id, id));
  if (!profile) throw new NotFound('unit_profile', id);
  return profile;
}

/** The profile that held on a day; outside the unit's life the nearest one, so that a name can always be printed. */
export function profileOn<Profile extends { validFrom: LocalDate | null; validTo: LocalDate | null }>(
  profiles: readonly Profile[],
  day: LocalDate,
): Profile {
  const found =
    profiles.find((profile) => validOn(profile, day)) ??
    profiles.findLast(({ validTo }) => validTo !== null && validTo < day) ??
    profiles[0];
  if (!found) throw new Error('a unit always has a profile');
  return found;
}

/** True when another unit has this code. */
export async function unitCodeTaken(db: Db, code: string, exceptId: string): Promise<boolean> {
  return (await db.$count(units, and(eq(units.code, code), ne(units.id, exceptId)))) > 0;
}

/** Who stands under whom and when, over the whole installation (a few hundred rows). */
export const allPlacements = (db: Db): Promise<Placement[]> =>
  db
    .select({
      unitId: unitProfiles.unitId,
      parentId: unitProfiles.parentId,
      validFrom: unitProfiles.validFrom,
      validTo: unitProfiles.validTo,
    })
    .from(unitProfiles);

/** The profiles of the units placed under one parent, with their dates. */
export const profilesUnder = (db: Db, parentId: string): Promise<UnitProfile[]> =>
  db.select().from(unitProfiles).where(eq(unitProfiles.parentId, parentId));

const searchForms = ({ name, shortName, abbreviation }: ProfileFacts) => ({
  nameFold: foldVietnamese(`${name} ${shortName} ${abbreviation}`),
  sortKey: sortKeyVietnamese(name),
});

/** Adds a unit without profiles; see {@link insertProfile}. */
export const insertUnit = async (tx: Tx, unit: typeof units.$inferInsert): Promise<void> => {
  await tx.insert(units).values(unit);
};

/** Adds a profile to a unit's history; the caller has made room for it. */
export async function insertProfile(
  tx: Tx,
  unitId: string,
  facts: ProfileFacts,
  { validFrom, validTo }: { validFrom: LocalDate | null; validTo: LocalDate | null },
): Promise<string> {
  const id = newId();
  await tx.insert(unitProfiles).values({ id, unitId, ...facts, ...searchForms(facts), validFrom, validTo });
  return id;
}

/** Saves the undated facts of a unit; see {@link saveVersioned}. */
export const saveUnit = (
  tx: Tx,
  unit: { id: string; version: number },
  patch: Partial<typeof units.$inferInsert>,
): Promise<number> => saveVersioned(tx, units, 'unit', unit, patch);

/** Corrects what a profile says, or moves its ends; its search forms follow. */
export function saveProfile(
  tx: Tx,
  profile: UnitProfile,
  patch: Partial<ProfileFacts & Pick<UnitProfile, 'validFrom' | 'validTo'>>,
): Promise<number> {
  const next = { ...profile, ...patch };
  return saveVersioned(tx, unitProfiles, 'unit', profile, { ...patch, ...searchForms(next) });
}

/** Writes who takes over from a unit. */
export async function insertSuccessors(
  tx: Tx,
  links: readonly Omit<typeof unitSuccessors.$inferInsert, 'id' | 'version'>[],
): Promise<void> {
  if (links.length > 0) await tx.insert(unitSuccessors).values(links.map((link) => ({ ...link, id: newId() })));
}

/** Takes away the links from a unit, to be written anew. */
export const deleteSuccessors = async (tx: Tx, unitId: string): Promise<void> => {
  await tx.delete(unitSuccessors).where(eq(unitSuccessors.fromUnitId, unitId));
};

/** The links away from a unit, in the order they were entered. */
export const successorsOf = (db: Db, unitId: string): Promise<UnitSuccessor[]> =>
  db
    .select()
    .from(unitSuccessors)
    .where(eq(unitSuccessors.fromUnitId, unitId))
    .orderBy(asc(unitSuccessors.effectiveOn), asc(unitSuccessors.id));

/** Makes the unit findable by every name it ever had. */
export async function indexUnit(tx: Tx, unitId: string): Promise<void> {
  const unit = await loadUnit(tx, unitId);
  const newest = unit.profiles.at(-1);
  if (!newest) return;
  await indexDocs(tx, [
    {
      kind: 'unit',
      ref: unit.id,
      issuerId: unit.issuerId,
      day: newest.validFrom,
      title: newest.name,
      body: [unit.code, ...unit.profiles.flatMap((p) => [p.name, p.shortName, p.abbreviation])].join(' '),
    },
  ]);
}
