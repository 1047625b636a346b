import { createCookie } from '@remix-run/node';
import { runtime } from '../runtime.server.ts';

/** Cookies are made on first use, because their attributes follow the configuration. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

const common = () => {
  const { config } = runtime();
  return { path: '/', sameSite: 'lax' as const, secure: config.https, secrets: [runtime().secret] };
};

/** Holds the session token; the database holds only its keyed hash. */
export const sessionCookie = lazily(() =>
  createCookie(runtime().config.https ? '__Host-phien' : 'phien', { ...common(), httpOnly: true }),
);

/** One message for the next page. */
export const flashCookie = lazily(() => createCookie('loi-nhan', { ...common(), httpOnly: true, maxAge: 60 }));

/** Language and theme of this browser. */
export const preferenceCookie = lazily(() =>
  createCookie('tuy-chon', { ...common(), httpOnly: true, maxAge: 365 * 24 * 3600 }),
);

export interface Preferences {
  locale?: 'vi' | 'en';
  theme?: 'light' | 'dark';
}

/** The browser's choices; an unreadable cookie counts as none. */
export async function readPreferences(request: Request): Promise<Preferences> {
  const value: unknown = await preferenceCookie().parse(request.headers.get('Cookie'));
  if (value === null || typeof value !== 'object') return {};
  const { locale, theme } = value as Preferences;
  return {
    ...(locale === 'vi' || locale === 'en' ? { locale } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
}
