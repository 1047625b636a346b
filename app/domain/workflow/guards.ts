import type { Actor, Role } from '../access/roles.ts';
import { RuleBroken } from '../shared/errors.ts';

/** What the rules need to know of the person acting. */
export interface ActorFacts {
  readonly personId: string | null;
  /** Units where they hold a post. */
  readonly unitIds: readonly string[];
  readonly isChair: boolean;
  readonly isViceChair: boolean;
}

/** The facts of an actor towards a record of this People's Committee: chairing elsewhere gives no weight here. */
export function actorFacts(actor: Actor, issuerId: string): ActorFacts {
  const leads = (role: Role) => actor.posts.some((post) => post.role === role && post.issuerId === issuerId);
  return {
    personId: actor.personId,
    unitIds: [...new Set(actor.posts.map(({ unitId }) => unitId))],
    isChair: leads('chair'),
    isViceChair: leads('vice_chair'),
  };
}

/** The text, trimmed. Throws RuleBroken when nothing was written. */
export function required(text: string | null | undefined, code: string, field: string): string {
  const written = text?.trim() ?? '';
  if (written === '') throw new RuleBroken(code, {}, field);
  return written;
}

/**
 * Nobody judges their own work: not what they handed in or asked for themselves, nor the work of a
 * unit they hold a post in, unless they chair the committee or stand in for its chair.
 */
export function forbidOwnWork(
  actor: ActorFacts,
  work: { readonly personId: string | null; readonly leadUnitId: string },
): void {
  if (actor.personId !== null && actor.personId === work.personId) throw new RuleBroken('task.own_work');
  const leads = actor.isChair || actor.isViceChair;
  if (!leads && actor.unitIds.includes(work.leadUnitId)) throw new RuleBroken('task.own_unit');
}
