import { firstLoads } from './support/first-loads.ts';
import { expect, test } from './support/test.ts';

test('a monitor learns that the server, its database and its migrations are well', async ({ request }) => {
  const answer = await request.get('/healthz');
  expect(answer.status()).toBe(200);
  expect(await answer.json()).toMatchObject({ status: 'ok', database: 'sqlite', migrations: 'current' });
});

test('a visitor is led to the sign-in page, and back to the wanted page afterwards', async ({ page }) => {
  await page.goto('/nhiem-vu');
  await expect(page).toHaveURL(/\/dang-nhap\?/);
  await page.getByLabel('Tên đăng nhập').fill('chutich');
  await page.getByLabel('Mật khẩu', { exact: true }).fill('tap-huan-2022');
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await expect(page).toHaveURL(/\/nhiem-vu$/);
});

test('a script that somebody smuggled into a page does not run', async ({ page, complaints }) => {
  await page.goto('/dang-nhap');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "stolen"';
    document.body.append(script);
  });
  await expect(page).not.toHaveTitle('stolen');
  expect(complaints.splice(0)).toEqual([expect.stringContaining('Content Security Policy')]);
});

test('an address that no page has is a 404 page with a way home', async ({ page }) => {
  const answer = await page.goto('/khong-co-trang-nay');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('a[href="/"]').first()).toBeVisible();
});

test('an answer belongs to one person: shared caches may not keep it', async ({ as }) => {
  const page = await as('chutich');
  const answer = await page.goto('/');
  expect(answer?.headers()['cache-control']).toBe('private, no-cache');
});

/** Bytes of JavaScript that a first visit may cost, as they come over the wire. */
const FIRST_LOAD = 100 * 1024;

test('the first visit to any page brings at most 100 KB of JavaScript', async () => {
  const loads = await firstLoads('build/client');
  expect(loads.length).toBeGreaterThan(50);
  const tooHeavy = loads.filter(({ bytes }) => bytes > FIRST_LOAD);
  expect(tooHeavy.map(({ page, bytes }) => `${page}: ${(bytes / 1024).toFixed(1)} KB`)).toEqual([]);
});

for (const path of ['/cuoc-hop/moi', '/tai-khoan/mat-khau'])
  test(`the first visit to the form ${path} brings at most 100 KB of JavaScript, in Vietnamese only`, async ({
    as,
  }) => {
    const page = await as('thuky');
    const scripts: Promise<{ url: string; bytes: number }>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() !== 'script') return;
      const bytes = request.sizes().then(({ responseBodySize }) => responseBodySize);
      scripts.push(bytes.then((size) => ({ url: request.url(), bytes: size })));
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const loaded = await Promise.all(scripts);
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter(({ url }) => url.includes('/english-'))).toEqual([]);
    expect(loaded.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FIRST_LOAD);
  });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one signs in all the same', async ({ page }) => {
    await page.goto('/dang-nhap');
    await page.getByLabel('Tên đăng nhập').fill('vanthu');
    await page.getByLabel('Mật khẩu', { exact: true }).fill('tap-huan-2022');
    await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await expect(page).toHaveURL(/\/$/);
  });
});
