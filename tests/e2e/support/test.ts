import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';

/** Every demo account has it; the accounts exist in training mode only. */
const DEMO_PASSWORD = 'tap-huan-2022';

interface Office {
  /** A browser of their own for a demo account, signed in. Close it or leave it to the end of the test. */
  as: (username: string) => Promise<Page>;
  /** The same in another office, by its address: one whose clock is moved. */
  signInAt: (url: string, username: string) => Promise<Page>;
  /** Everything the browsers of this test complained of; it fails the test unless it is emptied. */
  complaints: string[];
}

/** Browsers report a refused form or a page that does not exist as an error; those statuses are tested as such. */
const EXPECTED = /^Failed to load resource: the server responded with a status of 4\d\d/;

function listen(context: BrowserContext, complaints: string[]): void {
  context.on('console', (message) => {
    const isComplaint = message.type() === 'error' || message.type() === 'warning';
    if (isComplaint && !EXPECTED.test(message.text())) complaints.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on('weberror', (fault) => complaints.push(`${fault.page()?.url()}: ${fault.error().message}`));
}

/** Playwright's test, in an office whose browsers must not complain: scripts, hydration, content security policy. */
export const test = base.extend<Office>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      listen(context, complaints);
      await use(complaints);
      expect(complaints, 'a browser complains of nothing').toEqual([]);
    },
    { auto: true },
  ],
  signInAt: async ({ browser, complaints, contextOptions, locale, timezoneId }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (url, username) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: url, locale, timezoneId });
      contexts.push(context);
      listen(context, complaints);
      const form = { username, password: DEMO_PASSWORD };
      const answer = await context.request.post('/dang-nhap', { form, maxRedirects: 0 });
      expect(answer.status(), `${username} signs in`).toBe(302);
      return context.newPage();
    });
    for (const context of contexts) await context.close();
  },
  as: async ({ signInAt, baseURL }, use) => {
    await use((username) => signInAt(baseURL ?? '', username));
  },
});

export { expect };
