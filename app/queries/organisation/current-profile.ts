import { and, eq, like, or, type SQL, sql } from 'drizzle-orm';
import { unitProfiles, units } from '../../db/schema.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';

/**
 * Joins a unit to the one profile to show on a day: the one that holds then, the last one of a unit that has ended, the
 * first one of a unit still to come.
 */
export function currentProfile(today: LocalDate): SQL | undefined {
  const shownOn = sql`case when ${units.validTo} < ${today} then ${units.validTo}
    when ${units.validFrom} > ${today} then ${units.validFrom} else ${today} end`;
  return and(
    eq(unitProfiles.unitId, units.id),
    sql`(${unitProfiles.validFrom} is null or ${unitProfiles.validFrom} <= ${shownOn})`,
    sql`(${unitProfiles.validTo} is null or ${unitProfiles.validTo} >= ${shownOn})`,
  );
}

/** Units one of whose names, past or present, or whose code holds every word typed, with or without marks. */
export function unitMatches(typed: string): SQL | undefined {
  const words = foldVietnamese(typed).split(' ').filter(Boolean);
  return and(
    ...words.map((word) =>
      or(
        sql`exists (select 1 from unit_profiles named where named.unit_id = ${units.id} and named.name_fold like ${`%${word}%`})`,
        like(sql`lower(${units.code})`, `%${word}%`),
      ),
    ),
  );
}
