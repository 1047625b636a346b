import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { paths } from '#app/paths.ts';
import { isLocale } from '#app/text/locale.ts';
import { type Preferences, preferenceCookie, readPreferences } from '#app/web/cookies.server.ts';
import { postedForm } from '#app/web/posted-form.server.ts';
import { safeReturnPath } from '#app/web/return-path.ts';

/** Keeps language and appearance in this browser; also before anybody has signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await postedForm({ request, context });
  const { theme: oldTheme, ...rest } = await readPreferences(request);
  const locale = form.get('locale');
  const theme = form.get('theme') ?? oldTheme;
  const next: Preferences = {
    ...rest,
    ...(isLocale(locale) ? { locale } : {}),
    ...(theme === 'light' || theme === 'dark' ? { theme } : {}),
  };
  return redirect(safeReturnPath(form.get('back')), {
    headers: { 'Set-Cookie': await preferenceCookie().serialize(next) },
  });
}

export const loader = () => redirect(paths.home());
