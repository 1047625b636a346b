import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useText } from '../text/index.ts';
import { shellText } from '../text/shell.ts';

export interface Crumb {
  label: string;
  /** Left out for the page itself. */
  to?: string;
}

interface PageHeaderProps {
  /** The page's one h1. */
  title: ReactNode;
  /** A line under the title. */
  sub?: ReactNode;
  crumbs?: readonly Crumb[];
  /** Buttons; at most one primary. */
  actions?: ReactNode;
  /** Status and chips under the title. */
  children?: ReactNode;
}

export function PageHeader({ title, sub, crumbs, actions, children }: PageHeaderProps) {
  const t = useText(shellText);
  return (
    <>
      {crumbs && (
        <nav className="crumbs" aria-label={t.breadcrumbs}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.label}>{crumb.to ? <Link to={crumb.to}>{crumb.label}</Link> : crumb.label}</li>
            ))}
          </ol>
        </nav>
      )}
      <div className="page-head">
        <div>
          <h1>{title}</h1>
          {sub && <p className="sub">{sub}</p>}
          {children && <div className="row-wrap mt-7">{children}</div>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </div>
    </>
  );
}
