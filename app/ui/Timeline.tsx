import type { ReactNode } from 'react';
import type { DisplayStatus } from '../domain/task.ts';
import { useFormat, useToday } from '../text/index.ts';
import { Icon, type IconName } from './Icon.tsx';

interface TimelineItemProps {
  icon: IconName;
  tone?: DisplayStatus;
  /** When it happened. */
  at: Date;
  /** Who did what; the time follows it. */
  children: ReactNode;
  /** Words somebody wrote. */
  quote?: string | null;
  /** Attachments, a link to the document. */
  extra?: ReactNode;
}

/** What happened, newest first. Children are {@link TimelineItem}s. */
export function Timeline({ children }: { children: ReactNode }) {
  return <ol className="tl">{children}</ol>;
}

export function TimelineItem({ icon, tone, at, children, quote, extra }: TimelineItemProps) {
  const format = useFormat();
  const today = useToday();
  return (
    <li>
      <span className={tone && `t-${tone}`}>
        <Icon name={icon} />
      </span>
      {children} ·{' '}
      <time dateTime={at.toISOString()}>
        {format.shortDate(format.dayOf(at), today)}, {format.time(at)}
      </time>
      {quote && <p className="quote">{quote}</p>}
      {extra}
    </li>
  );
}
