import { Link } from '@remix-run/react';
import { useFormat } from '../text/index.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface Tab {
  to: string;
  label: string;
  count?: number;
  icon?: IconName;
  current?: boolean;
}

interface TabsProps {
  /** Name of the group, for screen readers. */
  label: string;
  items: readonly Tab[];
  /** Small filters at the right end. */
  end?: readonly Tab[];
}

/** Tabs are links: each has an address of its own. */
export function Tabs({ label, items, end }: TabsProps) {
  const format = useFormat();
  const link = (tab: Tab, current: 'page' | 'true') => (
    <Link key={tab.to} to={tab.to} aria-current={tab.current ? current : undefined} preventScrollReset>
      {tab.icon && <Icon name={tab.icon} small />}
      {tab.label}
      {tab.count !== undefined && <span className="n">{format.number(tab.count)}</span>}
    </Link>
  );
  return (
    <nav className="tabs" aria-label={label}>
      {items.map((tab) => link(tab, 'page'))}
      {end && <span className="tabs-end no-print">{end.map((tab) => link(tab, 'true'))}</span>}
    </nav>
  );
}
