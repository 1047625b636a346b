import type { Locator, Page } from '@playwright/test';
import { expect, test } from './support/test.ts';
import { done } from './support/work.ts';

const partsOf = (page: Page) => page.getByRole('region', { name: /^Phần việc trong đơn vị/ });

/** Opens a form folded away behind its button. */
async function unfold(page: Page, button: string): Promise<Locator> {
  const fold = page
    .locator('details')
    .filter({ has: page.locator(':scope > summary', { hasText: button }) })
    .first();
  await fold.locator('summary').click();
  return fold;
}

/** Gives a part to the first of those who may have it. */
async function shareOut(head: Page, text: string, dueOn: string): Promise<void> {
  const form = await unfold(head, 'Chia việc cho người trong đơn vị');
  await form.getByLabel('Việc cần làm').fill(text);
  await form.getByLabel('Hạn của phần việc').fill(dueOn);
  await form.getByLabel('Người hoặc bộ phận làm').selectOption({ index: 1 });
  await form.getByRole('button', { name: 'Giao phần việc' }).click();
}

test('a head shares a task out, sees it add up, and takes a part back', async ({ as }) => {
  const head = await as('xa.longthuan');
  await head.goto('/don-vi-toi/phan-cong');
  await head.getByRole('link', { name: 'Nghiên cứu mô hình mới' }).first().click();
  await expect(head.getByRole('heading', { level: 1 })).toContainText('Nghiên cứu mô hình mới');

  await shareOut(head, 'Khảo sát mô hình ở ba xã bạn', '30/12/2022');
  await expect(head.getByRole('alert')).toContainText('Hạn không được sau hạn của nhiệm vụ');
  await head.getByLabel('Hạn của phần việc').fill('22/4/2022');
  await head.getByRole('button', { name: 'Giao phần việc' }).click();
  await expect(done(head)).toContainText('Đã giao phần việc.');
  await shareOut(head, 'Viết đề xuất mô hình', '');
  await expect(partsOf(head)).toContainText('0/2 phần đã xong');

  await unfold(head, 'Ghi tiến độ');
  await head.getByRole('button', { name: 'Đã xong phần việc' }).click();
  await expect(partsOf(head)).toContainText('1/2 phần đã xong');
  await expect(partsOf(head)).toContainText('50%');

  await head.getByRole('button', { name: 'Bỏ', exact: true }).last().click();
  await expect(partsOf(head)).toContainText('1/1 phần đã xong');
  // The unit says itself how far the whole is: the parts only propose it.
  await expect(head.locator('#report-percent')).toHaveValue('100');
  await head.locator('summary', { hasText: 'Phần việc đã bỏ' }).click();
  await head.getByRole('button', { name: 'Khôi phục' }).click();
  await expect(partsOf(head)).toContainText('1/2 phần đã xong');
});

test('a head says who stands in, and ends it when the officer is back', async ({ as }) => {
  const head = await as('xa.longthuan');
  await head.goto('/don-vi-toi/phan-cong');
  await unfold(head, 'Cử người làm thay');
  await head.getByLabel('Người vắng mặt').selectOption({ label: 'Nguyễn Thị Trúc Ly' });
  await head.getByLabel('Người làm thay', { exact: true }).selectOption({ label: 'Nguyễn Thị Trúc Ly' });
  await head.getByLabel('Từ ngày').fill('19/4/2022');
  await head.getByLabel('Đến hết ngày').fill('22/4/2022');
  await head.getByRole('button', { name: 'Cử người làm thay' }).click();
  await expect(head.getByRole('alert')).toContainText('Chọn người khác với người vắng mặt');
  await head.getByLabel('Người làm thay', { exact: true }).selectOption({ label: 'Huỳnh Văn Long' });
  await head.getByRole('button', { name: 'Cử người làm thay' }).click();
  await expect(done(head)).toContainText('Đã cử người làm thay.');
  await expect(head.getByText('Vắng mặt đến 22/4, Huỳnh Văn Long làm thay')).toBeVisible();
  await head.getByRole('button', { name: 'Kết thúc hôm nay' }).click();
  await expect(done(head)).toContainText('Đã kết thúc việc làm thay.');
});

test('a unit answers a letter point by point; what it leaves empty stays open to those who follow it up', async ({
  as,
}) => {
  const [unit, office] = [await as('xa.phuthuanb'), await as('phongnoivu')];
  await unit.goto('/');
  const letter = unit.getByRole('listitem').filter({ hasText: '389/UBND-HC' });
  await letter.getByRole('link', { name: /mục chưa trả lời$/ }).click();
  const [, open = ''] = /Còn (\d)\/4 mục/.exec(await unit.getByText(/^Còn .* mục chưa trả lời\.$/).innerText()) ?? [];

  await unit.getByRole('button', { name: 'Gửi các mục đã trả lời' }).click();
  await expect(unit.getByRole('alert')).toContainText('Trả lời ít nhất một mục rồi gửi');
  const second = unit.getByRole('region', { name: /^Mục 2/ });
  await second.getByLabel('Nội dung trả lời').fill('Đã ký hợp đồng trả kết quả với bưu điện xã');
  await second.getByLabel('Tiến độ').fill('200');
  await unit.getByRole('button', { name: 'Gửi các mục đã trả lời' }).click();
  await expect(unit.getByRole('alert')).toContainText('Mục 2, tiến độ (%): Nhập giá trị từ 0 đến 100');
  await second.getByLabel('Tiến độ').fill('25');
  await unit.getByRole('button', { name: 'Gửi các mục đã trả lời' }).click();
  await expect(done(unit)).toContainText(`Đã trả lời 1 mục, còn ${Number(open) - 1} mục chưa trả lời.`);
  await expect(second.getByLabel('Nội dung trả lời')).toHaveValue('');

  await office.goto(new URL(unit.url()).pathname.replace('/tra-loi', ''));
  await unfold(office, 'Trả lời theo từng mục');
  const row = office.getByRole('row', { name: /^Phú Thuận B/ });
  await expect(row).toContainText(`${5 - Number(open)}/4`);
  await expect(row.getByRole('link', { name: 'Mục 4' })).toBeVisible();
  await expect(row.getByRole('link', { name: 'Mục 2' })).toHaveCount(0);
});
