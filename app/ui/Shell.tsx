import { useMatches } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useFormat, useText, useToday } from '../text/index.ts';
import { shellText } from '../text/shell.ts';
import { KeyboardShortcuts } from './KeyboardShortcuts.tsx';
import { Notice } from './Notice.tsx';
import type { CreateKey, MenuKey } from './nav.ts';
import { landscapePrint } from './page-handle.ts';
import { SideMenu, TabBar } from './SideMenu.tsx';
import { TopBar } from './TopBar.tsx';
import { useMainFocus } from './use-main-focus.ts';
import { useMenus } from './use-menus.ts';

export interface MenuEntry {
  key: MenuKey;
  /** Things to act on; nothing is shown for zero. */
  count?: number;
  /** Red: overdue work. */
  hot?: boolean;
}

export interface ShellProps {
  /** Name of the People's Committee: the line under the product's name. */
  organisation: string;
  user: { name: string /** Post and unit, as on a name plate. */; title: string };
  /** Unread notices. */
  unread: number;
  /** By role, five to nine entries; the first four also make the bottom bar of phones. */
  menu: readonly MenuEntry[];
  /** What this person may create; empty hides the button. */
  creates: readonly CreateKey[];
  /** What was just done, as a sentence. */
  flash: string | null;
}

/** The frame of every signed-in page: band, side menu, bottom bar on phones, messages, footer. */
export function Shell({ children, ...props }: ShellProps & { children: ReactNode }) {
  const t = useText(shellText);
  const format = useFormat();
  const today = useToday();
  const landscape = landscapePrint(useMatches());
  useMenus();
  useMainFocus();
  return (
    <>
      <a className="skip" href="#noi-dung">
        {t.skip}
      </a>
      <TopBar organisation={props.organisation} user={props.user} unread={props.unread} creates={props.creates} />
      <div className="layout">
        <SideMenu menu={props.menu} />
        <main className={landscape ? 'page in-ngang' : 'page'} id="noi-dung" tabIndex={-1}>
          <p className="print-head">{t.printHead(props.organisation, format.date(today))}</p>
          {props.flash && (
            <Notice tone="ok" role="status">
              {props.flash}
            </Notice>
          )}
          {children}
          <footer className="foot">
            <span>{t.footer}</span>
            <KeyboardShortcuts creates={props.creates} />
          </footer>
        </main>
      </div>
      <TabBar menu={props.menu} />
    </>
  );
}
