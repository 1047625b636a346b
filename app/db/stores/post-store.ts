import { and, asc, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Role } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db } from '../client.server.ts';
import { people, posts, units } from '../schema.ts';

/** A post somebody holds, with its holder. */
export interface HeldPost {
  personId: string;
  name: string;
  title: string;
  role: Role;
  unitId: string;
  committeeId: string | null;
}

/**
 * The posts held on a day, under a People's Committee (`issuerId`), in committees, or by some people: posts in a unit
 * before posts in a committee, then by rank.
 */
export const postsHeld = (
  db: Db,
  day: LocalDate,
  only: { issuerId?: string; committeeIds?: readonly string[]; personIds?: readonly string[] },
): Promise<HeldPost[]> =>
  db
    .select({
      personId: posts.personId,
      name: people.fullName,
      title: posts.title,
      role: posts.role,
      unitId: posts.unitId,
      committeeId: posts.committeeId,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .innerJoin(units, eq(units.id, posts.unitId))
    .where(
      and(
        or(isNull(posts.validFrom), lte(posts.validFrom, day)),
        or(isNull(posts.validTo), gte(posts.validTo, day)),
        only.issuerId === undefined ? undefined : eq(units.issuerId, only.issuerId),
        only.committeeIds && inArray(posts.committeeId, [...only.committeeIds]),
        only.personIds && inArray(posts.personId, [...only.personIds]),
      ),
    )
    .orderBy(asc(posts.rank), asc(people.sortKey), asc(posts.id))
    .then((held) => [
      ...held.filter(({ committeeId }) => committeeId === null),
      ...held.filter(({ committeeId }) => committeeId !== null),
    ]);
