import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { choose, done, figure, handIn, issueWithNextNumber, pick } from './support/work.ts';

const OF_COMMUNE = 'Niêm yết công khai bộ thủ tục hành chính tại bộ phận một cửa';
const OF_OFFICE = 'Hướng dẫn các xã rà soát quy trình nội bộ';

/** Fills one task of a draft: its words, its lead unit and its day. */
async function writePoint(page: Page, number: number, text: string, lead: RegExp, day: string): Promise<void> {
  const point = page.getByRole('listitem', { name: `Nhiệm vụ ${number}`, exact: true });
  await point.getByLabel('Nội dung nhiệm vụ').fill(text);
  await choose(point.locator('details', { hasText: 'Đơn vị chủ trì' }).first(), lead);
  await point.locator('[name$="due.date"]').fill(day);
}

test('a directive goes from draft to number, its task from the commune to confirmation', async ({ as, baseURL }) => {
  const [secretary, commune, monitor, chair, neighbour] = [
    await as('thuky'),
    await as('xa.longthuan'),
    await as('phongnoivu'),
    await as('chutich'),
    await as('xa.phuthuanb'),
  ];
  const waitingBefore = await figure(chair, 'Chờ xác nhận');

  // The secretary drafts a letter with two tasks, and issues it with the next number of the register.
  await secretary.goto('/van-ban/moi');
  await secretary.getByLabel('Trích yếu').fill('niêm yết công khai thủ tục hành chính');
  const addressees = secretary.locator('details', { hasText: 'Kính gửi' }).first();
  await choose(addressees, /Long Thuận/);
  await choose(addressees, /^Phòng Tư pháp TP/);
  await pick(secretary, 'Đơn vị theo dõi chung', /Phòng Nội vụ/);
  await pick(secretary, 'Người ký', /Chủ tịch/);
  await writePoint(secretary, 1, OF_COMMUNE, /Long Thuận/, '29/4/2022');
  await secretary.getByRole('button', { name: 'Thêm nhiệm vụ' }).click();
  await writePoint(secretary, 2, OF_OFFICE, /^Phòng Tư pháp TP/, '27/4/2022');
  await secretary.getByRole('button', { name: 'Sang ban hành' }).click();
  expect(await issueWithNextNumber(secretary, '2 đầu việc cho 2 đơn vị')).toMatch(/^\d{2,}\/UBND-/);
  const directive = new URL(secretary.url()).pathname;

  const word = await secretary.request.get(`${directive}/tai-ve`);
  expect(word.status()).toBe(200);
  expect(word.headers()['content-type']).toContain('wordprocessingml');
  expect((await word.body()).subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');

  await secretary.getByRole('link', { name: /^Danh sách đầu việc/ }).click();
  await expect(secretary.getByRole('link', { name: OF_COMMUNE })).toBeVisible();
  await expect(secretary.getByRole('link', { name: OF_OFFICE })).toBeVisible();

  // The commune finds its task, and only its own; takes it on, reports, and hands it in.
  await commune.goto('/');
  await expect(commune.getByRole('link', { name: OF_OFFICE })).toHaveCount(0);
  await commune.getByRole('link', { name: OF_COMMUNE }).click();
  await expect(commune.getByRole('heading', { level: 1, name: OF_COMMUNE })).toBeVisible();
  const task = new URL(commune.url()).pathname;
  await commune.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(done(commune)).toContainText('Đã tiếp nhận nhiệm vụ.');
  await commune.getByLabel('Nội dung đã làm').fill('Đã in bộ thủ tục, đang lắp bảng niêm yết.');
  await commune.getByLabel('Tiến độ (%)').fill('40');
  await commune.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(done(commune)).toContainText('Đã gửi báo cáo tiến độ.');
  await expect(commune.getByText('40%', { exact: true })).toBeVisible();
  await handIn(commune, 'Đã niêm yết tại bộ phận một cửa.');
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore + 1);

  // Another commune neither sees the task nor touches it.
  expect((await neighbour.goto(task))?.status()).toBe(404);
  const form = { intent: 'comment', id: 'a-remark', text: 'Không phải việc của tôi' };
  const touched = await neighbour.request.post(task, { form, headers: { origin: baseURL ?? '' } });
  expect(touched.status()).toBe(404);

  // Phòng Nội vụ returns it once; handed in again, it is confirmed.
  await monitor.goto(task);
  await monitor.locator('summary', { hasText: 'Trả lại, yêu cầu bổ sung' }).click();
  await monitor.getByLabel('Nội dung cần bổ sung').fill('Bổ sung ảnh chụp bảng niêm yết.');
  await monitor.getByRole('button', { name: 'Trả lại, yêu cầu bổ sung' }).click();
  await expect(done(monitor)).toContainText('Đã trả lại, yêu cầu bổ sung.');
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore);

  await commune.goto(task);
  await expect(commune.getByText('Bổ sung ảnh chụp bảng niêm yết.')).toBeVisible();
  await handIn(commune, 'Đã niêm yết, có ảnh chụp lưu tại bộ phận một cửa.');
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore + 1);

  await monitor.goto(task);
  await monitor.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await expect(done(monitor)).toContainText('Đã xác nhận hoàn thành.');

  // The chair sees that it waits no more, and that it is done.
  expect(await figure(chair, 'Chờ xác nhận')).toBe(waitingBefore);
  await chair.goto(task);
  await expect(chair.getByText('Hoàn thành', { exact: true }).first()).toBeVisible();
  await expect(chair.getByText('đã trả lại 1 lần')).toBeVisible();
});
