import { expect, test } from './support/test.ts';
import { done } from './support/work.ts';

test('results are confirmed several at a time by keyboard, after a look at what will change', async ({ as }) => {
  const office = await as('phongnoivu');
  await office.goto('/');
  const waiting = async () =>
    Number(
      await office
        .getByRole('link', { name: /^Việc cần làm/ })
        .first()
        .locator('.n')
        .first()
        .innerText(),
    );
  const before = await waiting();
  await office
    .getByRole('link', { name: /^Việc cần làm/ })
    .first()
    .click();
  await office
    .getByRole('navigation', { name: 'Việc cần làm' })
    .getByRole('link', { name: /^Xác nhận kết quả/ })
    .click();
  await expect(office.getByRole('checkbox').first()).toBeVisible();
  await office.keyboard.press('j');
  await office.keyboard.press('x');
  await office.keyboard.press('j');
  await office.keyboard.press('x');
  await expect(office.getByText('Đã chọn 2 mục')).toBeVisible();
  await office.getByRole('button', { name: 'Xác nhận các kết quả đã chọn' }).click();

  await expect(office.getByRole('heading', { level: 1, name: 'Xác nhận nhiều kết quả' })).toBeVisible();
  await expect(office.getByText('2 việc sẽ thay đổi như sau.')).toBeVisible();
  await office.getByRole('button', { name: 'Xác nhận 2 kết quả' }).click();
  await expect(done(office)).toContainText('Đã xác nhận 2 kết quả');
  expect(await waiting()).toBe(before - 2);
});
