import { and, gt, inArray, isNull, or, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db } from '../client.server.ts';
import { committees, posts } from '../schema.ts';
import type { CommitteeRow } from './committee-store.ts';
import type { PostRow } from './person-store.ts';
import { allPlacements, loadUnits, type Unit } from './unit-store.ts';

const outlives = (unit: { validTo: LocalDate | null }, lastDay: LocalDate): boolean =>
  unit.validTo === null || unit.validTo > lastDay;

/** The units below a unit, at any depth, that would still be there after its last day. */
export async function unitsOutliving(db: Db, unitId: string, lastDay: LocalDate): Promise<Unit[]> {
  const placements = (await allPlacements(db)).filter((placement) => outlives(placement, lastDay));
  const below = new Set<string>();
  const queue = [unitId];
  for (let current = queue.pop(); current !== undefined; current = queue.pop())
    for (const placement of placements)
      if (placement.parentId === current && !below.has(placement.unitId)) {
        below.add(placement.unitId);
        queue.push(placement.unitId);
      }
  return (await loadUnits(db, [...below])).filter((unit) => outlives(unit, lastDay));
}

const afterwards = (validTo: AnyPgColumn, lastDay: LocalDate): SQL | undefined =>
  or(isNull(validTo), gt(validTo, lastDay));

/** Committees of some People's Committees that would last beyond a day. */
export const committeesOutliving = (
  db: Db,
  issuerIds: readonly string[],
  lastDay: LocalDate,
): Promise<CommitteeRow[]> =>
  db
    .select()
    .from(committees)
    .where(and(inArray(committees.issuerId, [...issuerIds]), afterwards(committees.validTo, lastDay)));

/** Posts held in some units or committees that would last beyond a day. */
export const postsOutliving = (
  db: Db,
  { unitIds, committeeIds }: { unitIds: readonly string[]; committeeIds: readonly string[] },
  lastDay: LocalDate,
): Promise<PostRow[]> =>
  db
    .select()
    .from(posts)
    .where(
      and(
        or(inArray(posts.unitId, [...unitIds]), inArray(posts.committeeId, [...committeeIds])),
        afterwards(posts.validTo, lastDay),
      ),
    );
