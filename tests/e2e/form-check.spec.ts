import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const ADDRESS = '/van-ban/kiem-tra-the-thuc';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function check(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Tệp Word (.docx)').setInputFiles({ name, mimeType: WORD, buffer });
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
}

/** A paper this office has issued, as a file. */
async function issuedPaper(page: Page): Promise<Buffer> {
  await page.goto('/van-ban');
  const address = await page.locator('main table a[href^="/van-ban/"]').first().getAttribute('href');
  const answer = await page.request.get(`${address}/tai-ve`);
  expect(answer.status()).toBe(200);
  return answer.body();
}

test('a clerk finds a paper of the office in order, and every fault of another named with its source', async ({
  as,
}) => {
  const clerk = await as('vanthu');
  const paper = await issuedPaper(clerk);
  await clerk.getByRole('link', { name: 'Kiểm tra thể thức' }).click();
  await expect(clerk.getByRole('heading', { level: 1 })).toHaveText('Kiểm tra thể thức');
  await check(clerk, 'cong-van.docx', paper);
  await expect(clerk.getByRole('heading', { name: 'Kết quả: cong-van.docx' })).toBeFocused();
  await expect(clerk.getByText('Không thấy sai sót về thể thức.')).toBeVisible();

  // An empty form has neither number nor name in it.
  await check(clerk, 'mau.docx', await readFile('templates/directive-letter/template.docx'));
  await expect(clerk.getByText(/^\d+ lỗi, \d+ điểm cần xem lại$/)).toBeVisible();
  const row = clerk.getByRole('row', { name: /Số: \{số ký hiệu\}/ }).first();
  await expect(row).toContainText('Nghị định số 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II.3');
});

test('what cannot be checked is refused with the reason, with or without scripts', async ({ as }) => {
  const clerk = await as('vanthu');
  await clerk.goto(ADDRESS);
  await clerk.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await expect(clerk.getByRole('alert')).toContainText('Chọn một tệp Word (.docx)');
  await check(clerk, 'cu.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex'));
  await expect(clerk.getByRole('alert')).toContainText('Tệp thuộc dạng Word cũ (.doc)');

  const sent = await clerk.request.post(ADDRESS, {
    multipart: { intent: 'check', file: { name: 'a.docx', mimeType: WORD, buffer: Buffer.from('PK') } },
  });
  expect(sent.status()).toBe(422);
  expect(await sent.text()).toContain('Tệp này không phải văn bản Word (.docx)');
});

test('who neither drafts nor exports papers has no such page', async ({ as }) => {
  const unit = await as('quantri');
  expect((await unit.goto(ADDRESS))?.status()).toBe(403);
});
