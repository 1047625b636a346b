import { expect, test } from 'vitest';
import { loader as mails } from '#app/routes/admin/mails.tsx';
import { signInAction, signInLoader } from '#app/web/sign-in-page.server.ts';
import { answerOf, cookieOf, opened, posted, running, somebody } from '#tests/support/running.ts';

const runtime = await running({ TRAINING_TODAY: '2022-04-19' });
await somebody(runtime, 'chutich', { isDemo: true });
await somebody(runtime, 'nguoithat', { mustChange: true });

const enter = (demo: string) => answerOf(signInAction(posted('/dang-nhap?ve=/lich', { demo })));

test('the door offers each demo account, and no other', async () => {
  const { data } = await answerOf(signInLoader(opened('/dang-nhap')));
  expect(data).toMatchObject({
    organisation: 'UBND huyện Hồng Ngự',
    demoAccounts: [{ username: 'chutich', name: 'Người chutich', title: 'Người xem' }],
  });
});

test('one click lets a demo account in', async () => {
  expect(await enter('chutich')).toMatchObject({ status: 302, location: '/lich' });
});

test.each(['nguoithat', 'khong-co', "' or 1=1 --"])('one click does not let %s in', async (username) => {
  expect(await enter(username)).toMatchObject({
    status: 422,
    data: { problems: [{ code: 'sign_in.not_for_training' }] },
  });
});

test('everybody may read the mails, which stay in the house', async () => {
  const cookie = cookieOf((await enter('chutich')).cookies);
  expect(await answerOf(mails(opened('/quan-tri/thu', cookie)))).toMatchObject({
    status: 200,
    data: { way: 'training', rows: [], counts: { all: 0 } },
  });
});
