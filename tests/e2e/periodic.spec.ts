import type { Page } from '@playwright/test';
import { MovedClock } from './support/clock.ts';
import { expect, test } from './support/test.ts';
import { choose, done, pick } from './support/work.ts';

const TEXT = 'Báo cáo kết quả tiếp nhận hồ sơ trong tháng';
const clock = new MovedClock();

test.setTimeout(180_000);
test.beforeAll(() => clock.load('2022-04-19'));
test.afterAll(() => clock.end());

/** Issues a letter that asks Long Thuận for a report before the 15th of every month. */
async function giveDuty(secretary: Page): Promise<void> {
  await secretary.goto('/van-ban/moi');
  await secretary.getByLabel('Trích yếu').fill('chế độ báo cáo hằng tháng');
  await choose(secretary.locator('details', { hasText: 'Kính gửi' }).first(), /Long Thuận/);
  await pick(secretary, 'Lĩnh vực', /thủ tục hành chính/);
  await pick(secretary, 'Đơn vị theo dõi chung', /Phòng Nội vụ/);
  await pick(secretary, 'Người ký', /Chủ tịch/);
  const point = secretary.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await point.getByLabel('Nội dung nhiệm vụ').fill(TEXT);
  await choose(point.locator('details', { hasText: 'Đơn vị chủ trì' }).first(), /Long Thuận/);
  await point.locator('[name$="due.kind"]').selectOption('RECURRING');
  await point.locator('[name$="recurrence.frequency"]').selectOption('MONTHLY');
  await point.locator('[name$="recurrence.day"]').fill('15');
  await secretary.getByRole('button', { name: 'Sang ban hành' }).click();
  await secretary.getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect(done(secretary)).toContainText('Đã ban hành');
}

/** The occurrences on the page of the duty, the latest first. */
const occurrences = (page: Page) => page.getByRole('table', { name: 'Các kỳ' }).locator('tbody tr');

async function openDuty(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/nhiem-vu/dinh-ky`);
  await page.getByRole('link', { name: TEXT }).click();
  await expect(page.getByRole('heading', { level: 1, name: TEXT })).toBeVisible();
}

test('a monthly duty over three months: every month its own task, and a changed rule leaves the past alone', async ({
  signInAt,
}) => {
  let url = await clock.open('2022-04-19');
  const secretary = await signInAt(url, 'thuky');
  await giveDuty(secretary);
  await secretary.context().close();

  // The day after, the clock has put the second month beside the first.
  url = await clock.open('2022-04-20');
  let chair = await signInAt(url, 'chutich');
  await openDuty(chair, url);
  await expect(chair.getByText('Hằng tháng, ngày 15')).toBeVisible();
  await expect(occurrences(chair)).toHaveCount(2);
  await chair.context().close();

  // May: the commune hands in before the 15th.
  url = await clock.open('2022-05-10');
  const commune = await signInAt(url, 'xa.longthuan');
  await openDuty(commune, url);
  await occurrences(commune).last().getByRole('link').click();
  await expect(commune.getByRole('heading', { name: /^Nhiệm vụ định kỳ/ })).toContainText('Kỳ 1/2');
  await commune.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(done(commune)).toContainText('Đã tiếp nhận nhiệm vụ.');
  await commune.context().close();

  // June: May is overdue and stays so; June and July stand ahead.
  url = await clock.open('2022-06-14');
  chair = await signInAt(url, 'chutich');
  await openDuty(chair, url);
  await expect(occurrences(chair)).toHaveCount(3);
  await expect(occurrences(chair).last()).toContainText('Quá hạn');
  await expect(occurrences(chair).first()).toContainText('Chưa tiếp nhận');

  // The rule moves to the 20th from the 16th of June on: May and June stay, July is replaced.
  await chair.getByLabel('Ngày của tháng cuối kỳ').fill('20');
  await chair.getByLabel('Áp dụng từ ngày').fill('16/6/2022');
  const change = chair.getByRole('region', { name: 'Đổi kỳ' });
  await change.getByLabel('Lý do, văn bản').fill('Theo Công văn 512/UBND-NC');
  await change.getByRole('button', { name: 'Đổi kỳ' }).click();
  await expect(done(chair)).toContainText('Đã đổi kỳ.');
  await expect(occurrences(chair).filter({ hasText: '20/7' })).toContainText('Chưa tiếp nhận');
  await expect(occurrences(chair).filter({ hasText: '15/7' })).toContainText('đã thay bằng kỳ mới');
  await expect(occurrences(chair).filter({ hasText: '15/6' })).toContainText('Chưa tiếp nhận');

  // May is let off; it is not created again.
  await occurrences(chair).filter({ hasText: '15/5' }).getByRole('link', { name: 'Miễn kỳ này' }).click();
  const excuse = chair.getByRole('region', { name: 'Miễn kỳ hạn 15/5/2022' });
  await excuse.getByLabel('Lý do').fill('Lồng ghép vào báo cáo quý II');
  await excuse.getByRole('button', { name: 'Miễn kỳ này' }).click();
  await expect(done(chair)).toContainText('Đã miễn kỳ này.');
  await chair.context().close();

  url = await clock.open('2022-07-01');
  chair = await signInAt(url, 'chutich');
  await openDuty(chair, url);
  await expect(occurrences(chair).filter({ hasText: '15/5' })).toHaveCount(1);
  await expect(occurrences(chair).filter({ hasText: '15/5' })).toContainText('Đã huỷ');
});
