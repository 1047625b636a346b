import { and, asc, eq, gt, inArray, or, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { unitProfiles, units } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { UnitLevel } from '../../domain/unit.ts';
import { currentProfile } from './current-profile.ts';
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

export interface UnitsOnly {
  /** Units placed directly under one of these, and these themselves. */
  under?: readonly string[];
  ids?: readonly string[];
  issuersOnly?: boolean;
  /** Also units that begin later: posts in them are prepared before their first day. */
  coming?: boolean;
}

/** The units valid on a day, in the order of printed lists (own order first, then the Vietnamese alphabet). */
export function unitOptions(read: Db, day: LocalDate, only: UnitsOnly = {}): Promise<readonly UnitOption[]> {
  const { under, ids, issuersOnly = false, coming = false } = only;
  const around: SQL | undefined =
    under && or(inArray(units.id, [...under]), inArray(unitProfiles.parentId, [...under]));
  const options = read
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
    .innerJoin(unitProfiles, currentProfile(day))
    .where(
      and(
        coming ? or(validOnDay(units, day), gt(units.validFrom, day)) : validOnDay(units, day),
        around,
        ids && inArray(units.id, [...ids]),
        issuersOnly ? eq(units.isIssuer, true) : undefined,
      ),
    )
    .orderBy(asc(units.sortOrder), asc(unitProfiles.sortKey), asc(units.id));
  return remembered(read, options);
}
