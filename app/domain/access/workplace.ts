import { can } from './can.ts';
import type { Actor } from './roles.ts';

/**
 * What somebody's day is about, which decides their home page and menu: deciding on others' work, preparing and
 * following it up, doing the work of a unit, doing work of their own, reading along, running the system, or nothing.
 */
export type Workplace = 'decide' | 'prepare' | 'unit' | 'own' | 'read' | 'system' | 'none';

/** The first that the posts held today allow: who may decide decides, whatever else they may do. */
export function workplaceOf(actor: Actor): Workplace {
  if (can(actor, 'task:cancel')) return 'decide';
  if (can(actor, 'directive:draft') || can(actor, 'directive:issue')) return 'prepare';
  if (can(actor, 'task:submit')) return 'unit';
  if (can(actor, 'task:report')) return 'own';
  if (can(actor, 'task:read')) return 'read';
  return can(actor, 'person:manage') ? 'system' : 'none';
}
