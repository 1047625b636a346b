import { and, eq, inArray, isNull, ne, notInArray, or, type SQL } from 'drizzle-orm';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { visibleTo } from '../visible-to.ts';
import { TASK_SCOPE } from './task-scope.ts';

/**
 * The results that wait for this person: what the access table lets them confirm, without their own work. The guard
 * `forbidOwnWork` of the domain as an SQL condition.
 */
export function confirmableBy(actor: Actor): SQL | undefined {
  const unitIds = [...new Set(actor.posts.map(({ unitId }) => unitId))];
  const led = actor.posts
    .filter(({ role }) => role === 'chair' || role === 'vice_chair')
    .map(({ issuerId }) => issuerId);
  return and(
    eq(tasks.state, 'submitted'),
    visibleTo(actor, 'task:confirm', TASK_SCOPE),
    actor.personId === null
      ? undefined
      : or(isNull(tasks.submittedByPersonId), ne(tasks.submittedByPersonId, actor.personId)),
    unitIds.length === 0 ? undefined : or(notInArray(tasks.leadUnitId, unitIds), inArray(tasks.issuerId, led)),
  );
}
