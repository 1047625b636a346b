import { and, eq, isNull } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { changeOwnPassword } from '#app/commands/accounts/change-own-password.ts';
import { createAccount } from '#app/commands/accounts/create-account.ts';
import { disableAccount } from '#app/commands/accounts/disable-account.ts';
import { enableAccount } from '#app/commands/accounts/enable-account.ts';
import { resetPassword } from '#app/commands/accounts/reset-password.ts';
import { revokeOwnSession } from '#app/commands/accounts/revoke-own-session.ts';
import { revokeSessions } from '#app/commands/accounts/revoke-sessions.ts';
import { execute } from '#app/commands/define-command.server.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, sessions } from '#app/db/schema.ts';
import { loadAccount } from '#app/db/stores/account-store.ts';
import { accountOf, SOME_HASH, signedInOn } from '#tests/support/accounts.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const OTHER_HASH = `${SOME_HASH}b3RoZXI`;

const openSessions = (accountId: string) =>
  w.db.read.$count(sessions, and(eq(sessions.accountId, accountId), isNull(sessions.revokedAt)));

const eventsOf = (accountId: string) =>
  w.db.read.select().from(auditEvents).where(eq(auditEvents.subjectId, accountId)).orderBy(auditEvents.seq);

describe('giving an account', () => {
  test('an administrator gives one, with a password that has to be changed; the log keeps no password', async () => {
    const id = await accountOf(w, 'thuky', { username: ' Le.Thu-Ha ' });
    expect(await loadAccount(w.db.read, id)).toMatchObject({
      username: 'le.thu-ha',
      mustChangePassword: true,
      isDemo: false,
      disabledAt: null,
    });
    const [created] = await eventsOf(id);
    expect(created).toMatchObject({ type: 'account.created', actorName: 'Bùi Quang Trí', issuerId: null });
    expect(JSON.stringify(created)).not.toContain('argon2');
  });

  test('sending the form twice gives one account', async () => {
    const id = newId();
    await accountOf(w, 'vanthu', { id });
    await accountOf(w, 'vanthu', { id });
    expect(await eventsOf(id)).toHaveLength(1);
  });

  test('a name is used once, a person has one account', async () => {
    await expect(accountOf(w, 'chutich', { username: 'VANTHU' })).rejects.toMatchObject({
      code: 'already_used',
      field: 'username',
    });
    await expect(accountOf(w, 'vanthu', { username: 'vanthu2' })).rejects.toMatchObject({
      code: 'account.person_has_account',
      facts: { person: 'Võ Thị Ngân' },
    });
  });

  test.each(['', 'ab', 'có dấu', 'a..b', '-ab', 'x'.repeat(41), 'a b'])('refuses the name %j', async (username) => {
    await expect(accountOf(w, 'chutich', { username })).rejects.toMatchObject({ name: 'ZodError' });
  });

  test('refuses anything that is no hash, and somebody who does not exist', async () => {
    await expect(accountOf(w, 'chutich', { passwordHash: 'tap-huan-2022' })).rejects.toMatchObject({
      name: 'ZodError',
    });
    await expect(accountOf(w, 'chutich', { personId: 'nobody' })).rejects.toMatchObject({ kind: 'person' });
  });

  test('nobody but an administrator gives accounts, and not even they make demo accounts', async () => {
    const input = { id: newId(), personId: w.person('chutich'), username: 'chutich', passwordHash: SOME_HASH };
    await expect(w.run('chutich', createAccount, input)).rejects.toMatchObject({ permission: 'account:manage' });
    await expect(w.run('quantri', createAccount, { ...input, isDemo: 'on' })).rejects.toMatchObject({
      code: 'access.not_allowed',
    });
    await w.run('system', createAccount, { ...input, isDemo: true });
    expect(await loadAccount(w.db.read, input.id)).toMatchObject({ isDemo: true, mustChangePassword: false });
  });
});

