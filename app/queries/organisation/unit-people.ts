import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, people, posts } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { visibleTo } from '../visible-to.ts';
import { validOnDay } from './valid-on.ts';

/** People who hold a post in the unit itself on a day, in the order of printed lists. */
export const membersOf = (read: Db, unitId: string, day: LocalDate) =>
  read
    .select({
      id: posts.id,
      personId: people.id,
      name: people.fullName,
      salutation: people.salutation,
      title: posts.title,
      role: posts.role,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(and(eq(posts.unitId, unitId), isNull(posts.committeeId), validOnDay(posts, day)))
    .orderBy(asc(posts.rank), asc(people.sortKey), asc(posts.id));

/** The committees of a People's Committee that the actor may read, each with its members by rank. */
export async function committeesOf(read: Db, actor: Actor, issuerId: string, day: LocalDate) {
  const boards = await read
    .select({ id: committees.id, name: committees.name, remit: committees.scope })
    .from(committees)
    .where(
      and(
        eq(committees.issuerId, issuerId),
        validOnDay(committees, day),
        visibleTo(actor, 'committee:read', { issuerId: committees.issuerId }),
      ),
    )
    .orderBy(asc(committees.nameFold), asc(committees.id));
  if (boards.length === 0) return [];
  const ids = boards.map(({ id }) => id);
  const members = await read
    .select({
      id: posts.id,
      committeeId: posts.committeeId,
      name: people.fullName,
      salutation: people.salutation,
      title: posts.title,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(and(inArray(posts.committeeId, ids), validOnDay(posts, day)))
    .orderBy(asc(posts.rank), asc(people.sortKey), asc(posts.id));
  return boards.map((board) => ({ ...board, members: members.filter(({ committeeId }) => committeeId === board.id) }));
}
