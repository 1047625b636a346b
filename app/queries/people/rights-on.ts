import { and, eq, gte, lte } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { standIns } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { postsOn } from './posts-on.ts';

/**
 * All a person's rights of a day: the posts they hold, and whom they stand in for in a unit where they hold one. A
 * stand-in who has left the unit stands in for nobody there, whatever was agreed.
 */
export async function rightsOn(
  db: Db,
  personId: string,
  day: LocalDate,
): Promise<Required<Pick<Actor, 'posts' | 'standsInFor'>>> {
  const [posts, agreed] = await Promise.all([
    postsOn(db, personId, day),
    db
      .select({ personId: standIns.personId, unitId: standIns.unitId })
      .from(standIns)
      .where(and(eq(standIns.standInPersonId, personId), lte(standIns.validFrom, day), gte(standIns.validTo, day))),
  ]);
  return { posts, standsInFor: agreed.filter(({ unitId }) => posts.some((post) => post.unitId === unitId)) };
}
