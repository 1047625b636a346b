import { createHmac } from 'node:crypto';
import { isIPv6 } from 'node:net';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from '../db/client.server.ts';
import { signInAttempts } from '../db/schema.ts';
import { RuleBroken } from '../domain/shared/errors.ts';
import { runtime } from '../runtime.server.ts';

const MINUTE = 60_000;
const WINDOW = 15 * MINUTE;
/** Wrong passwords for one name before it has to wait. */
export const NAME_LIMIT = 5;
/** Wrong passwords from one address: a whole office may share it. */
export const ADDRESS_LIMIT = 50;

/** A name is kept as a keyed hash, because people type their password into the wrong field. */
const nameKey = (username: string): string =>
  `user:${createHmac('sha256', runtime().secret).update(username).digest('hex')}`;

/** One IPv6 subscriber has a whole /64 of addresses to try from. */
function addressKey(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (!isIPv6(plain)) return `ip:${plain}`;
  const [head = '', tail] = plain.split('%')[0]?.split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const groups = [...left, ...Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right];
  return `ip:${groups.slice(0, 4).join(':')}`;
}

/** An attempt that has been counted as failed until it is {@link forgive forgiven}. */
export interface Attempt {
  name: string;
  address: string;
  /** How many more this name may fail. */
  left: number;
}

const tooMany = (until: Date, now: Date): RuleBroken =>
  new RuleBroken('too_many_attempts', { minutes: Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE)) });

/**
 * Counts an attempt before its password is looked at, so that many at once cannot slip past the limit.
 * Throws `too_many_attempts` while the name or the address has to wait.
 */
export async function countAttempt(tx: Tx, username: string, clientAddress: string, now: Date): Promise<Attempt> {
  const [name, address] = [nameKey(username), addressKey(clientAddress)];
  const rows = await tx
    .select()
    .from(signInAttempts)
    .where(inArray(signInAttempts.key, [name, address]));
  const failures = (key: string, limit: number): number => {
    const row = rows.find((one) => one.key === key && one.windowEndsAt > now);
    if (row && row.failures >= limit) throw tooMany(row.windowEndsAt, now);
    return (row?.failures ?? 0) + 1;
  };
  const counted = { [name]: failures(name, NAME_LIMIT), [address]: failures(address, ADDRESS_LIMIT) };
  const windowEndsAt = new Date(now.getTime() + WINDOW);
  for (const [key, failures] of Object.entries(counted))
    await tx
      .insert(signInAttempts)
      .values({ key, failures, windowEndsAt })
      .onConflictDoUpdate({ target: signInAttempts.key, set: { failures, windowEndsAt } });
  return { name, address, left: NAME_LIMIT - (counted[name] ?? NAME_LIMIT) };
}

/** The attempt was no failure: the name starts afresh, the address gets this one back. */
export async function forgive(tx: Tx, { name, address }: Attempt): Promise<void> {
  await tx.delete(signInAttempts).where(eq(signInAttempts.key, name));
  await tx
    .update(signInAttempts)
    .set({ failures: sql`${signInAttempts.failures} - 1` })
    .where(eq(signInAttempts.key, address));
}

/** What the last failure is answered with: how many are left, or how long to wait. */
export const failure = ({ left }: Attempt): RuleBroken =>
  left > 0
    ? new RuleBroken('sign_in.failed', { left }, 'password')
    : new RuleBroken('too_many_attempts', { minutes: WINDOW / MINUTE }, 'password');
