import type { Page } from '@playwright/test';
import { MovedClock } from './support/clock.ts';
import { expect, test } from './support/test.ts';
import { choose, done, pick } from './support/work.ts';

const TEXT = 'Rà soát hồ sơ trễ hạn tại bộ phận một cửa';
const clock = new MovedClock();

test.setTimeout(420_000);
test.beforeAll(() => clock.load('2022-04-19'));
test.afterAll(() => clock.end());

/** Issues a letter that gives Long Thuận one task, due on Friday 29/4/2022; 30/4 to 3/5 are off. */
async function giveTask(secretary: Page): Promise<void> {
  await secretary.goto('/van-ban/moi');
  await secretary.getByLabel('Trích yếu').fill('rà soát hồ sơ trễ hạn');
  await choose(secretary.locator('details', { hasText: 'Kính gửi' }).first(), /Long Thuận/);
  await pick(secretary, 'Lĩnh vực', /thủ tục hành chính/);
  await pick(secretary, 'Đơn vị theo dõi chung', /Phòng Nội vụ/);
  await pick(secretary, 'Người ký', /Chủ tịch/);
  const point = secretary.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await point.getByLabel('Nội dung nhiệm vụ').fill(TEXT);
  await choose(point.locator('details', { hasText: 'Đơn vị chủ trì' }).first(), /Long Thuận/);
  await point.locator('[name$="due.date"]').fill('29/4/2022');
  await secretary.getByRole('button', { name: 'Sang ban hành' }).click();
  await secretary.getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect(done(secretary)).toContainText('Đã ban hành');
}

/** What the commune is told on a morning. */
const MORNINGS: readonly (readonly [day: string, words: RegExp])[] = [
  ['2022-04-20', /Còn 7 ngày làm việc/],
  ['2022-04-26', /Còn 3 ngày làm việc/],
  ['2022-04-29', /Đến hạn ngày 29\/4\/2022/],
  ['2022-05-04', /Quá hạn 1 ngày làm việc/],
];

test('a task nobody works on climbs from the first notice to the letter, day by day', async ({ signInAt }) => {
  const secretaryThen = await signInAt(await clock.open('2022-04-19'), 'thuky');
  await giveTask(secretaryThen);
  await secretaryThen.context().close();

  for (const [day, words] of MORNINGS) {
    const commune = await signInAt(await clock.open(day), 'xa.longthuan');
    await commune.goto('/thong-bao');
    await expect(commune.getByText(words).filter({ hasText: TEXT }).first()).toBeVisible();
    await commune.context().close();
  }

  // Three days late: the vice chair of the field has it on the list of the morning.
  const viceChair = await signInAt(await clock.open('2022-05-06'), 'phochutich');
  await viceChair.goto('/thong-bao');
  await expect(viceChair.getByText(/Cần chỉ đạo: \d+ nhiệm vụ quá hạn/).first()).toBeVisible();
  await viceChair.context().close();

  // Five days late: a letter lies in the drafts; what is given today was to be seen beforehand.
  const url = await clock.open('2022-05-10');
  const secretary = await signInAt(url, 'thuky');
  await secretary.goto('/thong-bao');
  await expect(secretary.getByText(/Đã soạn dự thảo công văn đôn đốc/).first()).toBeVisible();
  await secretary.goto('/quan-tri/nhac-viec?xem=da-gui&bac=letter');
  await expect(secretary.getByRole('row').filter({ hasText: TEXT })).toContainText('Long Thuận');
  await secretary.goto('/van-ban?muc=du-thao');
  await secretary.getByRole('link', { name: /Đôn đốc UBND xã Long Thuận/ }).click();
  await expect(secretary.getByRole('article')).toContainText(TEXT);
  await expect(secretary.getByRole('article')).toContainText('quá hạn 11 ngày');

  // The digest of an earlier morning lies in the mailbox.
  const administrator = await signInAt(url, 'quantri');
  await administrator.goto('/quan-tri/thu');
  await expect(administrator.getByRole('row').filter({ hasText: 'Huỳnh Văn Long' }).first()).toBeVisible();
});
