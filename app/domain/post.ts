import type { Role } from './access/roles.ts';
import type { ReformArea } from './unit.ts';

/** Roles a committee's member may hold; the others belong to the unit where a person works. */
export const COMMITTEE_ROLES = [
  'chair',
  'vice_chair',
  'standing_office',
  'secretary',
  'member',
  'viewer',
] as const satisfies readonly Role[];

/** Roles that decide for a whole People's Committee or run the system: given by who manages people, nobody else. */
const DECIDING_ROLES: readonly Role[] = ['chair', 'vice_chair', 'standing_office', 'clerk', 'administrator'];

export const isDecidingRole = (role: Role): boolean => DECIDING_ROLES.includes(role);

/** Fields limit a vice chair only; an empty choice means all of them. */
export const fieldsFor = (role: Role, fields: readonly ReformArea[]): ReformArea[] | null =>
  role === 'vice_chair' && fields.length > 0 ? [...fields] : null;
