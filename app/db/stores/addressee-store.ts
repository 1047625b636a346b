import { and, asc, eq, gte, inArray, isNull, lte, or, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { resolveGroup } from '../../domain/unit.ts';
import type { Db } from '../client.server.ts';
import { unitGroups, unitProfiles, units } from '../schema.ts';

const onDay = (row: { validFrom: AnyPgColumn; validTo: AnyPgColumn }, day: LocalDate): SQL | undefined =>
  and(or(isNull(row.validFrom), lte(row.validFrom, day)), or(isNull(row.validTo), gte(row.validTo, day)));

/** A unit that can be addressed on a day, under the name it has then. */
export interface AddressableUnit {
  id: string;
  level: (typeof units.$inferSelect)['level'];
  parentId: string | null;
  issuerId: string;
  name: string;
  shortName: string;
}

/** The units valid on a day, in the order of printed lists; `ids` narrows them. */
export const addressableUnits = (db: Db, day: LocalDate, ids?: readonly string[]): Promise<AddressableUnit[]> =>
  db
    .select({
      id: units.id,
      level: units.level,
      parentId: unitProfiles.parentId,
      issuerId: units.issuerId,
      name: unitProfiles.name,
      shortName: unitProfiles.shortName,
    })
    .from(units)
    .innerJoin(unitProfiles, eq(unitProfiles.unitId, units.id))
    .where(and(onDay(units, day), onDay(unitProfiles, day), ids && inArray(units.id, [...ids])))
    .orderBy(asc(units.sortOrder), asc(unitProfiles.sortKey), asc(units.id));

/** A group of addressees, and the units it names on a day. */
export interface AddressableGroup {
  id: string;
  issuerId: string;
  label: string;
  units: AddressableUnit[];
}

/** The groups with these ids, expanded on a day, in the order asked for. Throws NotFound for one that is not in use. */
export async function addressableGroups(db: Db, ids: readonly string[], day: LocalDate): Promise<AddressableGroup[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select()
    .from(unitGroups)
    .where(inArray(unitGroups.id, [...ids]));
  const candidates = await addressableUnits(db, day);
  return ids.map((id) => {
    const group = found.find((one) => one.id === id);
    if (!group || (group.retiredOn !== null && group.retiredOn <= day)) throw new NotFound('group', id);
    return { id, issuerId: group.issuerId, label: group.label, units: resolveGroup(group.rule, candidates) };
  });
}
