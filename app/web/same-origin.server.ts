import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import { sendPlainPage } from './plain-page.server.ts';
import { isSecretAddress } from './secret-address.server.ts';

const hostOf = (url: string): string | null => (URL.canParse(url) ? new URL(url).host : null);

/**
 * Whether a write comes from a page of this app. Browsers say where a form was sent from, by `Sec-Fetch-Site` (secure
 * contexts), `Origin` or `Referer`, and a hostile page cannot make them lie. A request with none of the three is not a
 * browser's and carries nobody's cookies: scripts may sign in.
 */
export function isSameOrigin(headers: IncomingHttpHeaders, appUrl: string): boolean {
  const own = [headers.host ?? null, hostOf(appUrl)];
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin !== undefined) return own.includes(hostOf(headers.origin));
  return headers.referer === undefined || own.includes(hostOf(headers.referer));
}

/** Lets only GET, HEAD and POST in, and POST only from this app's own pages or to an address that is secret itself. */
export const sameOriginWrites =
  (appUrl: string): RequestHandler =>
  (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') return next();
    if (req.method !== 'POST') {
      res.set('Allow', 'GET, HEAD, POST');
      return sendPlainPage(req, res, 405, 'methodNotAllowed');
    }
    // A link of a mail is its own right and no cookie adds to it: nothing is there to be misused by another page. Mail
    // programs post to it from anywhere (RFC 8058), and browsers say `Origin: null`, because these pages send no
    // referrer; Remix would refuse that.
    if (isSecretAddress(req.path)) delete req.headers.origin;
    else if (!isSameOrigin(req.headers, appUrl)) return sendPlainPage(req, res, 403, 'foreignOrigin');
    next();
  };
