import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

/** Plans a meeting for the training day and opens its session; leaves the page of the running session. */
async function openSession(page: Page, title: string): Promise<string> {
  await page.goto('/cuoc-hop/moi');
  await page.getByLabel('Tên cuộc họp').fill(title);
  await page.getByRole('checkbox', { name: /cải cách hành chính/ }).check();
  await page.getByLabel('Ngày họp').fill('19/4/2022');
  await page.getByLabel('Địa điểm').fill('Phòng họp số 1');
  await page.getByRole('textbox', { name: 'Nội dung 1' }).fill('Công khai ngân sách');
  await page.getByRole('button', { name: 'Thêm nội dung' }).click();
  await page.getByRole('textbox', { name: 'Nội dung 2' }).fill('Dịch vụ công trực tuyến');
  await page.getByRole('button', { name: 'Tạo cuộc họp' }).last().click();
  await expect(page.getByRole('status')).toContainText('Đã tạo cuộc họp');
  const meetingId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await page.getByRole('button', { name: 'Bắt đầu họp' }).click();
  await expect(page).toHaveURL(/dang-hop$/);
  await expect(page.getByText('Đang họp', { exact: true })).toBeVisible();
  return meetingId;
}

const line = (page: Page) => page.getByRole('textbox', { name: /^Kết luận \d/ });
const summary = (page: Page) => page.getByLabel('Tóm tắt báo cáo');
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Đã lưu \d/ });

test('a session is recorded by keyboard, and its minutes are signed, locked and printed', async ({ as }) => {
  const secretary = await as('thuky');
  const meetingId = await openSession(secretary, 'Họp thử: ghi kết luận');

  await secretary.getByRole('button', { name: /^Còn lại có mặt/ }).click();
  await expect(secretary.getByRole('button', { name: /^Còn lại có mặt/ })).toHaveCount(0);

  await line(secretary).fill('Hướng dẫn các xã công khai ngân sách @TCKH +Tư pháp >29/4');
  await expect(secretary.locator('.understood')).toContainText(/Chủ trì.*Phòng TC-KH.*Phối hợp.*Phòng Tư pháp.*29\/4/);
  await line(secretary).press('Enter');
  await expect(secretary.getByText('Hướng dẫn các xã công khai ngân sách', { exact: true })).toBeVisible();
  await expect(line(secretary)).toHaveValue('');
  await expect(line(secretary)).toBeFocused();

  await line(secretary).fill('Báo cáo @Phòng không có');
  await line(secretary).press('Enter');
  await expect(secretary.getByRole('alert')).toContainText('Chưa rõ @Phòng không có');
  await expect(line(secretary)).toHaveValue('Báo cáo @Phòng không có');

  await secretary.keyboard.press('Alt+ArrowDown');
  await expect(secretary.getByRole('heading', { name: /^Diễn biến nội dung 2/ })).toBeVisible();
  await secretary.getByRole('button', { name: 'Kết thúc họp' }).click();
  await secretary.getByRole('button', { name: 'Ký với tư cách thư ký' }).click();
  await expect(secretary.getByRole('status')).toContainText('chờ chủ trì ký');

  const chair = await as('chutich');
  await chair.goto(`/cuoc-hop/${meetingId}/bien-ban`);
  await chair.getByRole('button', { name: 'Ký với tư cách chủ trì' }).click();
  await expect(chair.getByRole('status')).toContainText('đã khoá');

  await secretary.goto(`/cuoc-hop/${meetingId}/dang-hop`);
  await expect(secretary.getByText('Biên bản đã có chữ ký nên không ghi thêm được.')).toBeVisible();
  await expect(line(secretary)).toHaveCount(0);
  const word = await secretary.request.get(`/cuoc-hop/${meetingId}/tai-ve/meeting-minutes`);
  expect(word.headers()['content-disposition']).toContain('attachment');
});

test('what is typed survives a lost connection, another hand and an expired session', async ({ as, complaints }) => {
  const page = await as('thuky');
  const meetingId = await openSession(page, 'Họp thử: giữ nội dung đang gõ');

  await summary(page).pressSequentially('Mười xã đã báo cáo.');
  await expect(saved(page)).toBeVisible();

  await page.route('**/ghi', (route) => route.abort());
  await summary(page).pressSequentially(' Còn hai xã.');
  await expect(page.getByText('Mất kết nối, chưa lưu.').first()).toBeVisible();
  await page.unroute('**/ghi');
  const lost = complaints.splice(0);
  expect(lost.every((complaint) => complaint.endsWith('net::ERR_FAILED'))).toBe(true);
  await page.getByRole('button', { name: 'Lưu lại' }).click();
  await expect(saved(page)).toBeVisible();

  const other = await as('chutich');
  await other.goto(`/cuoc-hop/${meetingId}/dang-hop`);
  await summary(other).fill('Chủ tịch sửa.');
  await expect(saved(other)).toBeVisible();
  await summary(page).pressSequentially(' Thêm.');
  await expect(page.getByText('Bản đã lưu', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Giữ bản của tôi' }).click();
  await expect(saved(page)).toBeVisible();

  await page.context().clearCookies();
  await summary(page).pressSequentially(' Sau khi hết phiên.');
  await expect(page.getByText('Phiên làm việc đã hết').first()).toBeVisible();
  await page.goto('/dang-nhap');
  await page.getByRole('button', { name: /Lê Thu Hà/ }).click();
  await page.goto(`/cuoc-hop/${meetingId}/dang-hop`);
  await page.getByRole('button', { name: 'Dùng lại' }).click();
  await expect(summary(page)).toHaveValue('Mười xã đã báo cáo. Còn hai xã. Thêm. Sau khi hết phiên.');
  await expect(saved(page)).toBeVisible();
});

test('what is typed before the scripts have come is kept', async ({ as }) => {
  const page = await as('thuky');
  await openSession(page, 'Họp thử: gõ sớm');
  await summary(page).fill('Đã có.');
  await expect(saved(page)).toBeVisible();

  let letScriptsCome = () => {};
  const scripts = new Promise<void>((resolve) => {
    letScriptsCome = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await line(page).fill('Công khai ngân sách @TCKH');
  await summary(page).fill('Đã có. Gõ sớm.');
  letScriptsCome();
  await expect(saved(page)).toBeVisible();
  await expect(summary(page)).toHaveValue('Đã có. Gõ sớm.');
  await expect(summary(page)).toBeFocused();
  await expect(line(page)).toHaveValue('Công khai ngân sách @TCKH');
  await expect(page.locator('.understood')).toContainText('Phòng TC-KH');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('rows are added, a line is looked at before it is recorded, and nothing typed is lost', async ({ as }) => {
    const page = await as('thuky');
    const meetingId = await openSession(page, 'Họp thử: không dùng script');
    await line(page).fill('Công khai ngân sách @TCKH >29/4');
    await page.getByRole('button', { name: 'Xem cách hiểu' }).click();
    await expect(page.locator('.understood')).toContainText('Phòng TC-KH');
    await expect(line(page)).toHaveValue('Công khai ngân sách @TCKH >29/4');
    await page.getByRole('button', { name: 'Ghi kết luận' }).click();
    await expect(page).toHaveURL(new RegExp(`${meetingId}/dang-hop`));
    await expect(page.getByRole('link', { name: 'Sửa kết luận 1' })).toBeVisible();
    await summary(page).fill('Phòng TC-KH báo cáo.');
    await page.getByRole('button', { name: 'Lưu tóm tắt' }).click();
    await expect(summary(page)).toHaveValue('Phòng TC-KH báo cáo.');
  });
});
