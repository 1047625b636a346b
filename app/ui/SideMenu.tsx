import { Link, useLocation } from '@remix-run/react';
import { paths } from '../paths.ts';
import { useFormat, useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import { isCurrent, MENU, type MenuKey } from './nav.ts';
import type { MenuEntry, ShellProps } from './Shell.tsx';

/** Entries that come last, apart from the daily work. */
const LAST: readonly MenuKey[] = ['admin', 'account'];

export function SideMenu({ menu }: Pick<ShellProps, 'menu'>) {
  const t = useText(shellText);
  const last = menu.filter(({ key }) => LAST.includes(key));
  return (
    <nav className="side" aria-label={t.mainMenu}>
      {menu
        .filter(({ key }) => !LAST.includes(key))
        .map((entry) => (
          <MenuLink key={entry.key} entry={entry} />
        ))}
      {last.length > 0 && (
        <div className="side-end">
          {last.map((entry) => (
            <MenuLink key={entry.key} entry={entry} />
          ))}
        </div>
      )}
    </nav>
  );
}

function MenuLink({ entry, short = false }: { entry: MenuEntry; short?: boolean }) {
  const t = useText(shellText);
  const format = useFormat();
  const target = MENU[entry.key];
  const current = isCurrent(target, useLocation().pathname);
  const label = (short && t.shortMenu[entry.key]) || t.menu[entry.key];
  return (
    <Link to={target.to} aria-current={current ? 'page' : undefined} title={t.menu[entry.key]}>
      <Icon name={target.icon} />
      <span>{label}</span>
      {entry.count ? <span className={classes('n', entry.hot && 'n-hot')}>{format.number(entry.count)}</span> : null}
    </Link>
  );
}

/** The bottom bar of phones: four entries and a sheet with the rest. */
export function TabBar({ menu }: Pick<ShellProps, 'menu'>) {
  const t = useText(shellText);
  const { key } = useLocation();
  return (
    <nav className="tabbar" aria-label={t.mobileMenu}>
      {menu.slice(0, 4).map((entry) => (
        <MenuLink key={entry.key} entry={entry} short />
      ))}
      <details key={key}>
        <summary>
          <Icon name="more" />
          <span>{t.more}</span>
        </summary>
        <div className="sheet-up">
          <Link to={paths.search()}>
            <Icon name="search" />
            <span>{t.search}</span>
          </Link>
          {menu.slice(4).map((entry) => (
            <MenuLink key={entry.key} entry={entry} />
          ))}
        </div>
      </details>
    </nav>
  );
}
