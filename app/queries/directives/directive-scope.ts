import { and, eq, inArray, or, type SQL, sql } from 'drizzle-orm';
import { directivePoints, directiveRecipients, directives, taskCoordinators, tasks } from '../../db/schema.ts';
import type { Permission } from '../../domain/access/permissions.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { PUBLIC_STATUSES } from '../../domain/directive.ts';
import { type ScopeColumns, visibleTo } from '../visible-to.ts';

const isPublic = () => inArray(directives.status, [...PUBLIC_STATUSES]);

/**
 * How directives expose their scope to `visibleTo`. A unit is involved in a directive once it is issued and sends the
 * unit a copy, gives it a task, or has it help; it monitors one whose points it follows up.
 */
export const DIRECTIVE_SCOPE: ScopeColumns = {
  issuerId: directives.issuerId,
  field: directives.field,
  decidedBy: directives.signerPersonId,
  leads: (unitIds) =>
    and(
      isPublic(),
      sql`exists (select 1 from ${tasks} where ${tasks.directiveId} = ${directives.id} and ${inArray(tasks.leadUnitId, unitIds)})`,
    ),
  involves: (unitIds) =>
    and(
      isPublic(),
      sql`(exists (select 1 from ${directiveRecipients} where ${directiveRecipients.directiveId} = ${directives.id} and ${inArray(directiveRecipients.unitId, unitIds)})
        or exists (select 1 from ${tasks} where ${tasks.directiveId} = ${directives.id} and ${inArray(tasks.leadUnitId, unitIds)})
        or exists (select 1 from ${tasks} join ${taskCoordinators} on ${taskCoordinators.taskId} = ${tasks.id} where ${tasks.directiveId} = ${directives.id} and ${inArray(taskCoordinators.unitId, unitIds)}))`,
    ),
  monitors: (unitIds) =>
    and(
      isPublic(),
      sql`(${inArray(directives.monitorUnitId, unitIds)}
        or exists (select 1 from ${directivePoints} where ${directivePoints.directiveId} = ${directives.id} and ${inArray(directivePoints.monitorUnitId, unitIds)}))`,
    ),
  isSecret: directives.isSecret,
};

/** Work on drafts: whoever may do one of these sees them, wherever the permission reaches. */
const DRAFT_WORK: readonly Permission[] = [
  'directive:draft',
  'directive:sign',
  'directive:issue',
  'directive:register-incoming',
];

/**
 * The directives an actor may see: what is public by the right to read, drafts by the right to work on them. Undefined
 * means all.
 */
export function visibleDirectives(actor: Actor): SQL | undefined {
  const read = visibleTo(actor, 'directive:read', DIRECTIVE_SCOPE);
  const work = DRAFT_WORK.map((permission) => visibleTo(actor, permission, DIRECTIVE_SCOPE));
  if (work.includes(undefined)) return undefined;
  return or(and(isPublic(), read), ...work);
}

/** One directive, if the actor may see it. */
export const visibleDirective = (actor: Actor, directiveId: string): SQL | undefined =>
  and(eq(directives.id, directiveId), visibleDirectives(actor));
