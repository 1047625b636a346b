import { Form, Link, useLocation } from '@remix-run/react';
import { paths } from '../paths.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import { Brand } from './Brand.tsx';
import { Icon } from './Icon.tsx';
import { CREATE } from './nav.ts';
import type { ShellProps } from './Shell.tsx';
import { UserMenu } from './UserMenu.tsx';

/** The ink-blue band: who this is for, search, create, the person. Menus are `<details>` and need no scripts. */
export function TopBar({ organisation, user, creates }: Pick<ShellProps, 'organisation' | 'user' | 'creates'>) {
  const common = useText(commonText);
  const t = useText(shellText);
  const { key } = useLocation();
  return (
    <header className="topbar">
      <Link className="mark" to={paths.home()}>
        <Brand />
        <span>
          <b>{common.product}</b>
          <span>{organisation}</span>
        </span>
      </Link>
      <Form className="find" role="search" action={paths.search()}>
        <button type="submit" className="find-go" aria-label={t.search}>
          <Icon name="search" />
        </button>
        <label className="vh" htmlFor="tim">
          {t.searchLabel}
        </label>
        <input id="tim" name="q" type="search" placeholder={t.searchPlaceholder} autoComplete="off" />
        <span className="kbd" aria-hidden="true">
          /
        </span>
      </Form>
      <div className="topbar-end">
        {creates.length > 0 && (
          // The key closes the menu after every navigation.
          <details className="drop" key={key}>
            <summary className="tb tb-new" data-create="" aria-label={t.create}>
              <Icon name="plus" />
              <span>{t.create}</span>
            </summary>
            <ul className="drop-list">
              {creates.map((create) => (
                <li key={create}>
                  <Link to={CREATE[create].to}>
                    <Icon name={CREATE[create].icon} />
                    {t.creates[create]}
                  </Link>
                </li>
              ))}
            </ul>
          </details>
        )}
        <UserMenu user={user} key={`user ${key}`} />
      </div>
    </header>
  );
}
