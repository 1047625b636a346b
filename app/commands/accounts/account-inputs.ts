import { z } from 'zod';
import { isUsername, normalUsername } from '../../domain/account.ts';

/** A new name to sign in with. */
export const username = z
  .string({ error: 'required' })
  .transform(normalUsername)
  .pipe(z.string().min(1, { error: 'required', abort: true }).refine(isUsername, 'account.username_invalid'));

/** The argon2id hash of a password, made before the transaction: hashing takes longer than everybody can wait for. */
export const passwordHash = z
  .string({ error: 'required' })
  .startsWith('$argon2id$', 'invalid_format')
  .max(200, 'too_long');
