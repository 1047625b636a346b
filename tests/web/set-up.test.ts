import { expect, test } from 'vitest';
import { units } from '#app/db/schema.ts';
import { loader as mails } from '#app/routes/admin/mails.tsx';
import { offerSetUp, setUpAction, setUpLoader } from '#app/web/set-up.server.ts';
import { signInAction, signInLoader } from '#app/web/sign-in-page.server.ts';
import { answerOf, cookieOf, opened, PASSWORD, posted, running } from '#tests/support/running.ts';

const runtime = await running({ APP_URL: 'https://chidao.hongngu.example' });
const { db } = runtime.office;

const form = {
  name: 'huyện Hồng Ngự',
  shortName: 'UBND huyện Hồng Ngự',
  code: 'HN',
  level: 'DISTRICT',
  communeKind: '',
  issuePlace: 'Hồng Ngự',
  salutation: 'Ông',
  fullName: 'Bùi Quang Trí',
  email: 'quantri@hongngu.example',
  username: 'quantri',
  newPassword: PASSWORD,
  repeatPassword: PASSWORD,
};
const send = (fields: Record<string, string>) => answerOf(setUpAction(posted('/thiet-lap', fields)));
const codesIn = (data: unknown) =>
  (data as { problems: { path: string; code: string }[] }).problems.map(({ path, code }) => [path, code]);

test('an empty installation leads its first visitor to the set-up page', async () => {
  expect(await answerOf(signInLoader(opened('/dang-nhap')))).toMatchObject({ status: 302, location: '/thiet-lap' });
});

test('the console’s address carries a token that only its hash is kept of; a restart makes a new one', async () => {
  const [first, second] = [await offerSetUp(), await offerSetUp()];
  expect(first).toMatch(/^https:\/\/chidao\.hongngu\.example\/thiet-lap\?ma=[\w-]{22}$/);
  const old = new URL(first ?? '').searchParams.get('ma') ?? '';
  expect(codesIn((await send({ ...form, token: old })).data)).toEqual([['token', 'set_up.token_wrong']]);
  expect(second).not.toBe(first);
});

test('everything that is missing is said at once, and what was typed is kept', async () => {
  const { status, data } = await send({ code: 'HN', newPassword: 'x' });
  expect(status).toBe(422);
  expect(codesIn(data)).toEqual([
    ['token', 'required'],
    ['name', 'required'],
    ['shortName', 'required'],
    ['level', 'invalid_choice'],
    ['fullName', 'required'],
    ['username', 'required'],
  ]);
  expect((data as { values: unknown }).values).toEqual({ code: ['HN'] });
});

test('a weak password is refused before anything is written', async () => {
  const token = new URL((await offerSetUp()) ?? '').searchParams.get('ma') ?? '';
  const { data } = await send({ ...form, token, newPassword: 'quantri', repeatPassword: 'quantri' });
  expect(codesIn(data)).toEqual([['newPassword', 'password.too_short']]);
  expect(await db.read.$count(units)).toBe(0);
});

test('set up once, the administrator signs in, over https with a cookie of this host only', async () => {
  const address = (await offerSetUp()) ?? '';
  const token = new URL(address).searchParams.get('ma') ?? '';
  expect(await answerOf(setUpLoader(opened(address.slice(30))))).toMatchObject({ data: { token } });
  expect(await send({ ...form, token })).toMatchObject({ status: 302, location: '/dang-nhap' });
  const answer = await answerOf(signInAction(posted('/dang-nhap', { username: 'quantri', password: PASSWORD })));
  expect(answer.cookies[0]).toMatch(/^__Host-phien=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(await answerOf(mails(opened('/quan-tri/thu', cookieOf(answer.cookies))))).toMatchObject({
    status: 200,
    data: { way: 'folder' },
  });
});

test('afterwards there is no set-up page any more', async () => {
  expect(await offerSetUp()).toBeNull();
  expect(await answerOf(setUpLoader(opened('/thiet-lap')))).toMatchObject({ status: 302, location: '/' });
  expect(codesIn((await send({ ...form, token: 'x', code: 'HN2' })).data)).toEqual([['', 'set_up.done']]);
});
