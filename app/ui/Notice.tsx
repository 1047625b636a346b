import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Tone = 'ok' | 'warn' | 'bad' | 'info';

interface NoticeProps {
  tone?: Tone;
  icon?: IconName;
  /** `status` for what was just done, `alert` for what has just failed; leave out for lasting remarks. */
  role?: 'status' | 'alert';
  /** A link or button at the right end: undo, compare, send again. */
  action?: ReactNode;
  children: ReactNode;
  className?: string;
}

const ICONS: Record<Tone, IconName> = { ok: 'xong', warn: 'hist', bad: 'alert', info: 'info' };

export function Notice({ tone = 'info', icon = ICONS[tone], role, action, children, className = '' }: NoticeProps) {
  return (
    <div className={`notice notice-${tone} ${className}`} role={role}>
      <Icon name={icon} />
      <div className="grow">{children}</div>
      {action}
    </div>
  );
}
