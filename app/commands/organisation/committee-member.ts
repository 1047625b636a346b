import type { Tx } from '../../db/client.server.ts';
import { type Committee, loadCommittee } from '../../db/stores/committee-store.ts';
import { loadPost, PEOPLE_SCOPE, type PostEntity } from '../../db/stores/person-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor, Role, Scope } from '../../domain/access/roles.ts';
import { isDecidingRole } from '../../domain/post.ts';
import { NotAllowed, NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import type { DateRange } from '../../domain/shared/local-date.ts';
import { covers } from '../../domain/unit-history.ts';

interface Member {
  post: PostEntity;
  committee: Committee;
  scope: Scope;
}

/** A member's post with its committee, for a decision. Throws NotFound, also for a post outside committees. */
export async function loadMember(tx: Tx, postId: string): Promise<Member> {
  const post = await loadPost(tx, postId);
  if (post.committeeId === null) throw new NotFound('post', postId);
  const committee = await loadCommittee(tx, post.committeeId);
  return { post, committee, scope: committee.scope };
}

/** Roles that decide for a People's Committee are given and taken by who manages people, so that nobody raises themselves. */
export function checkMayGive(actor: Actor, role: Role): void {
  if (isDecidingRole(role) && !can(actor, 'person:manage', PEOPLE_SCOPE)) throw new NotAllowed('person:manage');
}

/** A member's term: the committee's own where it is left open, and never outside it. */
export function termWithin(committee: Committee, term: DateRange): DateRange {
  const whole = { validFrom: term.validFrom ?? committee.validFrom, validTo: term.validTo ?? committee.validTo };
  if (!covers(committee, whole))
    throw new RuleBroken('post.outside_committee', { from: committee.validFrom, to: committee.validTo }, 'validFrom');
  return whole;
}
