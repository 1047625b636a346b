import type { Request, Response } from 'express';
import { httpText, type PlainPageName } from '../text/http.ts';
import type { Locale } from '../text/locale.ts';

const STYLE = `body{font:1rem/1.6 "Segoe UI",Roboto,"Noto Sans",Arial,sans-serif;color:#162033;background:#f4f6f9;margin:0}
main{max-width:40rem;margin:12vh auto;padding:0 1.5rem}h1{font-size:1.375rem;line-height:1.32}a{color:#1c4f9c}
@media(prefers-color-scheme:dark){body{color:#e6ebf3;background:#10161f}a{color:#8ab4f8}}`;

/** Answers with a small page that needs neither the app nor the database. The texts are constants: nothing to escape. */
export function sendPlainPage(req: Request, res: Response, status: number, name: PlainPageName): void {
  const locale: Locale = req.acceptsLanguages('vi', 'en') === 'en' ? 'en' : 'vi';
  const { [name]: page, home } = httpText[locale];
  res
    .status(status)
    .set('Cache-Control', 'no-store')
    .type('html')
    .send(
      `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>${page.title}</title><style nonce="${res.locals.nonce}">${STYLE}</style>` +
        `<main><h1>${page.title}</h1><p>${page.message}</p><p><a href="/">${home}</a></p></main></html>`,
    );
}
