import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { choose, done, pick } from './support/work.ts';

const PHONE = { width: 390, height: 844 };

/** Gives the commune one task by a letter of the training day. */
async function giveTask(secretary: Page, text: string): Promise<void> {
  await secretary.goto('/van-ban/moi');
  await secretary.getByLabel('Trích yếu').fill(text.toLocaleLowerCase('vi'));
  await choose(secretary.locator('details', { hasText: 'Kính gửi' }).first(), /Long Thuận/);
  await pick(secretary, 'Đơn vị theo dõi chung', /Phòng Nội vụ/);
  await pick(secretary, 'Người ký', /Chủ tịch/);
  const point = secretary.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await point.getByLabel('Nội dung nhiệm vụ').fill(text);
  await choose(point.locator('details', { hasText: 'Đơn vị chủ trì' }).first(), /Long Thuận/);
  await point.locator('[name$="due.date"]').fill('29/4/2022');
  await secretary.getByRole('button', { name: 'Sang ban hành' }).click();
  await secretary.getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect(done(secretary)).toContainText('Đã ban hành');
}

/** The mail to the commune that names the task, once it has been written. */
async function mailAbout(commune: Page, text: string): Promise<void> {
  const mail = commune.getByRole('row', { name: /Huỳnh Văn Long/ }).filter({ hasText: text.toLocaleLowerCase('vi') });
  await expect(async () => {
    await commune.goto('/quan-tri/thu');
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  await mail.first().getByRole('link').click();
  await expect(commune.getByText('Đơn vị được giao 1 nhiệm vụ:')).toBeVisible();
}

test('a task is taken on and reported on from the mail, on a phone, without signing in', async ({
  as,
  browser,
  baseURL,
}) => {
  const text = 'Rà soát bảng niêm yết tại bộ phận một cửa';
  const [secretary, commune] = [await as('thuky'), await as('xa.longthuan')];
  await giveTask(secretary, text);
  await mailAbout(commune, text);
  const href = async (name: string) =>
    (await commune.getByRole('link', { name, exact: true }).getAttribute('href')) ?? '';
  const [acknowledge, report] = [await href('Tiếp nhận'), await href('Báo cáo tiến độ')];

  // No scripts, no session: what a mail program on a slow phone opens.
  const phone = await browser.newContext({ baseURL, viewport: PHONE, javaScriptEnabled: false, locale: 'vi-VN' });
  const page = await phone.newPage();
  const answer = await page.goto(acknowledge);
  expect(answer?.headers()['referrer-policy']).toBe('no-referrer');
  await expect(page.getByRole('heading', { name: 'Tiếp nhận nhiệm vụ' })).toBeVisible();
  await expect(page.getByText('Huỳnh Văn Long')).toBeVisible();
  // A mail scanner has looked at it too; the link still works.
  await page.reload();
  await page.getByRole('button', { name: 'Tiếp nhận nhiệm vụ' }).click();
  await expect(page.getByRole('heading', { name: 'Đã tiếp nhận nhiệm vụ' })).toBeVisible();

  expect((await page.goto(acknowledge))?.status()).toBe(410);
  await expect(page.getByRole('heading', { name: 'Đường dẫn này đã dùng' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Đăng nhập và mở nhiệm vụ' })).toBeVisible();

  await page.goto(report);
  await page.getByLabel('Mức độ hoàn thành (%)').fill('140');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('alert')).toContainText('từ 0 đến 100');
  await page.getByLabel('Mức độ hoàn thành (%)').fill('40');
  await page.getByLabel('Kết quả đến nay').fill('Đã rà soát 4 trên 10 bảng.');
  await page.getByRole('button', { name: 'Gửi báo cáo' }).click();
  await expect(page.getByRole('heading', { name: 'Đã gửi báo cáo tiến độ' })).toBeVisible();

  expect((await page.goto('/lien-ket/khong-co'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { name: 'Không có đường dẫn này' })).toBeVisible();
  expect(await phone.cookies()).toEqual([]);
  expect((await page.goto('/nhiem-vu'))?.url()).toContain('/dang-nhap');
  await phone.close();

  await commune.goto('/nhiem-vu');
  await commune.getByRole('link', { name: text }).first().click();
  await expect(commune.getByText('Đã rà soát 4 trên 10 bảng.')).toBeVisible();
});

test('a notice is counted until it is read, and leads to what it is about', async ({ as }) => {
  const text = 'Cập nhật danh mục thủ tục hành chính quý II';
  const [secretary, commune] = [await as('thuky'), await as('xa.longthuan')];
  const unread = async () => Number(await commune.locator('.topbar .dot').innerText());
  await commune.goto('/thong-bao');
  const before = await unread();
  await giveTask(secretary, text);
  const notice = commune.getByRole('link', { name: new RegExp(text, 'i') });
  await expect(async () => {
    await commune.goto('/thong-bao');
    await expect(notice).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 30_000 });
  expect(await unread()).toBe(before + 1);
  await notice.click();
  await expect(commune).toHaveURL(/\/van-ban\//);
  await commune.goto('/thong-bao');
  expect(await unread()).toBe(before);
  await commune.getByRole('button', { name: 'Đánh dấu đã đọc tất cả' }).click();
  await expect(commune.getByText('Đã đọc hết')).toBeVisible();
  await expect(commune.locator('.topbar .dot')).toHaveCount(0);
});

test('a person chooses what is mailed, and gives a calendar an address that ends when it is revoked', async ({
  as,
  browser,
  baseURL,
}) => {
  const commune = await as('xa.phuthuanb');
  await commune.goto('/tai-khoan/thong-bao');
  await commune.getByLabel('Việc quá hạn', { exact: true }).selectOption('weekly');
  await commune.getByRole('button', { name: 'Lưu' }).click();
  await expect(done(commune)).toContainText('Đã lưu cách nhận thư báo.');
  await expect(commune.getByLabel('Việc quá hạn', { exact: true })).toHaveValue('weekly');
  await commune.getByRole('button', { name: 'Về mặc định' }).click();
  await expect(done(commune)).toContainText('Đã trở về mặc định.');
  await expect(commune.getByLabel('Việc quá hạn', { exact: true })).toHaveValue('daily');

  await commune.goto('/tai-khoan/nguon-du-lieu');
  await commune.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click();
  const calendar = await commune.locator('code').innerText();
  await commune.getByRole('button', { name: 'Tạo địa chỉ danh sách' }).click();
  await expect(commune.locator('code')).toHaveCount(3);
  const lists = await commune.locator('code').allInnerTexts();

  const stranger = await browser.newContext({ baseURL });
  const read = (address: string, headers = {}) => stranger.request.get(address, { headers });
  const first = await read(calendar);
  expect([first.status(), first.headers()['content-type']]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(await first.text()).toContain('BEGIN:VEVENT');
  expect((await read(calendar, { 'If-None-Match': first.headers().etag })).status()).toBe(304);
  for (const address of lists) expect((await read(address)).status(), address).toBe(200);
  expect((await read(calendar.replace(/.{4}\.ics$/, 'xxxx.ics'))).status()).toBe(404);

  await commune.goto('/tai-khoan/nguon-du-lieu');
  await commune.getByRole('button', { name: /Thu hồi.*Lịch họp/ }).click();
  await expect(done(commune)).toContainText('Đã thu hồi');
  expect((await read(calendar)).status()).toBe(404);
  expect((await stranger.cookies()).length).toBe(0);
  await stranger.close();
});
