import { and, asc, count, countDistinct, eq, gt, inArray, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { accounts, posts, unitProfiles, units } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type CommuneKind, UNIT_LEVELS, type UnitLevel } from '../../domain/unit.ts';
import type { Paging } from '../paging.ts';
import { currentProfile, unitMatches } from './current-profile.ts';
import { unitNames } from './unit-names.ts';
import type { UnitQuery } from './unit-query.ts';
import { unstaffed } from './unstaffed.ts';
import { validOnDay } from './valid-on.ts';

export interface UnitListRow {
  id: string;
  code: string;
  name: string;
  shortName: string;
  abbreviation: string;
  level: UnitLevel;
  communeKind: CommuneKind | null;
  /** Always shown: names repeat from province to province. */
  parent: string | null;
  validFrom: LocalDate | null;
  validTo: LocalDate | null;
  /** People who can sign in and hold a post there today. */
  people: number;
}

export interface UnitList extends Paging {
  rows: UnitListRow[];
  total: number;
  perLevel: Partial<Record<UnitLevel, number>>;
}

function lifeCondition(read: Db, life: UnitQuery['life'], today: LocalDate): SQL | undefined {
  if (life === 'all') return undefined;
  if (life === 'unstaffed') return unstaffed(read, today);
  if (life === 'ended') return lt(units.validTo, today);
  return life === 'coming' ? gt(units.validFrom, today) : validOnDay(units, today);
}

const LEVEL_ORDER = sql.join(
  [
    sql`case ${units.level}`,
    ...UNIT_LEVELS.map((level, place) => sql`when ${level} then ${sql.raw(String(place))}`),
    sql`end`,
  ],
  sql` `,
);

/** One page of the register of units, by level and then in the order of printed lists. */
export async function listUnits(read: Db, query: UnitQuery, today: LocalDate): Promise<UnitList> {
  const { page, pageSize, text, level, issuerId, life } = query;
  const wide = and(
    lifeCondition(read, life, today),
    unitMatches(text),
    issuerId ? or(eq(units.issuerId, issuerId), eq(unitProfiles.parentId, issuerId)) : undefined,
  );
  const counted = await read
    .select({ level: units.level, n: count() })
    .from(units)
    .innerJoin(unitProfiles, currentProfile(today))
    .where(wide)
    .groupBy(units.level);
  const perLevel: UnitList['perLevel'] = Object.fromEntries(counted.map((row) => [row.level, Number(row.n)]));
  const total = level ? (perLevel[level] ?? 0) : Object.values(perLevel).reduce((sum, n) => sum + n, 0);
  const found = await read
    .select({
      id: units.id,
      code: units.code,
      name: unitProfiles.name,
      shortName: unitProfiles.shortName,
      abbreviation: unitProfiles.abbreviation,
      level: units.level,
      communeKind: units.communeKind,
      parentId: unitProfiles.parentId,
      validFrom: units.validFrom,
      validTo: units.validTo,
    })
    .from(units)
    .innerJoin(unitProfiles, currentProfile(today))
    .where(and(wide, level ? eq(units.level, level) : undefined))
    .orderBy(LEVEL_ORDER, asc(units.sortOrder), asc(unitProfiles.sortKey), asc(units.id))
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  const parents = await unitNames(
    read,
    found.map(({ parentId }) => parentId),
    today,
  );
  const people = await peoplePerUnit(
    read,
    found.map(({ id }) => id),
    today,
  );
  const rows = found.map(({ parentId, ...row }) => ({
    ...row,
    parent: (parentId && parents.get(parentId)?.name) || null,
    people: people.get(row.id) ?? 0,
  }));
  return { rows, total, perLevel, page, pageSize };
}

/** How many people can sign in and hold a post in each unit today. */
async function peoplePerUnit(read: Db, unitIds: string[], today: LocalDate): Promise<Map<string, number>> {
  if (unitIds.length === 0) return new Map();
  const rows = await read
    .select({ unitId: posts.unitId, n: countDistinct(posts.personId) })
    .from(posts)
    .innerJoin(accounts, and(eq(accounts.personId, posts.personId), isNull(accounts.disabledAt)))
    .where(and(inArray(posts.unitId, unitIds), validOnDay(posts, today)))
    .groupBy(posts.unitId);
  return new Map(rows.map(({ unitId, n }) => [unitId, Number(n)]));
}
