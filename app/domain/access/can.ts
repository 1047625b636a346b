import type { Permission } from './permissions.ts';
import type { Actor, Post, Reach, Scope } from './roles.ts';
import { ACCESS } from './table.ts';

/** One way an actor comes to a permission. The post is null for the system, which reaches everything. */
export interface GrantedReach {
  readonly post: Post | null;
  readonly reach: Exclude<Reach, 'none'>;
}

/** Every reach the actor has for a permission, one per post that grants it. Lists turn these into SQL. */
export function reachesOf(actor: Actor, permission: Permission): GrantedReach[] {
  if (actor.kind === 'system') return [{ post: null, reach: 'installation' }];
  return actor.posts.flatMap((post) => {
    const reach = ACCESS[post.role][permission];
    return reach === 'none' ? [] : [{ post, reach }];
  });
}

/** May the actor do this to the record; without a scope: may they do it anywhere at all. */
export function can(actor: Actor, permission: Permission, scope?: Scope): boolean {
  const granted = reachesOf(actor, permission);
  if (scope === undefined) return granted.length > 0;
  const reached = granted.some(({ post, reach }) => reach === 'installation' || reaches(actor, post, reach, scope));
  return reached && (!scope.isSecret || can(actor, 'task:read-secret', { ...scope, isSecret: false }));
}

/** True when every post that grants a permission is trusted with the secret records it reaches. */
export function trustedWhereverReaching(actor: Actor, permission: Permission): boolean {
  return reachesOf(actor, permission).every(({ post, reach }) => {
    const trusted = post === null ? 'installation' : ACCESS[post.role]['task:read-secret'];
    return trusted === reach || trusted === 'installation' || (trusted === 'issuer' && reach !== 'installation');
  });
}

/** Named in the record, or standing in, at its lead unit, for somebody who is. */
function isNamed(actor: Actor, scope: Scope): boolean {
  const names = (personId: string) => scope.personIds?.includes(personId) ?? false;
  if (actor.personId !== null && names(actor.personId)) return true;
  return (actor.standsInFor ?? []).some(
    ({ personId, unitId }) => names(personId) && (scope.leadUnitIds?.includes(unitId) ?? false),
  );
}

function reaches(actor: Actor, post: Post | null, reach: Reach, scope: Scope): boolean {
  if (post === null) return false;
  const holds = (units: readonly string[] | undefined) => units?.includes(post.unitId) ?? false;
  switch (reach) {
    case 'installation':
      return true;
    case 'issuer':
      return scope.issuerId === post.issuerId;
    case 'field':
      return (
        scope.issuerId === post.issuerId &&
        (post.fields === null ||
          (scope.field != null && post.fields.includes(scope.field)) ||
          (actor.personId !== null && scope.decidedBy === actor.personId))
      );
    case 'monitored':
      return holds(scope.monitorUnitIds);
    case 'unit':
      return holds(scope.leadUnitIds);
    case 'involved':
      return holds(scope.leadUnitIds) || holds(scope.involvedUnitIds) || holds(scope.monitorUnitIds);
    case 'assigned':
      return isNamed(actor, scope);
    case 'none':
      return false;
  }
}
