import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { DisplayStatus } from '../domain/task.ts';
import { classes } from './classes.ts';
import { Icon, type IconName } from './Icon.tsx';

export interface Kpi {
  label: string;
  /** Already formatted; carries its unit: `81,4%`. */
  value: string;
  /** The denominator or the comparison: `35/43`. */
  detail?: ReactNode;
  to: string;
  icon?: IconName;
  tone?: DisplayStatus;
  /** Red figure: something is wrong. */
  hot?: boolean;
}

/** Up to five figures in a row, each a link to the list it was counted from. */
export function KpiStrip({ items }: { items: readonly Kpi[] }) {
  return (
    <div className="kpis">
      {items.map(({ label, value, detail, to, icon, tone, hot }) => (
        <Link key={label} className={classes('kpi', hot && 'kpi-hot')} to={to}>
          <span className="l">
            {icon && (
              <span className={tone && `t-${tone}`}>
                <Icon name={icon} small />
              </span>
            )}
            {label}
          </span>
          <span className="v">{value}</span>
          {detail && <span className="d">{detail}</span>}
        </Link>
      ))}
    </div>
  );
}
