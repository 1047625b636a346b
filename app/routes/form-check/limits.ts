import { can } from '#app/domain/access/can.ts';
import type { Permission } from '#app/domain/access/permissions.ts';
import type { Actor } from '#app/domain/access/roles.ts';

/** Largest file that is checked, in bytes (10 MB): a paper with its pictures. */
export const MAX_CHECKED_BYTES = 10 * 1024 * 1024;

/** Whoever drafts papers or takes them out may check one. */
export const CHECKERS: readonly Permission[] = ['directive:draft', 'document:export'];

export const mayCheckForm = (actor: Actor): boolean => CHECKERS.some((permission) => can(actor, permission));
