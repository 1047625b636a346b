import type { LinksFunction } from '@remix-run/node';
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import { type ReactNode, useContext, useMemo, useState } from 'react';
import { commonText } from './text/common.ts';
import { errorPagesText } from './text/error-pages.ts';
import { DisplayContext, NO_DISPLAY } from './text/index.ts';
import { BarePage } from './ui/BarePage.tsx';
import { classes } from './ui/classes.ts';
import { ErrorPage, statusOf } from './ui/ErrorPage.tsx';
import { useNonce } from './ui/nonce.ts';
import { pageLayout, pageTitle } from './ui/page-handle.ts';
import './ui/styles/index.css';
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url';
import { TrainingBanner } from './ui/TrainingBanner.tsx';
import { ThemeContext } from './ui/theme-context.ts';
import { RenderedErrorContext, TitleContext } from './ui/title-context.ts';
import { type RootData, rootData } from './web/root-data.server.ts';

export const links: LinksFunction = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  ...[latin, vietnamese].map((href) => ({
    rel: 'preload',
    href,
    as: 'font' as const,
    type: 'font/woff2',
    crossOrigin: 'anonymous' as const,
  })),
];

export const loader = rootData;

/** What the document shows when not even the root's own data is there. */
const WITHOUT_DATA: RootData = { ...NO_DISPLAY, theme: 'system', training: false, refused: false };

/** The tab's title: the page's own, or what an error page or a refused form makes of it. */
function useDocumentTitle(locale: 'vi' | 'en', refusedAtFirst: boolean) {
  const [refused, setRefused] = useState(refusedAtFirst);
  const [instead, setTitle] = useState<string | null>(null);
  const control = useMemo(() => ({ setRefused, setTitle }), []);
  const own = pageTitle(useMatches(), locale);
  const rendered = useContext(RenderedErrorContext);
  const error = useRouteError() ?? rendered;
  const t = commonText[locale];
  const title = instead ?? (error ? errorPagesText[locale].pages[statusOf(error)].title : own);
  const words = title && (refused ? t.failedTitle(title) : title);
  // In the browser a page without a title is an error page about to say its own: until then the tab keeps what it has.
  const current = typeof document === 'undefined' ? t.product : document.title;
  return { title: words ? t.pageTitle(words) : current, control };
}

export function Layout({ children }: { children: ReactNode }) {
  const data = useRouteLoaderData<typeof loader>('root') ?? WITHOUT_DATA;
  const { locale, theme, today, timeZone } = data;
  const nonce = useNonce();
  const layout = pageLayout(useMatches());
  const display = useMemo(() => ({ locale, today, timeZone }), [locale, today, timeZone]);
  const { title, control } = useDocumentTitle(locale, data.refused);
  return (
    <html lang={locale} data-theme={theme === 'system' ? undefined : theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        <Meta />
        <Links />
      </head>
      <body className={classes(layout) || undefined}>
        <DisplayContext.Provider value={display}>
          <ThemeContext.Provider value={theme}>
            <TitleContext.Provider value={control}>
              {data.training && <TrainingBanner />}
              {children}
            </TitleContext.Provider>
          </ThemeContext.Provider>
        </DisplayContext.Provider>
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <BarePage>
      <ErrorPage error={error} />
    </BarePage>
  );
}
