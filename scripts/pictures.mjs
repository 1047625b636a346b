// Takes the README's pictures of a running demo anew: node scripts/pictures.mjs [http://localhost:3000]
import { chromium } from '@playwright/test';
import { findChromium } from './support/chromium.mjs';

const baseURL = process.argv[2] ?? 'http://localhost:3000';
const browser = await chromium.launch({ executablePath: (await findChromium()) ?? undefined, args: ['--no-sandbox'] });

/**
 * @param {string} username
 * @param {string} file
 * @param {(page: import('@playwright/test').Page) => Promise<unknown>} open
 */
async function picture(username, file, open) {
  const context = await browser.newContext({ baseURL, locale: 'vi-VN', viewport: { width: 1280, height: 800 } });
  await context.request.post('/dang-nhap', { form: { username, password: 'tap-huan-2022' } });
  const page = await context.newPage();
  await open(page);
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/images/${file}.png` });
  await context.close();
}

await picture('chutich', 'chairs-home', (page) => page.goto('/'));
await picture('phongnoivu', 'directive-389', async (page) => {
  await page.goto('/van-ban?q=389/UBND-HC&muc=di');
  await page.locator('main table a[href^="/van-ban/"]').first().click();
});
await browser.close();
