import type { Request, Response } from 'express';
import { httpText, type PlainPageName } from '../text/http.ts';
import type { Locale } from '../text/locale.ts';

const STYLE = `body{font:1rem/1.6 "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#162033;background:#f4f6f9;margin:0}
main{max-width:40rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.375rem;line-height:1.32}a{color:#1c4f9c}
@media(prefers-color-scheme:dark){body{color:#e6ebf3;background:#10161f}a{color:#8ab4f8}}`;

/** A small page that needs neither the app nor the database. The texts are the catalogs' own: nothing to escape. */
export const plainPage = (
  locale: Locale,
  nonce: string,
  { title, message }: { title: string; message: string },
): string =>
  `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><style nonce="${nonce}">${STYLE}</style></head>` +
  `<body><main><h1>${title}</h1><p>${message}</p><p><a href="/">${httpText[locale].home}</a></p></main></body></html>`;

/** Answers with a plain page in the language the browser prefers. */
export function sendPlainPage(req: Request, res: Response, status: number, name: PlainPageName): void {
  const locale: Locale = req.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
  const page = plainPage(locale, String(res.locals.nonce), httpText[locale][name]);
  res.status(status).set('Cache-Control', 'no-store').type('html').send(page);
}
