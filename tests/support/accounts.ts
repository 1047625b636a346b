import { createAccount } from '#app/commands/accounts/create-account.ts';
import { newId } from '#app/db/ids.ts';
import { sessions } from '#app/db/schema.ts';
import type { World } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

/** Passes for a hash where nobody verifies it. */
export const SOME_HASH = '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$c29tZWhhc2g';

/** Gives one of the world's people an account; returns its id. */
export async function accountOf(w: World, username: Username, changes: Record<string, unknown> = {}): Promise<string> {
  const input = { id: newId(), personId: w.person(username), username, passwordHash: SOME_HASH, ...changes };
  return (await w.run('quantri', createAccount, input)).accountId;
}

/** Signs an account in on some machine; returns the session's id. */
export async function signedInOn(w: World, accountId: string, userAgent: string): Promise<string> {
  const id = `session-${newId()}`;
  const [createdAt, expiresAt] = [new Date('2022-04-19T01:00:00Z'), new Date('2022-04-19T13:00:00Z')];
  await w.db.write((tx) =>
    tx.insert(sessions).values({ id, accountId, userAgent, createdAt, seenAt: createdAt, expiresAt }),
  );
  return id;
}
