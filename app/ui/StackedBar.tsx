import { Link } from '@remix-run/react';
import type { DisplayStatus } from '../domain/task.ts';
import { useFormat, useText } from '../text/index.ts';
import { statusLabelsText } from '../text/status-labels.ts';
import { percentClass } from './classes.ts';
import { Icon } from './Icon.tsx';

export interface Segment {
  status: DisplayStatus;
  count: number;
  /** The list behind the number. */
  to: string;
  /** Name instead of the status's own, e.g. "in time" for several statuses together. */
  label?: string;
}

/** Parts of a whole with a legend; every number opens its list. Empty parts stay in the legend only. */
export function StackedBar({ segments }: { segments: readonly Segment[] }) {
  const t = useText(statusLabelsText);
  const format = useFormat();
  const total = segments.reduce((sum, segment) => sum + segment.count, 0);
  const named = segments.map((segment) => ({ ...segment, label: segment.label ?? t.status[segment.status] }));
  return (
    <>
      <div
        className="sbar"
        role="img"
        aria-label={named
          .map(({ count, label }) => `${format.number(count)} ${label.toLocaleLowerCase('vi')}`)
          .join(', ')}
      >
        {named
          .filter((segment) => segment.count > 0)
          .map((segment) => (
            <span
              key={segment.status}
              className={`s-${segment.status} ${percentClass((segment.count * 100) / total)}`}
            />
          ))}
      </div>
      <ul className="legend mt-8">
        {named.map((segment) => (
          <li key={segment.status} className={`t-${segment.status}`}>
            <Icon name={segment.status} />
            <Link to={segment.to}>
              <span className="soft">{segment.label}</span> <b>{format.number(segment.count)}</b>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
