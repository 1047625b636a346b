import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { disableAccount } from '#app/commands/accounts/disable-account.ts';
import { resetPassword } from '#app/commands/accounts/reset-password.ts';
import { execute } from '#app/commands/define-command.server.ts';
import { auditEvents, sessions, signInAttempts } from '#app/db/schema.ts';
import { systemActor } from '#app/domain/access/roles.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { hashPassword } from '#app/web/passwords.server.ts';
import { ADDRESS_LIMIT, NAME_LIMIT } from '#app/web/sign-in-attempts.server.ts';
import { signInAction, signInLoader, signOutAction } from '#app/web/sign-in-page.server.ts';
import { answerOf, cookieOf, opened, PASSWORD, posted, running, somebody } from '#tests/support/running.ts';

const runtime = await running();
const { db } = runtime.office;
await somebody(runtime, 'thuky');
await somebody(runtime, 'vanthu');

const MINUTE = 60_000;
const START = new Date('2026-03-02T01:00:00Z');

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: START });
  await db.write((tx) => tx.delete(signInAttempts));
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (milliseconds: number) => vi.setSystemTime(Date.now() + milliseconds);

const signIn = (username: string, password: string, fields: Record<string, string> = {}, address?: string) =>
  answerOf(signInAction(posted('/dang-nhap', { username, password, ...fields }, { address })));

const problemsIn = (data: unknown) =>
  (data as { problems: { path: string; code: string; message: string }[] }).problems;

const page = pageLoader({}, async ({ actor }) => actor.name);
const who = async (cookie: string) => answerOf(page(opened('/nhiem-vu?tt=qua', cookie)));

describe('signing in', () => {
  test('opens a session that the pages know', async () => {
    const { status, location, cookies } = await signIn(' ThuKy ', PASSWORD);
    expect([status, location]).toEqual([302, '/']);
    expect(await who(cookieOf(cookies))).toMatchObject({ status: 200, data: 'Người thuky' });
    const [signedIn] = await db.read.select().from(auditEvents).where(eq(auditEvents.type, 'account.signed_in'));
    expect(signedIn).toMatchObject({ actorName: 'Người thuky', data: { username: 'thuky', address: '10.0.0.1' } });
  });

  test('gives a cookie no script reads, no other site sends, and no database opens', async () => {
    const { cookies } = await signIn('thuky', PASSWORD);
    expect(cookies[0]).toMatch(/^phien=[^;]+; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = Buffer.from(decodeURIComponent(cookies[0]!.split(/[=.;]/)[1]!), 'base64').toString();
    const rows = await db.read.select().from(sessions);
    expect(JSON.stringify(rows)).not.toContain(JSON.parse(token));
  });

  test('sends everybody else to the door, and back afterwards', async () => {
    const { status, location } = await who('');
    expect([status, location]).toEqual([302, '/dang-nhap?ve=%2Fnhiem-vu%3Ftt%3Dqua']);
    const back = await answerOf(signInAction(posted(location!, { username: 'thuky', password: PASSWORD })));
    expect(back.location).toBe('/nhiem-vu?tt=qua');
  });

  test.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/dang-xuat',
    '/dang-nhap?ve=/',
  ])('does not lead to %s', async (target) => {
    const path = `/dang-nhap?ve=${encodeURIComponent(target)}`;
    const answer = await answerOf(signInAction(posted(path, { username: 'thuky', password: PASSWORD })));
    expect(answer.location).toBe('/');
  });

  test('a machine that is to be remembered gets a cookie that lasts, others one for the browser’s life', async () => {
    expect((await signIn('thuky', PASSWORD)).cookies[0]).not.toContain('Max-Age');
    expect((await signIn('thuky', PASSWORD, { remember: 'on' })).cookies[0]).toContain('Max-Age=1209600');
  });

  test('the session that was open before on this machine ends', async () => {
    const before = cookieOf((await signIn('thuky', PASSWORD)).cookies);
    await answerOf(signInAction(posted('/dang-nhap', { username: 'vanthu', password: PASSWORD }, { cookie: before })));
    expect((await who(before)).status).toBe(302);
  });

  test('whoever is signed in passes the door', async () => {
    const cookie = cookieOf((await signIn('thuky', PASSWORD)).cookies);
    expect(await answerOf(signInLoader(opened('/dang-nhap?ve=/lich', cookie)))).toMatchObject({ location: '/lich' });
  });
});

