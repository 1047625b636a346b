import { Link } from '@remix-run/react';
import { useFormat } from '../text/index.ts';
import { percentClass } from './classes.ts';

export interface Ranked {
  name: string;
  to: string;
  /** Done of due: `5/5`. */
  part: number;
  whole: number;
  /** In red after the figure. */
  warning?: string;
}

/** Units by a share, best first; equal shares still count on, because ranking is the caller's rule. */
export function RankList({ items }: { items: readonly Ranked[] }) {
  const format = useFormat();
  return (
    <ol className="rank">
      {items.map(({ name, to, part, whole, warning }, index) => {
        const percent = whole === 0 ? 0 : (part * 100) / whole;
        const tone = percent >= 80 ? '' : percent >= 60 ? 'b-mid' : 'b-low';
        return (
          <li key={to}>
            <span className="o">{index + 1}</span>
            <Link to={to}>{name}</Link>
            <span className={`b ${tone} ${percentClass(percent)}`} aria-hidden="true" />
            <span className="e">
              <b>
                {format.number(part)}/{format.number(whole)}
              </b>{' '}
              {warning && <small className="t-qua">{warning}</small>}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
