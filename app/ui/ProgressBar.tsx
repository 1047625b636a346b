import type { DisplayStatus } from '../domain/task.ts';
import { useFormat } from '../text/index.ts';
import { percentClass } from './classes.ts';

/** Progress of one task in percent; the figure beside the bar is what is read out. */
export function ProgressBar({ percent, status = 'dang' }: { percent: number; status?: DisplayStatus }) {
  const format = useFormat();
  return (
    <span className={`prog prog-${status}`}>
      <i className={percentClass(percent)} aria-hidden="true" />
      <span>{format.percent(percent, 0)}</span>
    </span>
  );
}
