import { type AnyColumn, and, inArray, isNull, ne, notInArray, or, type SQL } from 'drizzle-orm';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';

/**
 * The guard `forbidOwnWork` of the domain as an SQL condition: not what this person handed in or asked for, nor the work
 * of a unit they hold a post in, unless they chair the committee or stand in for its chair.
 */
export function notOwnWork(actor: Actor, personId: AnyColumn): SQL | undefined {
  const unitIds = [...new Set(actor.posts.map(({ unitId }) => unitId))];
  const led = actor.posts
    .filter(({ role }) => role === 'chair' || role === 'vice_chair')
    .map(({ issuerId }) => issuerId);
  return and(
    actor.personId === null ? undefined : or(isNull(personId), ne(personId, actor.personId)),
    unitIds.length === 0 ? undefined : or(notInArray(tasks.leadUnitId, unitIds), inArray(tasks.issuerId, led)),
  );
}
