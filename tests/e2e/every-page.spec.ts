import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { kindOf, pagesInReach } from './support/pages.ts';
import { expect, test } from './support/test.ts';

const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 800 };

/** What axe calls serious or critical, as one line each. */
async function barriers(page: Page, rules?: string[]): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Kinds of pages that somebody before has looked at; the home is another page for everybody. */
const seen = new Set<string>();

async function lookAt(page: Page, path: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize(DESK);
  const answer = await page.goto(path);
  expect.soft(answer?.status(), path).toBe(200);
  expect.soft(await page.title(), path).toMatch(/Chỉ Đạo$/);
  await expect.soft(page.locator('h1'), `${path} has one heading`).toHaveCount(1);
  expect.soft(await barriers(page), `${path} for everybody`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect.soft(await barriers(page, ['color-contrast']), `${path} in the dark`).toEqual([]);
  await page.setViewportSize(PHONE);
  expect.soft(await overflow(page), `${path} is no wider than a phone`).toBeLessThanOrEqual(0);
}

test.describe.configure({ timeout: 300_000 });

// Between them they reach every page: who decides, who records, who numbers, who monitors, who does, who administers.
for (const username of ['chutich', 'thuky', 'vanthu', 'phongnoivu', 'xa.longthuan', 'quantri', 'nguoixem']) {
  test(`the pages of ${username} are whole on a desk, on a phone, in the dark, for everybody`, async ({ as }) => {
    const page = await as(username);
    for (const path of await pagesInReach(page)) {
      if (path !== '/' && seen.has(kindOf(path))) continue;
      seen.add(kindOf(path));
      await test.step(path, () => lookAt(page, path));
    }
  });
}