describe('a wrong name or password', () => {
  test('gets the same answer whether or not there is such a person', async () => {
    const [known, unknown] = [await signIn('thuky', 'sai'), await signIn('khong-co', 'sai')];
    expect(known.status).toBe(422);
    expect(problemsIn(known.data)).toEqual([
      { path: 'password', code: 'sign_in.failed', message: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Còn 4 lần thử' },
    ]);
    expect({ ...known, data: problemsIn(known.data) }).toEqual({ ...unknown, data: problemsIn(unknown.data) });
  });

  test('keeps the name that was typed, never the password', async () => {
    const { data } = await signIn('thuky', 'mật khẩu sai');
    expect((data as { values: unknown }).values).toEqual({ username: ['thuky'] });
  });

  test('empty fields are named and count as no attempt', async () => {
    expect(problemsIn((await signIn('', 'x')).data)).toMatchObject([{ path: 'username', code: 'required' }]);
    expect(problemsIn((await signIn('x', '')).data)).toMatchObject([{ path: 'password', code: 'required' }]);
    expect(await db.read.$count(signInAttempts)).toBe(0);
  });

  test('a closed account is as good as none', async () => {
    const { accountId } = await somebody(runtime, 'danghihuu');
    await execute(runtime.office, disableAccount, { actor: systemActor, input: { accountId, version: 1 } });
    expect(problemsIn((await signIn('danghihuu', PASSWORD)).data)).toMatchObject([{ code: 'sign_in.failed' }]);
  });

  test('after five of them the name waits a quarter of an hour, even for the right password', async () => {
    const left = [];
    for (let n = 0; n < NAME_LIMIT; n += 1) left.push(problemsIn((await signIn('thuky', 'sai')).data)[0]!.message);
    expect(left[3]).toContain('Còn 1 lần thử');
    expect(left[4]).toBe('Đã thử nhiều lần. Chờ 15 phút rồi đăng nhập lại');
    pass(5 * MINUTE);
    const blocked = await signIn('thuky', PASSWORD, {}, '10.9.9.9');
    expect(blocked.status).toBe(429);
    expect(problemsIn(blocked.data)[0]?.message).toBe('Đã thử nhiều lần. Chờ 10 phút rồi đăng nhập lại');
    expect((await signIn('vanthu', PASSWORD)).status).toBe(302);
    pass(10 * MINUTE);
    expect((await signIn('thuky', PASSWORD)).status).toBe(302);
    const events = await db.read.select().from(auditEvents).where(eq(auditEvents.type, 'account.sign_in_blocked'));
    expect(events).toHaveLength(1);
  });

  test('a name nobody has waits just the same', async () => {
    for (let n = 0; n < NAME_LIMIT; n += 1) await signIn('khong-co', 'sai');
    expect((await signIn('khong-co', 'sai')).status).toBe(429);
  });

  test('many at once do not slip past the limit', async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => signIn('thuky', 'sai')));
    const looked = answers.filter(({ data }) => problemsIn(data)[0]?.path === 'password');
    expect(looked).toHaveLength(NAME_LIMIT);
  });

  test('getting in forgives what went wrong before', async () => {
    for (let n = 1; n < NAME_LIMIT; n += 1) await signIn('thuky', 'sai');
    await signIn('thuky', PASSWORD);
    expect(problemsIn((await signIn('thuky', 'sai')).data)[0]?.message).toContain('Còn 4 lần thử');
  });

  test('one address that tries many names waits; another does not', async () => {
    await db.write((tx) =>
      tx.insert(signInAttempts).values({
        key: 'ip:2001:db8:1:2',
        failures: ADDRESS_LIMIT,
        windowEndsAt: new Date(Date.now() + MINUTE),
      }),
    );
    expect((await signIn('vanthu', PASSWORD, {}, '2001:db8:1:2:a:b:c:d')).status).toBe(429);
    expect((await signIn('vanthu', PASSWORD, {}, '2001:db8:1:2::1')).status).toBe(429);
    expect((await signIn('vanthu', PASSWORD, {}, '2001:db8:1:3::1')).status).toBe(302);
  });

  test('what is typed into the name field is not kept', async () => {
    await signIn('mật khẩu gõ nhầm chỗ', 'x');
    const keys = (await db.read.select().from(signInAttempts)).map(({ key }) => key);
    expect(keys.join()).not.toContain('nhầm');
  });

  test('no account enters without a password outside training', async () => {
    const answer = await answerOf(signInAction(posted('/dang-nhap', { demo: 'thuky' })));
    expect(problemsIn(answer.data)).toMatchObject([{ code: 'sign_in.not_for_training' }]);
    expect(await answerOf(signInLoader(opened('/dang-nhap')))).toMatchObject({ data: { demoAccounts: [] } });
  });
});

