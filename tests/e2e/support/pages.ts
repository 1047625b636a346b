import type { Page } from '@playwright/test';

const ID = /\/[0-9a-f]{8}-[0-9a-f-]{27}(?=\/|$)/gi;

/** What kind of page an address shows: ids and search arguments do not make a new kind. */
export const kindOf = (path: string): string => path.replace(ID, '/*');

/** Files, and links that do something rather than show something. */
const isPage = (path: string): boolean => !/\/(tai-ve|tep|dang-xuat)(\/|$)|\/(eml|xlsx|csv|ics)$/.test(path);

/** Mails and the log name records of people with other posts: their links are not this person's to follow. */
const leadsElsewhere = (from: string, to: string): boolean =>
  from.startsWith('/quan-tri/') && !to.startsWith('/quan-tri/');

/**
 * Follows links from the home page until no new kind of page turns up; one address of each kind, in the order found.
 * Reads the pages without running their scripts, so it is quick.
 */
export async function pagesInReach(page: Page, start = '/'): Promise<string[]> {
  const found = new Map([[kindOf(start), start]]);
  const waiting = [start];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    const answer = await page.request.get(path);
    const html = await answer.text();
    for (const [, raw = ''] of html.matchAll(/<a\b[^>]*\bhref="(\/[^"#]*)/g)) {
      const link = new URL(raw.replaceAll('&amp;', '&'), 'http://localhost').pathname;
      if (found.has(kindOf(link)) || !isPage(link) || leadsElsewhere(path, link)) continue;
      found.set(kindOf(link), link);
      waiting.push(link);
    }
  }
  return [...found.values()];
}
