import { and, eq, inArray, or, type SQL } from 'drizzle-orm';
import { taskRequests, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { REQUEST_KINDS, type RequestKind } from '../../domain/task-request.ts';
import { permissionToDecide } from '../../domain/workflow/task-requests.ts';
import { notOwnWork } from '../tasks/not-own-work.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

/**
 * The requests this person is expected to decide: by the permission of the act they ask for, without their own and
 * their unit's. More time is asked of the leaders; what a standing office may extend by delegation it finds on the task.
 */
export function decidableBy(actor: Actor): SQL | undefined {
  const leading = (role: 'chair' | 'vice_chair') =>
    actor.posts.filter((post) => post.role === role).map(({ issuerId }) => issuerId);
  const chaired = leading('chair');
  const more: Partial<Record<RequestKind, SQL | undefined>> = {
    extension: or(
      inArray(tasks.issuerId, chaired),
      and(eq(taskRequests.needsChair, false), inArray(tasks.issuerId, leading('vice_chair'))),
    ),
  };
  return and(
    notOwnWork(actor, taskRequests.requestedByPersonId),
    or(
      ...REQUEST_KINDS.map((kind) =>
        and(eq(taskRequests.kind, kind), visibleTo(actor, permissionToDecide(kind), TASK_SCOPE), more[kind]),
      ),
    ),
  );
}
