import { type AuditEntry, appendAudit } from '../commands/audit.ts';
import { type Account, findAccountByUsername, loadAccount } from '../db/stores/account-store.ts';
import { normalUsername } from '../domain/account.ts';
import { RuleBroken } from '../domain/shared/errors.ts';
import { runtime } from '../runtime.server.ts';
import { verifyNobody, verifyPassword } from './passwords.server.ts';
import { openSession, sessionHeader } from './session.server.ts';
import { countAttempt, failure, forgive } from './sign-in-attempts.server.ts';

/** The machine somebody signs in from. */
export interface Visitor {
  address: string;
  userAgent: string;
}

export interface Credentials {
  username: string;
  password: string;
  /** "Keep me signed in on this machine". */
  remember: boolean;
}

/** Sign-ins change no record of the office, but who came in and who was kept out belongs in its log. */
const auditOf = (account: Account, type: string, visitor: Visitor): AuditEntry => ({
  at: runtime().office.clock(),
  recordedAt: new Date(),
  issuerId: null,
  actorPersonId: account.personId,
  actorName: account.personName,
  command: 'account.sign-in',
  type,
  subjectKind: 'account',
  subjectId: account.id,
  data: { username: account.username, address: visitor.address, userAgent: visitor.userAgent.slice(0, 200) },
});

/**
 * Opens a session for whoever knows the password; returns the header for the browser.
 *
 * An unknown name, a closed account and a wrong password get the same answer after the same work. Throws RuleBroken
 * `sign_in.failed` with the attempts left, or `too_many_attempts` with the minutes to wait.
 */
export async function signIn({ username, password, remember }: Credentials, visitor: Visitor): Promise<string> {
  if (username.trim() === '') throw new RuleBroken('required', {}, 'username');
  if (password === '') throw new RuleBroken('required', {}, 'password');
  const { db } = runtime().office;
  const name = normalUsername(username);
  const attempt = await db.write((tx) => countAttempt(tx, name, visitor.address, new Date()));
  const account = await findAccountByUsername(db.read, name);
  const matches = account ? await verifyPassword(account.passwordHash, password) : await verifyNobody(password);
  if (!account || !matches || account.disabledAt) {
    if (account && attempt.left === 0)
      await db.write((tx) => appendAudit(tx, [auditOf(account, 'account.sign_in_blocked', visitor)]));
    throw failure(attempt);
  }
  const token = await db.write(async (tx) => {
    // Between the look at the hash and this moment the password may have been reset.
    if ((await loadAccount(tx, account.id)).version !== account.version) throw failure(attempt);
    await forgive(tx, attempt);
    await appendAudit(tx, [auditOf(account, 'account.signed_in', visitor)]);
    return openSession(tx, { accountId: account.id, userAgent: visitor.userAgent, remembered: remember });
  });
  return sessionHeader(token, remember);
}

/** Opens a demo account without a password: training mode only. */
export async function signInForTraining(username: string, visitor: Visitor): Promise<string> {
  const { config, office } = runtime();
  const account = config.trainingToday ? await findAccountByUsername(office.db.read, normalUsername(username)) : null;
  if (!account?.isDemo || account.disabledAt) throw new RuleBroken('sign_in.not_for_training');
  const token = await office.db.write(async (tx) => {
    await appendAudit(tx, [auditOf(account, 'account.signed_in', visitor)]);
    return openSession(tx, { accountId: account.id, userAgent: visitor.userAgent, remembered: false });
  });
  return sessionHeader(token, false);
}
