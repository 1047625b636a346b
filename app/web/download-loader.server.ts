import type { LoaderFunctionArgs } from '@remix-run/node';
import { errorPagesText } from '../text/error-pages.ts';
import { readPreferences } from './cookies.server.ts';
import { type PageContext, pageLoader } from './page.server.ts';
import { plainPage } from './plain-page.server.ts';

const PAGES = errorPagesText.vi.pages;

const isPageStatus = (status: number): status is keyof typeof PAGES => Object.hasOwn(PAGES, status);

/** The status that a loader threw as `data(…)`; null for redirects and faults. */
function thrownStatus(thrown: unknown): number | null {
  if (typeof thrown !== 'object' || thrown === null || !('init' in thrown)) return null;
  const init = thrown.init;
  return typeof init === 'object' && init !== null && 'status' in init ? Number(init.status) : null;
}

/**
 * {@link pageLoader} for a route without a component: a file. Remix has no page to show its refusals on and would
 * answer JSON, so they become plain pages here.
 */
export function downloadLoader<Params>(
  declared: Parameters<typeof pageLoader<Params, Response>>[0],
  open: (context: PageContext<Params>) => Promise<Response>,
) {
  const load = pageLoader<Params, Response>(declared, open);
  return async (args: LoaderFunctionArgs): Promise<Response> => {
    try {
      return await load(args);
    } catch (thrown) {
      const status = thrownStatus(thrown);
      if (status === null || !isPageStatus(status)) throw thrown;
      const { locale = 'vi' } = await readPreferences(args.request);
      const page = plainPage(locale, args.context.nonce, errorPagesText[locale].pages[status]);
      const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' };
      return new Response(page, { status, headers });
    }
  };
}
