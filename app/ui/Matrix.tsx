import { Link } from '@remix-run/react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { DisplayStatus } from '../domain/task.ts';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { statusLabelsText } from '../text/status-labels.ts';
import { Icon } from './Icon.tsx';

export interface MatrixUnit {
  id: string;
  name: string;
  to?: string;
  /** First unit of another kind: a stronger line before it. */
  split?: boolean;
}

export interface MatrixCell {
  status: DisplayStatus;
  /** Under the icon: progress, day of completion. */
  text: string;
  to: string;
}

export interface MatrixPoint {
  id: string;
  number: number;
  /** Names the row in a cell's label. */
  label: string;
  /** What stands in the first column: text and due date. */
  heading: ReactNode;
  /** By unit id; a missing unit was not given this point. */
  cells: Readonly<Record<string, MatrixCell | undefined>>;
}

interface MatrixProps {
  caption: string;
  corner: ReactNode;
  units: readonly MatrixUnit[];
  points: readonly MatrixPoint[];
}

const STEPS: Record<string, [number, number] | undefined> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** Arrow keys walk from cell to cell, over the empty ones. */
function walk(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as HTMLElement).closest('td');
  if (!step || !from) return;
  const rows = [...event.currentTarget.tBodies].flatMap((body) => [...body.rows]);
  let row = rows.indexOf(from.parentElement as HTMLTableRowElement) + step[0];
  let column = from.cellIndex + step[1];
  while (rows[row]?.cells[column]) {
    const link = rows[row]?.cells[column]?.querySelector<HTMLElement>('td > a');
    if (link) {
      event.preventDefault();
      link.focus();
      return;
    }
    row += step[0];
    column += step[1];
  }
}

/** Points of a directive against units: one look says which task is late where. */
export function Matrix({ caption, corner, units, points }: MatrixProps) {
  const t = useText(commonText);
  return (
    <section className="table-wrap" aria-label={t.scrollSideways}>
      <table className="matrix" onKeyDown={walk}>
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            <th className="rowh corner" scope="col">
              {corner}
            </th>
            {units.map((unit) => (
              <th key={unit.id} className={unit.split ? 'uh split' : 'uh'} scope="col">
                {unit.to ? <Link to={unit.to}>{unit.name}</Link> : <span>{unit.name}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.id}>
              <th className="rowh" scope="row">
                <b>{point.number}.</b> {point.heading}
              </th>
              {units.map((unit) => (
                <PointCell key={unit.id} unit={unit} point={point} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PointCell({ unit, point }: { unit: MatrixUnit; point: MatrixPoint }) {
  const t = useText(commonText);
  const labels = useText(statusLabelsText);
  const cell = point.cells[unit.id];
  const split = unit.split ? ' split' : '';
  if (!cell) {
    return (
      <td className={`k-no${split}`}>
        <span className="cell c-no">
          <span aria-hidden="true">–</span>
          <span className="vh">{t.notAssigned}</span>
        </span>
      </td>
    );
  }
  return (
    <td className={`k-${cell.status}${split}`}>
      <Link
        className={`cell c-${cell.status}`}
        to={cell.to}
        aria-label={`${unit.name}, ${point.label}: ${labels.status[cell.status]}, ${cell.text}`}
      >
        <Icon name={cell.status} />
        {cell.text}
      </Link>
    </td>
  );
}