describe('minding accounts', () => {
  test('a reset password has to be changed and ends every session', async () => {
    const accountId = await accountOf(w, 'phochutich');
    await signedInOn(w, accountId, 'một');
    await signedInOn(w, accountId, 'hai');
    await w.run('quantri', resetPassword, { accountId, version: 1, passwordHash: OTHER_HASH });
    expect(await loadAccount(w.db.read, accountId)).toMatchObject({
      passwordHash: OTHER_HASH,
      mustChangePassword: true,
    });
    expect(await openSessions(accountId)).toBe(0);
    expect((await eventsOf(accountId)).at(-1)).toMatchObject({ data: { username: 'phochutich', sessionsEnded: 2 } });
    await expect(
      w.run('quantri', resetPassword, { accountId, version: 1, passwordHash: SOME_HASH }),
    ).rejects.toMatchObject({ code: 'record.stale' });
  });

  test('a closed account ends its sessions and can be opened again, once each', async () => {
    const accountId = await accountOf(w, 'phongtuphap');
    await signedInOn(w, accountId, 'máy');
    await w.run('quantri', disableAccount, { accountId, version: 1, reason: 'Nghỉ hưu' });
    expect(await openSessions(accountId)).toBe(0);
    await expect(w.run('quantri', disableAccount, { accountId, version: 2 })).rejects.toMatchObject({
      code: 'account.already_disabled',
    });
    await w.run('quantri', enableAccount, { accountId, version: 2 });
    expect((await loadAccount(w.db.read, accountId)).disabledAt).toBeNull();
    await expect(w.run('quantri', enableAccount, { accountId, version: 3 })).rejects.toMatchObject({
      code: 'account.not_disabled',
    });
  });

  test('an administrator does not close the account they work with', async () => {
    const accountId = await accountOf(w, 'quantri');
    await expect(w.run('quantri', disableAccount, { accountId, version: 1 })).rejects.toMatchObject({
      code: 'account.own_disable',
    });
  });

  test('signing somebody out everywhere is logged only when there was somebody to sign out', async () => {
    const accountId = await accountOf(w, 'nguoixem');
    await signedInOn(w, accountId, 'máy');
    expect(await w.run('quantri', revokeSessions, { accountId })).toMatchObject({ sessionsEnded: 1 });
    expect(await w.run('quantri', revokeSessions, { accountId })).toMatchObject({ sessionsEnded: 0 });
    expect(await eventsOf(accountId)).toHaveLength(2);
  });
});

describe('one’s own account', () => {
  test('a new password of one’s own ends the sessions elsewhere and keeps this one', async () => {
    const accountId = await accountOf(w, 'xa.longthuan');
    const here = await signedInOn(w, accountId, 'máy này');
    await signedInOn(w, accountId, 'máy khác');
    const input = { accountId, version: 1, passwordHash: OTHER_HASH, keepSessionId: here };
    await expect(w.run('quantri', changeOwnPassword, input)).rejects.toMatchObject({ permission: 'own' });
    await w.run('xa.longthuan', changeOwnPassword, input);
    expect(await loadAccount(w.db.read, accountId)).toMatchObject({
      passwordHash: OTHER_HASH,
      mustChangePassword: false,
    });
    expect(await openSessions(accountId)).toBe(1);
    // The proof of the old password was given against version 1.
    await expect(w.run('xa.longthuan', changeOwnPassword, input)).rejects.toMatchObject({ code: 'record.stale' });
  });

  test('somebody whose posts have ended may still change a password', async () => {
    const accountId = await accountOf(w, 'xa.phuthuanb');
    const { posts, ...actor } = await w.actor('xa.phuthuanb');
    expect(posts).not.toEqual([]);
    const input = { accountId, version: 1, passwordHash: OTHER_HASH, keepSessionId: 'none' };
    await execute(w.office, changeOwnPassword, { actor: { ...actor, posts: [] }, input });
    expect((await loadAccount(w.db.read, accountId)).version).toBe(2);
  });

  test('a session is ended by the person it belongs to, and by nobody else', async () => {
    const accountId = await accountOf(w, 'phongnoivu');
    const sessionId = await signedInOn(w, accountId, 'máy');
    await expect(w.run('thuky', revokeOwnSession, { sessionId })).rejects.toMatchObject({ code: 'access.not_allowed' });
    await expect(w.run('thuky', revokeOwnSession, { sessionId: 'no-such' })).rejects.toMatchObject({ kind: 'session' });
    await w.run('phongnoivu', revokeOwnSession, { sessionId });
    await w.run('phongnoivu', revokeOwnSession, { sessionId });
    expect(await openSessions(accountId)).toBe(0);
    expect(await eventsOf(accountId)).toHaveLength(2);
  });
});
