import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** What the page says has been done. */
export const done = (page: Page): Locator => page.getByRole('status');

/** Unfolds a list of units and ticks one. */
export async function choose(list: Locator, unit: RegExp): Promise<void> {
  if ((await list.getAttribute('open')) === null) await list.locator('summary').first().click();
  await list.getByRole('checkbox', { name: unit }).check();
}

/** Picks the option of a select that says so; options carry titles besides names. */
export async function pick(page: Page, label: string, words: RegExp): Promise<void> {
  const select = page.getByRole('combobox', { name: label });
  const value = await select.locator('option', { hasText: words }).first().getAttribute('value');
  await select.selectOption(value);
}

/** Issues the draft that is about to be issued with the next number, and returns that number. */
export async function issueWithNextNumber(secretary: Page, tasks: string): Promise<string> {
  await expect(secretary).toHaveURL(/ban-hanh$/);
  await expect(secretary.getByText(tasks)).toBeVisible();
  const [number = ''] = /^\d+\/\S+/.exec(await secretary.locator('b.num.fs-22').innerText()) ?? [];
  await secretary.getByRole('button', { name: 'Ban hành và giao việc' }).click();
  await expect(done(secretary)).toContainText(`Đã ban hành ${number}: ${tasks}.`);
  return number;
}

/** A figure at the top of the chair's home. */
export async function figure(chair: Page, label: string): Promise<number> {
  await chair.goto('/');
  return Number(await chair.locator('.kpi', { hasText: label }).locator('.v').innerText());
}

/** Hands the open task in as done. */
export async function handIn(unit: Page, statement: string): Promise<void> {
  await unit.locator('summary', { hasText: 'Gửi kết quả hoàn thành' }).click();
  await unit.getByLabel('Kết quả, sản phẩm đã hoàn thành').fill(statement);
  await unit.getByRole('button', { name: 'Gửi kết quả', exact: true }).click();
  await expect(done(unit)).toContainText('Đã gửi kết quả, chờ xác nhận.');
}
