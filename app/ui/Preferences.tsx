import { useLocation } from '@remix-run/react';
import { useContext } from 'react';
import { paths } from '../paths.ts';
import { useLocale, useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import { ThemeContext } from './theme-context.ts';

/** Language and appearance of this browser. Plain forms with a whole-page answer: `<html>` itself changes. */
export function Preferences() {
  const t = useText(shellText);
  const locale = useLocale();
  const theme = useContext(ThemeContext);
  const { pathname, search } = useLocation();
  return (
    <form method="post" action={paths.preferences()} className="drop-form">
      <input type="hidden" name="back" value={pathname + search} />
      <fieldset className="seg">
        <legend className="vh">{t.language}</legend>
        <button type="submit" name="locale" value="vi" lang="vi" aria-pressed={locale === 'vi'}>
          {t.vietnamese}
        </button>
        <button type="submit" name="locale" value="en" lang="en" aria-pressed={locale === 'en'}>
          {t.english}
        </button>
      </fieldset>
      <fieldset className="seg">
        <legend className="vh">{t.theme}</legend>
        {(['system', 'light', 'dark'] as const).map((one) => (
          <button key={one} type="submit" name="theme" value={one} aria-pressed={theme === one}>
            {t.themes[one]}
          </button>
        ))}
      </fieldset>
    </form>
  );
}
