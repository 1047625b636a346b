import { and, eq, isNull, lt, ne } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { accounts, people, sessions, signInAttempts } from '../schema.ts';
import { saveVersioned } from './save.ts';

/** An account with the name of its person. Accounts belong to no People's Committee: their scope names the person only. */
export interface Account {
  id: string;
  personId: string;
  personName: string;
  username: string;
  passwordHash: string;
  mustChangePassword: boolean;
  disabledAt: Date | null;
  isDemo: boolean;
  version: number;
  scope: Scope;
}

const columns = {
  id: accounts.id,
  personId: accounts.personId,
  personName: people.fullName,
  username: accounts.username,
  passwordHash: accounts.passwordHash,
  mustChangePassword: accounts.mustChangePassword,
  disabledAt: accounts.disabledAt,
  isDemo: accounts.isDemo,
  version: accounts.version,
};

/** What the access rules see of a person's account. */
export const accountScope = (personId: string): Scope => ({ issuerId: '', personIds: [personId] });

async function findBy(db: Db, column: 'id' | 'username' | 'personId', value: string): Promise<Account | null> {
  const [row] = await db
    .select(columns)
    .from(accounts)
    .innerJoin(people, eq(people.id, accounts.personId))
    .where(eq(accounts[column], value));
  return row ? { ...row, scope: accountScope(row.personId) } : null;
}

/** Loads an account for a decision. Throws NotFound. */
export async function loadAccount(db: Db, id: string): Promise<Account> {
  const account = await findBy(db, 'id', id);
  if (!account) throw new NotFound('account', id);
  return account;
}

export const findAccount = (db: Db, id: string): Promise<Account | null> => findBy(db, 'id', id);

/** `username` in its normal form. */
export const findAccountByUsername = (db: Db, username: string): Promise<Account | null> =>
  findBy(db, 'username', username);

export const findAccountOfPerson = (db: Db, personId: string): Promise<Account | null> =>
  findBy(db, 'personId', personId);

/** False only for an installation nobody has set up yet. */
export async function anyAccount(db: Db): Promise<boolean> {
  const found = await db.select({ id: accounts.id }).from(accounts).limit(1);
  return found.length > 0;
}

export async function insertAccount(tx: Tx, account: typeof accounts.$inferInsert): Promise<void> {
  await tx.insert(accounts).values(account);
}

/** Saves a change to an account; see {@link saveVersioned}. */
export const saveAccount = (
  tx: Tx,
  account: { id: string; version: number },
  patch: Partial<typeof accounts.$inferInsert>,
): Promise<number> => saveVersioned(tx, accounts, 'account', account, patch);

/** Ends the account's sessions, except the one that stays; returns how many ended. */
export async function revokeSessions(tx: Tx, accountId: string, at: Date, exceptId = ''): Promise<number> {
  const ended = await tx
    .update(sessions)
    .set({ revokedAt: at })
    .where(and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt), ne(sessions.id, exceptId)))
    .returning({ id: sessions.id });
  return ended.length;
}

/** One signed-in machine of an account. */
export interface Session {
  id: string;
  accountId: string;
  createdAt: Date;
  revokedAt: Date | null;
  userAgent: string;
  scope: Scope;
}

/** Loads a session by the hash of its token. Throws NotFound. */
export async function loadSession(db: Db, id: string): Promise<Session> {
  const [row] = await db
    .select({
      id: sessions.id,
      accountId: sessions.accountId,
      createdAt: sessions.createdAt,
      revokedAt: sessions.revokedAt,
      userAgent: sessions.userAgent,
      personId: accounts.personId,
    })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(eq(sessions.id, id));
  if (!row) throw new NotFound('session');
  return { ...row, scope: accountScope(row.personId) };
}

export async function endSession(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.update(sessions).set({ revokedAt: at }).where(eq(sessions.id, id));
}

/** A session lasts two weeks at most (see `web/session.server.ts`); what ended longer ago is no longer asked for. */
const KEPT_AFTER_END = 14 * 24 * 3_600_000;

/** Removes sessions that ended long enough ago. */
export async function purgeSessions(tx: Tx, now: Date): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, new Date(now.getTime() - KEPT_AFTER_END)));
}

/** Removes sign-in counts whose window is over. */
export async function purgeSignInAttempts(tx: Tx, now: Date): Promise<void> {
  await tx.delete(signInAttempts).where(lt(signInAttempts.windowEndsAt, now));
}
