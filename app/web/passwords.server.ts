import { randomInt } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { hash, type Options, verify } from '@node-rs/argon2';
import { checkPassword, normalPassword } from '../domain/account.ts';
import { RuleBroken } from '../domain/shared/errors.ts';
import { limiter } from './limiter.ts';

/** OWASP Password Storage Cheat Sheet, argon2id: 19 MiB of memory, two passes, one lane. */
// 2 is `Algorithm.Argon2id`, a const enum that cannot be imported file by file.
const COST: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// Each hash takes a core and 19 MiB: a storm of sign-ins waits in line instead of taking the whole machine.
const inLine = limiter({ atOnce: Math.max(1, availableParallelism() - 1), waiting: 100 });

export const hashPassword = (password: string): Promise<string> => inLine(() => hash(normalPassword(password), COST));

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  inLine(() => verify(passwordHash, normalPassword(password)));

let decoy: Promise<string> | undefined;

/** Does the work of {@link verifyPassword} for a user who does not exist, so that the time taken tells nothing. */
export async function verifyNobody(password: string): Promise<false> {
  decoy ??= hashPassword('nobody has this password');
  await verifyPassword(await decoy, password);
  return false;
}

/** Checks a password typed twice against the rules and hashes it. The refusals name the fields they belong to. */
export async function acceptNewPassword(
  typed: { newPassword: unknown; repeatPassword?: unknown },
  username: string,
): Promise<string> {
  const password = typeof typed.newPassword === 'string' ? typed.newPassword : '';
  if (password === '') throw new RuleBroken('required', {}, 'newPassword');
  checkPassword(password, username);
  if ('repeatPassword' in typed && typed.repeatPassword !== password)
    throw new RuleBroken('password.not_repeated', {}, 'repeatPassword');
  return hashPassword(password);
}

// No letters or digits that are taken for each other when read aloud or copied by hand.
const READABLE = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A temporary password to hand over on paper: three groups of four, about 59 bits. */
export function suggestPassword(): string {
  const group = () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join('');
  return [group(), group(), group()].join('-');
}
