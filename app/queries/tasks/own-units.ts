import { reachesOf } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';

/** The units whose work an actor shares in: where a post lets them report on tasks. */
export const ownUnitIds = (actor: Actor): string[] => [
  ...new Set(reachesOf(actor, 'task:report').flatMap(({ post }) => post?.unitId ?? [])),
];
