import { loadAccount } from '../db/stores/account-store.ts';
import { normalPassword } from '../domain/account.ts';
import { RuleBroken } from '../domain/shared/errors.ts';
import { runtime } from '../runtime.server.ts';
import type { FormValues } from './form.ts';
import type { PageContext } from './page.server.ts';
import { acceptNewPassword, verifyPassword } from './passwords.server.ts';
import { countAttempt, forgive } from './sign-in-attempts.server.ts';

/**
 * The input of `account.change-own-password`: the current password is proved, under the same limit as signing in (a
 * browser left open must not become a place to guess), and the new one checked and hashed.
 */
export async function newPasswordInput(
  form: FormValues,
  { actor, sessionId, clientAddress }: PageContext<unknown>,
): Promise<unknown> {
  const { db } = runtime().office;
  const account = await loadAccount(db.read, actor.accountId);
  const current = typeof form.currentPassword === 'string' ? form.currentPassword : '';
  if (current === '') throw new RuleBroken('required', {}, 'currentPassword');
  if (typeof form.newPassword === 'string' && normalPassword(form.newPassword) === normalPassword(current))
    throw new RuleBroken('password.unchanged', {}, 'newPassword');
  const passwordHash = await acceptNewPassword(
    { newPassword: form.newPassword, repeatPassword: form.repeatPassword },
    account.username,
  );
  const attempt = await db.write((tx) => countAttempt(tx, account.username, clientAddress, new Date()));
  if (!(await verifyPassword(account.passwordHash, current)))
    throw new RuleBroken('password.wrong', { left: attempt.left }, 'currentPassword');
  await db.write((tx) => forgive(tx, attempt));
  return { accountId: account.id, version: account.version, passwordHash, keepSessionId: sessionId };
}
