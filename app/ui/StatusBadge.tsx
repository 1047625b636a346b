import type { DisplayStatus } from '../domain/task.ts';
import { useText } from '../text/index.ts';
import { statusLabelsText } from '../text/status-labels.ts';
import { Icon, type IconName } from './Icon.tsx';

interface StatusBadgeProps {
  status: DisplayStatus;
  /** Words instead of the status's own name, e.g. with the days late. */
  label?: string;
  /** Another icon, when the badge borrows only the colour. */
  icon?: IconName;
}

/** Icon, word and colour of a status, in this order of importance. */
export function StatusBadge({ status, label, icon = status }: StatusBadgeProps) {
  const t = useText(statusLabelsText);
  return (
    <span className={`st st-${status}`}>
      <Icon name={icon} />
      {label ?? t.status[status]}
    </span>
  );
}

/** The icon alone in its colour; the row's own words say the status. */
export function StatusIcon({ status, small = false }: { status: DisplayStatus; small?: boolean }) {
  return (
    <span className={`t-${status}`}>
      <Icon name={status} small={small} />
    </span>
  );
}