describe('a session', () => {
  const touch = async (cookie: string) => (await who(cookie)).status;

  test('ends after a working day without use, and goes on while it is used', async () => {
    const cookie = cookieOf((await signIn('thuky', PASSWORD)).cookies);
    for (let day = 0; day < 3; day += 1) {
      pass(11 * 60 * MINUTE);
      expect(await touch(cookie)).toBe(200);
    }
    pass(13 * 60 * MINUTE);
    expect(await touch(cookie)).toBe(302);
  });

  test('ends after two weeks however much it is used', async () => {
    const cookie = cookieOf((await signIn('thuky', PASSWORD, { remember: 'on' })).cookies);
    pass(13 * 24 * 60 * MINUTE);
    expect(await touch(cookie)).toBe(200);
    pass(24 * 60 * MINUTE + 1);
    expect(await touch(cookie)).toBe(302);
  });

  test('ends with signing out, and says so', async () => {
    const cookie = cookieOf((await signIn('thuky', PASSWORD)).cookies);
    const out = await answerOf(signOutAction(posted('/dang-xuat', {}, { cookie })));
    expect(out.location).toBe('/dang-nhap');
    expect(out.cookies[0]).toMatch(/^phien=; Max-Age=0/);
    expect(await touch(cookie)).toBe(302);
    expect(await answerOf(signInLoader(opened('/dang-nhap', cookieOf(out.cookies.slice(1)))))).toMatchObject({
      data: { flash: 'Đã đăng xuất.' },
    });
  });

  test('does not outlive its account', async () => {
    const { accountId } = await somebody(runtime, 'nghiviec');
    const cookie = cookieOf((await signIn('nghiviec', PASSWORD)).cookies);
    await execute(runtime.office, disableAccount, { actor: systemActor, input: { accountId, version: 1 } });
    expect(await touch(cookie)).toBe(302);
  });

  test('is not opened by a cookie somebody wrote', async () => {
    for (const forged of ['phien=abc', `phien=${btoa('"x".repeat(43)')}.sig`, 'phien=', 'phien=%00']) {
      expect(await touch(forged)).toBe(302);
    }
  });
});

describe('a form that comes too late', () => {
  const action = pageAction({ intents: {} });
  const fields = { intent: 'report', text: 'Đã rà soát 12 thủ tục', newPassword: 'bí mật' };
  const kept = { action: '/nhiem-vu/1?x=2', fields: { intent: ['report'], text: ['Đã rà soát 12 thủ tục'] } };

  test('is answered with 401 and everything that was typed, without passwords', async () => {
    const args = posted('/nhiem-vu/1?x=2', fields);
    expect(await answerOf(action(args))).toMatchObject({ status: 401, data: { resume: kept } });
    // The frame around the page does not lead away from what was typed.
    const frame = await answerOf(page({ ...opened('/nhiem-vu/1'), context: args.context }));
    expect(frame).toMatchObject({ status: 401, location: null });
  });

  test('waits through a wrong password and is offered for sending again', async () => {
    const resume = JSON.stringify(kept);
    expect(await signIn('thuky', 'sai', { resume })).toMatchObject({ status: 422, data: { kept } });
    const ready = await signIn('thuky', PASSWORD, { resume });
    expect(ready).toMatchObject({ status: 200, location: null, data: { ready: true, kept } });
    expect((await who(cookieOf(ready.cookies))).status).toBe(200);
  });

  test.each([
    '{',
    '[]',
    '{"action":"https://evil.example/","fields":{}}',
    '{"action":"//evil.example","fields":{}}',
    '{"action":"/nhiem-vu","fields":{"a":[1]}}',
    '{"action":"/nhiem-vu","fields":null}',
  ])('of somebody else’s making counts as nothing: %s', async (resume) => {
    expect(await signIn('thuky', PASSWORD, { resume })).toMatchObject({ status: 302, location: '/' });
  });
});

describe('a password somebody else has seen', () => {
  test('lets one do nothing but choose another', async () => {
    const { accountId } = await somebody(runtime, 'nguoimoi', { mustChange: true });
    const cookie = cookieOf((await signIn('nguoimoi', PASSWORD)).cookies);
    expect(await who(cookie)).toMatchObject({ status: 302, location: '/tai-khoan/mat-khau' });
    const action = pageAction({ params: z.object({}), intents: {} });
    expect(await answerOf(action(posted('/nhiem-vu', { intent: 'x' }, { cookie })))).toMatchObject({
      location: '/tai-khoan/mat-khau',
    });
    expect((await answerOf(page(opened('/tai-khoan/mat-khau', cookie)))).status).toBe(200);
    expect(accountId).toBeTruthy();
  });

  test('is no longer good once it has been reset', async () => {
    const { accountId } = await somebody(runtime, 'quenmatkhau');
    const passwordHash = await hashPassword('mật khẩu tạm khác');
    const input = { accountId, version: 1, passwordHash };
    await execute(runtime.office, resetPassword, { actor: systemActor, input });
    expect((await signIn('quenmatkhau', PASSWORD)).status).toBe(422);
    expect((await signIn('quenmatkhau', 'mật khẩu tạm khác'.normalize('NFD'))).status).toBe(302);
  });
});
