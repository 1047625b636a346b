import { expect, test } from 'vitest';
import { signInAttempts } from '#app/db/schema.ts';
import { loader as account, action as minding } from '#app/routes/account/account.tsx';
import { action as changePassword } from '#app/routes/account/password.tsx';
import { signInAction } from '#app/web/sign-in-page.server.ts';
import { answerOf, cookieOf, opened, PASSWORD, posted, running, somebody } from '#tests/support/running.ts';

const runtime = await running();
await somebody(runtime, 'thuky');
const NEXT = 'một câu khác dễ nhớ';

const signedIn = async (password: string): Promise<string> => {
  const answer = await answerOf(signInAction(posted('/dang-nhap', { username: 'thuky', password })));
  expect(answer.status).toBe(302);
  return cookieOf(answer.cookies);
};
const cookie = await signedIn(PASSWORD);

const change = (fields: Record<string, string>) =>
  answerOf(
    changePassword(
      posted(
        '/tai-khoan/mat-khau',
        { intent: 'change', currentPassword: PASSWORD, newPassword: NEXT, repeatPassword: NEXT, ...fields },
        { cookie },
      ),
    ),
  );

test.each([
  [{ currentPassword: '' }, 'currentPassword', 'required'],
  [{ currentPassword: 'sai' }, 'currentPassword', 'password.wrong'],
  [{ newPassword: '' }, 'newPassword', 'required'],
  [{ newPassword: 'ngắn quá', repeatPassword: 'ngắn quá' }, 'newPassword', 'password.too_short'],
  [{ newPassword: 'x'.repeat(129) }, 'newPassword', 'too_long'],
  [{ newPassword: 'aaaaaaaaaaaa' }, 'newPassword', 'password.too_simple'],
  [{ newPassword: '1234567890' }, 'newPassword', 'password.too_simple'],
  [{ newPassword: PASSWORD.normalize('NFD') }, 'newPassword', 'password.unchanged'],
  [{ repeatPassword: `${NEXT}!` }, 'repeatPassword', 'password.not_repeated'],
])('a new password with %j is refused at its field, and nothing typed comes back', async (fields, path, code) => {
  const { status, data } = await change(fields);
  expect(status).toBe(422);
  expect(data).toMatchObject({ problems: [{ path, code }], values: {} });
});

test('guessing the current password is limited like signing in', async () => {
  const codes = [];
  for (let n = 0; n < 6; n += 1) {
    const { data } = await change({ currentPassword: `sai ${n}` });
    codes.push((data as { problems: { code: string }[] }).problems[0]?.code);
  }
  expect(codes.at(-1)).toBe('too_many_attempts');
  await runtime.office.db.write((tx) => tx.delete(signInAttempts));
});

test('the machines one is signed in on are listed, named, and can be signed out one by one', async () => {
  const other = await signedIn(PASSWORD);
  const { data } = await answerOf(account(opened('/tai-khoan', cookie)));
  const { sessions } = data as { sessions: { id: string; isHere: boolean; machine: unknown }[] };
  expect(sessions.map(({ isHere }) => isHere).sort()).toEqual([false, true]);
  expect(sessions[0]?.machine).toEqual({ browser: 'Firefox', system: 'Linux' });
  const sessionId = sessions.find(({ isHere }) => !isHere)?.id ?? '';
  const answer = await answerOf(minding(posted('/tai-khoan', { intent: 'revoke-session', sessionId }, { cookie })));
  expect(answer).toMatchObject({ status: 302, location: '/tai-khoan' });
  expect(await answerOf(account(opened('/tai-khoan', other)))).toMatchObject({ status: 302 });
});

test('a new password takes hold at once, here only', async () => {
  const elsewhere = await signedIn(PASSWORD);
  expect(await change({})).toMatchObject({ status: 302, location: '/' });
  expect((await answerOf(account(opened('/tai-khoan', cookie)))).status).toBe(200);
  expect((await answerOf(account(opened('/tai-khoan', elsewhere)))).status).toBe(302);
  const old = await answerOf(signInAction(posted('/dang-nhap', { username: 'thuky', password: PASSWORD })));
  expect(old.status).toBe(422);
  await signedIn(NEXT);
});
