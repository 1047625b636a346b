import { and, asc, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { posts, units } from '../../db/schema.ts';
import type { Post } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';

/** The posts a person holds on a day: the source of every right they have. */
export const postsOn = (db: Db, personId: string, day: LocalDate): Promise<Post[]> =>
  db
    .select({
      role: posts.role,
      unitId: posts.unitId,
      issuerId: units.issuerId,
      committeeId: posts.committeeId,
      fields: posts.fields,
    })
    .from(posts)
    .innerJoin(units, eq(units.id, posts.unitId))
    .where(
      and(
        eq(posts.personId, personId),
        or(isNull(posts.validFrom), lte(posts.validFrom, day)),
        or(isNull(posts.validTo), gte(posts.validTo, day)),
      ),
    )
    .orderBy(asc(posts.rank), asc(posts.id));
