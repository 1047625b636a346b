import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, posts, units } from '../../db/schema.ts';
import type { Post } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';

/**
 * The posts a person holds on a day: the source of every right they have. A post in a committee reaches the People's
 * Committee of the committee, wherever the person works: a commune's chairman may sit on the district's.
 */
export const postsOn = (db: Db, personId: string, day: LocalDate): Promise<Post[]> =>
  db
    .select({
      role: posts.role,
      unitId: posts.unitId,
      issuerId: sql<string>`coalesce(${committees.issuerId}, ${units.issuerId})`,
      committeeId: posts.committeeId,
      fields: posts.fields,
    })
    .from(posts)
    .innerJoin(units, eq(units.id, posts.unitId))
    .leftJoin(committees, eq(committees.id, posts.committeeId))
    .where(
      and(
        eq(posts.personId, personId),
        or(isNull(posts.validFrom), lte(posts.validFrom, day)),
        or(isNull(posts.validTo), gte(posts.validTo, day)),
      ),
    )
    .orderBy(asc(posts.rank), asc(posts.id));
