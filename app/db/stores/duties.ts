import { and, asc, eq, gte, inArray, isNull, lte, or, sql } from 'drizzle-orm';
import type { Duties, Leader } from '../../domain/ladder-audience.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db } from '../client.server.ts';
import { committees, posts, standIns, units } from '../schema.ts';

const CHUNK = 500;

const heldOn = (day: LocalDate) =>
  and(or(isNull(posts.validFrom), lte(posts.validFrom, day)), or(isNull(posts.validTo), gte(posts.validTo, day)));

/** The posts of a day that the ladder needs: those who lead an issuer, and those who work in some units. */
export async function loadDuties(
  db: Db,
  day: LocalDate,
  { issuerId, unitIds }: { issuerId: string; unitIds: Iterable<string | null> },
): Promise<Duties> {
  const heads = new Map<string, string[]>();
  const workers = new Map<string, Set<string>>();
  const away = new Map<string, string[]>();
  const wanted = [...new Set(unitIds)].filter((id) => id !== null);
  for (let start = 0; start < wanted.length; start += CHUNK) {
    const ids = wanted.slice(start, start + CHUNK);
    for (const { personId, unitId, role } of await workersOf(db, day, ids)) {
      if (role === 'unit_head') heads.set(unitId, [...(heads.get(unitId) ?? []), personId]);
      workers.set(unitId, (workers.get(unitId) ?? new Set()).add(personId));
    }
    for (const { personId, unitId, standInPersonId } of await standingIn(db, day, ids))
      away.set(`${unitId} ${personId}`, [...(away.get(`${unitId} ${personId}`) ?? []), standInPersonId]);
  }
  return {
    leaders: await leadersOf(db, day, issuerId),
    headsOf: (unitId) => heads.get(unitId) ?? [],
    officersOf: (unitId, officerPersonId) =>
      [officerPersonId, ...(away.get(`${unitId} ${officerPersonId}`) ?? [])].filter((id) =>
        workers.get(unitId)?.has(id),
      ),
  };
}

const workersOf = (db: Db, day: LocalDate, unitIds: string[]) =>
  db
    .select({ personId: posts.personId, unitId: posts.unitId, role: posts.role })
    .from(posts)
    .where(
      and(
        inArray(posts.unitId, unitIds),
        isNull(posts.committeeId),
        inArray(posts.role, ['unit_head', 'officer']),
        heldOn(day),
      ),
    )
    .orderBy(asc(posts.rank), asc(posts.id));

const standingIn = (db: Db, day: LocalDate, unitIds: string[]) =>
  db
    .select({ personId: standIns.personId, unitId: standIns.unitId, standInPersonId: standIns.standInPersonId })
    .from(standIns)
    .where(and(inArray(standIns.unitId, unitIds), lte(standIns.validFrom, day), gte(standIns.validTo, day)));

/** A post in a committee counts for the committee's issuer, as all rights do. */
function leadersOf(db: Db, day: LocalDate, issuerId: string): Promise<Leader[]> {
  return db
    .select({ personId: posts.personId, role: posts.role, fields: posts.fields })
    .from(posts)
    .innerJoin(units, eq(units.id, posts.unitId))
    .leftJoin(committees, eq(committees.id, posts.committeeId))
    .where(
      and(
        inArray(posts.role, ['chair', 'vice_chair', 'standing_office', 'secretary']),
        eq(sql`coalesce(${committees.issuerId}, ${units.issuerId})`, issuerId),
        heldOn(day),
      ),
    )
    .orderBy(asc(posts.rank), asc(posts.id));
}
