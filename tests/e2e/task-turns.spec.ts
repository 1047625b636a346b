import type { Page } from '@playwright/test';
import { expect, test } from './support/test.ts';

const done = (page: Page) => page.getByRole('status');

/** Gives a unit a fresh task by a letter of the training day, and returns its address. */
async function giveTask(secretary: Page, unit: RegExp, text: string): Promise<string> {
  await secretary.goto('/van-ban/moi');
  await secretary.getByLabel('Trích yếu').fill(text.toLocaleLowerCase('vi'));
  const choose = async (list: ReturnType<Page['locator']>) => {
    if ((await list.getAttribute('open')) === null) await list.locator('summary').first().click();
    await list.getByRole('checkbox', { name: unit }).check();
  };
  await choose(secretary.locator('details', { hasText: 'Kính gửi' }).first());
  await pick(secretary, 'Lĩnh vực', /thủ tục hành chính/);
  await pick(secretary, 'Đơn vị theo dõi chung', /Phòng Nội vụ/);
  await pick(secretary, 'Người ký', /Chủ tịch/);
  const point = secretary.getByRole('listitem', { name: 'Nhiệm vụ 1', exact: true });
  await point.getByLabel('Nội dung nhiệm vụ').fill(text);
  await choose(point.locator('details', { hasText: 'Đơn vị chủ trì' }).first());
  await point.locator('[name$="due.date"]').fill('22/4/2022');
  await secretary.getByRole('button', { name: 'Sang ban hành' }).click();
  await secretary.getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect(done(secretary)).toContainText('Đã ban hành');
  await secretary.getByRole('link', { name: /^Danh sách đầu việc/ }).click();
  await secretary.getByRole('link', { name: text }).click();
  await expect(secretary.getByRole('heading', { level: 1, name: text })).toBeVisible();
  return new URL(secretary.url()).pathname;
}

/** The remark of whoever decides. */
const remark = (page: Page) => page.getByRole('textbox', { name: /^Ý kiến/ }).first();

/** Picks the option of a select that says so. */
async function pick(page: Page, label: string, words: RegExp): Promise<void> {
  const select = page.getByLabel(label).first();
  const value = await select.locator('option', { hasText: words }).first().getAttribute('value');
  await select.selectOption(value);
}

/** Unfolds a form; those already open stay. */
async function unfold(page: Page, summary: string) {
  const fold = page.locator('details', { has: page.locator('summary', { hasText: summary }) }).first();
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').first().click();
  return fold;
}

test('a commune asks for more time; the vice chair grants another day; two deciders decide once', async ({ as }) => {
  const [secretary, commune, vice, chair] = [
    await as('thuky'),
    await as('xa.longthuan'),
    await as('phochutich'),
    await as('chutich'),
  ];
  const task = await giveTask(secretary, /Long Thuận/, 'Rà soát thủ tục cấp xã lần hai');

  await commune.goto(task);
  await commune.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(done(commune)).toContainText('Đã tiếp nhận nhiệm vụ.');
  const ask = await unfold(commune, 'Xin gia hạn');
  await ask.getByLabel('Lý do').fill('Chờ hướng dẫn của Phòng Tư pháp.');
  await ask.getByLabel('Xin gia hạn đến ngày').fill('6/5/2022');
  await ask.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(ask.getByRole('alert')).toContainText('Chọn nguyên nhân chậm');
  await ask.getByLabel('Nguyên nhân').selectOption({ label: 'Chờ cơ quan, đơn vị khác' });
  await ask.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(done(commune)).toContainText('Đã gửi đề nghị, chờ quyết định.');
  await expect(commune.getByRole('heading', { name: /Xin gia hạn từ 22\/4\/2022 đến 06\/5\/2022/ })).toBeVisible();
  await expect(commune.getByRole('button', { name: 'Đồng ý gia hạn' })).toHaveCount(0);

  // It waits in the inbox of the vice chair; the chair has the same page open.
  await chair.goto(task);
  await vice.goto('/viec-can-lam');
  await expect(vice.getByText('Rà soát thủ tục cấp xã lần hai').first()).toBeVisible();
  await vice.goto(task);
  await vice.getByLabel('Hạn mới').fill('29/4/2022');
  await remark(vice).fill('Hoàn thành trước kỳ nghỉ lễ.');
  await vice.getByRole('button', { name: 'Đồng ý gia hạn' }).click();
  await expect(done(vice)).toContainText('Đã đồng ý với đề nghị của đơn vị.');

  const dates = vice.getByRole('region', { name: 'Các lần gia hạn' });
  await expect(dates).toContainText('22/4/2022');
  await expect(dates).toContainText('29/4/2022');
  await expect(dates).toContainText('Trần Thị Bích quyết định ngày 19/4/2022');

  await remark(chair).fill('Chưa đồng ý.');
  await chair.getByRole('button', { name: 'Không đồng ý' }).click();
  await expect(chair.getByRole('alert')).toContainText('Đề nghị này đã được đồng ý');
  await chair.reload();
  await expect(chair.getByText(/hạn Thứ Sáu, 29\/4/)).toBeVisible();
  await expect(chair.getByText('gia hạn từ 22/4/2022 đến 29/4/2022')).toHaveCount(1);
});

