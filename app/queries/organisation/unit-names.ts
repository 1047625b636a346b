import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { unitProfiles, units } from '../../db/schema.ts';
import { profileOn } from '../../db/stores/unit-store.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { UnitLevel } from '../../domain/unit.ts';
import { addressedAs } from '../../domain/unit-names.ts';

/** What a unit was called on a day, in the forms that screens, mails and papers print. */
export interface UnitName {
  id: string;
  name: string;
  /** As papers address it: `UBND xã Long Thuận`. */
  addressed: string;
  shortName: string;
  abbreviation: string;
  issuerLines: string[];
  symbol: string;
  letterFields: string[];
  issuePlace: string;
  parentId: string | null;
  sortKey: string;
}

/** Statements stay below SQLite's limit on parameters. */
const CHUNK = 500;

/**
 * The names units had on a day, by id; for a day outside a unit's life the nearest name it had. Unknown ids are not in
 * the answer.
 */
export async function unitNames(
  read: Db,
  ids: Iterable<string | null>,
  onDay: LocalDate,
): Promise<Map<string, UnitName>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const histories = new Map<string, { level: UnitLevel; profiles: (typeof unitProfiles.$inferSelect)[] }>();
  for (let start = 0; start < wanted.length; start += CHUNK)
    for (const { profile, level } of await read
      .select({ profile: unitProfiles, level: units.level })
      .from(unitProfiles)
      .innerJoin(units, eq(units.id, unitProfiles.unitId))
      .where(inArray(unitProfiles.unitId, wanted.slice(start, start + CHUNK)))
      .orderBy(asc(unitProfiles.unitId))) {
      const history = histories.get(profile.unitId) ?? { level, profiles: [] };
      history.profiles.push(profile);
      histories.set(profile.unitId, history);
    }
  return new Map(
    [...histories].map(([id, { level, profiles }]) => {
      const oldestFirst = profiles.sort((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1));
      const { name, shortName, abbreviation, issuerLines, symbol, letterFields, issuePlace, parentId, sortKey } =
        profileOn(oldestFirst, onDay);
      const addressed = addressedAs({ level, name });
      return [
        id,
        {
          id,
          name,
          addressed,
          shortName,
          abbreviation,
          issuerLines,
          symbol,
          letterFields,
          issuePlace,
          parentId,
          sortKey,
        },
      ];
    }),
  );
}
