import type { ReformArea } from '../unit.ts';

/** What a post lets its holder do; people hold dated posts, posts carry the role. */
export const ROLES = [
  'chair',
  'vice_chair',
  'standing_office',
  'secretary',
  'clerk',
  'unit_head',
  'officer',
  'member',
  'viewer',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * How far a permission of a post goes, widest first. `field` is the part of the issuer a vice chair
 * looks after, with what they are named to sign or to preside over; `monitored`, `unit` and `involved` follow the unit's part in the record; `assigned`
 * follows the named person.
 */
export const REACHES = [
  'installation',
  'issuer',
  'field',
  'monitored',
  'unit',
  'involved',
  'assigned',
  'none',
] as const;
export type Reach = (typeof REACHES)[number];

export interface Post {
  readonly role: Role;
  /** The unit where the post is held. */
  readonly unitId: string;
  /** The People's Committee the post sits under. */
  readonly issuerId: string;
  readonly committeeId: string | null;
  /** Fields a vice chair looks after; null is all of them. */
  readonly fields: readonly ReformArea[] | null;
}

/** Somebody whose work one does while they are away, in the unit where both hold posts. */
export interface StoodInFor {
  readonly personId: string;
  readonly unitId: string;
}

export interface Actor {
  readonly kind: 'person' | 'system';
  readonly accountId: string | null;
  readonly personId: string | null;
  readonly name: string;
  /** Posts valid today. */
  readonly posts: readonly Post[];
  /** Those one stands in for today: what they are named for counts as one's own to the reach `assigned`. */
  readonly standsInFor?: readonly StoodInFor[];
}

/** What a record shows of itself to the access rules. */
export interface Scope {
  readonly issuerId: string;
  readonly field?: ReformArea | null;
  readonly leadUnitIds?: readonly string[];
  /** Coordinating, addressed or invited units. */
  readonly involvedUnitIds?: readonly string[];
  readonly monitorUnitIds?: readonly string[];
  /** Who signs the paper or presides over the meeting: their business in whatever field, as far as `field` goes. */
  readonly decidedBy?: string | null;
  /** Named officers. */
  readonly personIds?: readonly string[];
  /** A secret paper or its task: whatever is done with it takes `task:read-secret` besides. */
  readonly isSecret?: boolean;
}

/** The clock: scheduled jobs act in this name and reach everything. */
export const systemActor: Actor = { kind: 'system', accountId: null, personId: null, name: 'system', posts: [] };