test('a unit sends a task back; it is moved to the unit it belongs to, which takes it on', async ({ as }) => {
  const [secretary, commune, office, chair, justice] = [
    await as('thuky'),
    await as('xa.longthuan'),
    await as('phongnoivu'),
    await as('chutich'),
    await as('phongtuphap'),
  ];
  const task = await giveTask(secretary, /Long Thuận/, 'Thẩm định dự thảo quy chế một cửa');

  await commune.goto(task);
  const decline = await unfold(commune, 'Trả lại vì không thuộc chức năng');
  await expect(decline).toContainText('Trả lại được đến hết ngày 21/4/2022.');
  await decline.getByLabel('Lý do').fill('Thẩm định văn bản thuộc chức năng của Phòng Tư pháp.');
  await decline.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await expect(done(commune)).toContainText('Đã gửi đề nghị, chờ quyết định.');

  await office.goto(task);
  await office.getByRole('button', { name: 'Đồng ý nhận lại việc' }).click();
  await expect(done(office)).toContainText('Đã đồng ý với đề nghị của đơn vị.');
  await expect(office.getByText('Chờ giao lại').first()).toBeVisible();

  await chair.goto(task);
  await chair.getByRole('link', { name: 'Chuyển đơn vị khác' }).click();
  await expect(chair.getByRole('heading', { level: 1 })).toHaveText('Chuyển nhiệm vụ sang đơn vị khác');
  await pick(chair, 'Đơn vị nhận', /Tư pháp/);
  await pick(chair, 'Văn bản làm căn cứ', /19\/4\/2022/);
  await chair.getByLabel('Lý do chuyển').fill('Đúng chức năng.');
  await chair.getByRole('button', { name: 'Chuyển nhiệm vụ' }).click();
  await expect(chair.getByRole('alert')).toContainText('Nhập hạn mới');
  await chair.getByLabel('Giữ nguyên hạn 22/4/2022').check();
  await chair.getByRole('button', { name: 'Chuyển nhiệm vụ' }).click();
  await expect(done(chair)).toContainText('Đã chuyển nhiệm vụ.');
  const moved = new URL(chair.url()).pathname;
  expect(moved).not.toBe(task);
  await chair.getByRole('link', { name: 'UBND xã Long Thuận' }).click();
  await expect(chair.getByText('Đã huỷ, đã chuyển').first()).toBeVisible();

  await justice.goto(moved);
  await justice.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(done(justice)).toContainText('Đã tiếp nhận nhiệm vụ.');
});

test('a refused decline leaves the task with its unit; a result is returned and handed in again', async ({ as }) => {
  const [secretary, commune, office] = [await as('thuky'), await as('xa.phuthuanb'), await as('phongnoivu')];
  const task = await giveTask(secretary, /Phú Thuận B/, 'Lập danh mục thủ tục thường gặp');

  await commune.goto(task);
  const decline = await unfold(commune, 'Trả lại vì không thuộc chức năng');
  await decline.getByLabel('Lý do').fill('Danh mục do huyện lập.');
  await decline.getByRole('button', { name: 'Gửi đề nghị' }).click();
  await office.goto(task);
  await office.getByRole('button', { name: 'Không đồng ý' }).click();
  await expect(office.getByRole('alert')).toContainText('Nêu lý do');
  await remark(office).fill('Danh mục của xã do xã lập.');
  await office.getByRole('button', { name: 'Không đồng ý' }).click();
  await expect(done(office)).toContainText('Đã ghi ý kiến không đồng ý.');

  await commune.reload();
  await expect(commune.getByText('Danh mục của xã do xã lập.')).toBeVisible();
  await commune.getByRole('button', { name: 'Tiếp nhận', exact: true }).click();
  await expect(done(commune)).toContainText('Đã tiếp nhận nhiệm vụ.');
  const handIn = async (statement: string) => {
    await unfold(commune, 'Gửi kết quả hoàn thành');
    await commune.getByLabel('Kết quả, sản phẩm đã hoàn thành').fill(statement);
    await commune.getByRole('button', { name: 'Gửi kết quả', exact: true }).click();
    await expect(done(commune)).toContainText('Đã gửi kết quả, chờ xác nhận.');
  };
  await handIn('Đã lập danh mục.');
  await office.goto(task);
  const back = await unfold(office, 'Trả lại, yêu cầu bổ sung');
  await back.getByLabel('Nội dung cần bổ sung').fill('Bổ sung lĩnh vực đất đai.');
  await back.getByRole('button', { name: 'Trả lại, yêu cầu bổ sung' }).click();
  await expect(done(office)).toContainText('Đã trả lại, yêu cầu bổ sung.');
  await commune.goto(task);
  await handIn('Đã bổ sung lĩnh vực đất đai.');
  await office.goto(task);
  await office.getByRole('button', { name: 'Xác nhận hoàn thành' }).click();
  await expect(done(office)).toContainText('Đã xác nhận hoàn thành.');
});
