import { and, asc, eq, inArray, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { unitProfiles, units } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { UnitLevel } from '../../domain/unit.ts';
import { validOnDay } from './valid-on.ts';

/** A unit to choose from: valid on the day asked about, under the name it has then. */
export interface UnitOption {
  id: string;
  code: string;
  name: string;
  shortName: string;
  abbreviation: string;
  nameFold: string;
  level: UnitLevel;
  parentId: string | null;
  issuerId: string;
  isIssuer: boolean;
}

/**
 * The units valid on a day, in the order of printed lists (own order first, then the Vietnamese alphabet).
 *
 * `under`: only units placed directly under one of these, and these themselves. `ids`: only these.
 */
export function unitOptions(
  read: Db,
  day: LocalDate,
  only: { under?: readonly string[]; ids?: readonly string[]; issuersOnly?: boolean } = {},
): Promise<UnitOption[]> {
  const { under, ids, issuersOnly } = only;
  const around = under
    ? read
        .select({ id: unitProfiles.unitId })
        .from(unitProfiles)
        .where(and(inArray(unitProfiles.parentId, [...under]), validOnDay(unitProfiles, day)))
    : null;
  const conditions: (SQL | undefined)[] = [
    validOnDay(units, day),
    validOnDay(unitProfiles, day),
    ids && inArray(units.id, [...ids]),
    issuersOnly ? eq(units.isIssuer, true) : undefined,
  ];
  const query = (extra?: SQL) =>
    read
      .select({
        id: units.id,
        code: units.code,
        name: unitProfiles.name,
        shortName: unitProfiles.shortName,
        abbreviation: unitProfiles.abbreviation,
        nameFold: unitProfiles.nameFold,
        level: units.level,
        parentId: unitProfiles.parentId,
        issuerId: units.issuerId,
        isIssuer: units.isIssuer,
      })
      .from(units)
      .innerJoin(unitProfiles, eq(unitProfiles.unitId, units.id))
      .where(and(...conditions, extra))
      .orderBy(asc(units.sortOrder), asc(unitProfiles.sortKey), asc(units.id));
  if (!around || !under) return query();
  return around.then((children) => query(inArray(units.id, [...under, ...children.map(({ id }) => id)])));
}
