import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

interface EmptyStateProps {
  /** What is true. */
  title: string;
  /** Why. */
  children?: ReactNode;
  icon?: IconName;
  /** One next step, a link or a button. */
  action?: ReactNode;
}

export function EmptyState({ title, children, icon = 'task', action }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
