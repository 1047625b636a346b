import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Role } from '../../domain/access/roles.ts';
import { type DateRange, type LocalDate, validOn } from '../../domain/shared/local-date.ts';
import type { Db } from '../client.server.ts';
import { people, posts } from '../schema.ts';

/** Those who do the work of a unit: they can be named for its tasks, for parts of them, and stand in for each other. */
const WORKING: readonly Role[] = ['unit_head', 'officer'];

/** A post in which somebody does the work of a unit. */
export interface WorkingPost extends DateRange {
  personId: string;
  name: string;
  title: string;
}

/** Every such post a unit has ever had, in the order of printed lists. */
export const workingPosts = (db: Db, unitId: string): Promise<WorkingPost[]> =>
  db
    .select({
      personId: people.id,
      name: people.fullName,
      title: posts.title,
      validFrom: posts.validFrom,
      validTo: posts.validTo,
    })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(and(eq(posts.unitId, unitId), isNull(posts.committeeId), inArray(posts.role, [...WORKING])))
    .orderBy(asc(posts.rank), asc(people.sortKey), asc(posts.id));

/** Those who do the work of a unit on a day, each once, by the first of their posts. */
export async function workersOf(db: Db, unitId: string, day: LocalDate): Promise<WorkingPost[]> {
  const held = (await workingPosts(db, unitId)).filter((post) => validOn(post, day));
  return held.filter(({ personId }, place) => held.findIndex((post) => post.personId === personId) === place);
}
