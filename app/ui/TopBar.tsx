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

type TopBarProps = Pick<ShellProps, 'organisation' | 'user' | 'unread' | 'creates'>;

/** Above this a number says no more than "many". */
const MOST_SHOWN = 99;

/** The ink-blue band: who this is for, search, create, notices, the person. Menus are `<details>` and need no scripts. */
export function TopBar({ organisation, user, unread, creates }: TopBarProps) {
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
        <Link className="tb" to={paths.notices()} aria-label={t.notices(unread)}>
          <Icon name="bell" />
          {unread > 0 && (
            <span className="dot" aria-hidden="true">
              {unread > MOST_SHOWN ? `${MOST_SHOWN}+` : unread}
            </span>
          )}
        </Link>
        <UserMenu user={user} key={`user ${key}`} />
      </div>
    </header>
  );
}
