import { useId } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';

export interface Bar {
  label: string;
  value: number;
  /** The value as printed. */
  text: string;
  /** The one bar the title speaks of. */
  highlight?: boolean;
}

interface BarChartProps {
  /** States the finding: "fell from 12 to 5 in eight weeks". */
  title: string;
  /** The measure and the period. */
  subtitle: string;
  bars: readonly Bar[];
  /** Dashed line across. */
  target?: { value: number; text: string };
  /** Heads of the table of figures: label, value. */
  heads: readonly [string, string];
}

const WIDTH = 440;
const BASE = 134;
const TOP = 26;

/** Vertical bars on a zero base with direct labels; the same figures as a table underneath. */
export function BarChart({ title, subtitle, bars, target, heads }: BarChartProps) {
  const t = useText(commonText);
  const id = useId();
  const highest = Math.max(1, target?.value ?? 0, ...bars.map((bar) => bar.value));
  const height = (value: number) => Math.round((Math.max(0, value) / highest) * (BASE - TOP));
  // The words of the target stand right of the bars.
  const plot = target ? WIDTH - 76 : WIDTH;
  const slot = plot / Math.max(1, bars.length);
  const width = Math.min(38, slot * 0.7);
  return (
    <figure aria-labelledby={id}>
      <h2 className="chart-title" id={id}>
        {title}
      </h2>
      <p className="chart-sub">{subtitle}</p>
      <svg className="chart" viewBox={`0 0 ${WIDTH} 158`} role="img" aria-label={title}>
        <line className="axis" x1="0" y1={BASE} x2={WIDTH} y2={BASE} />
        {bars.map((bar, index) => {
          const middle = Math.round(slot * (index + 0.5));
          const top = BASE - height(bar.value);
          return (
            <g key={bar.label}>
              <rect
                className={bar.highlight ? 'bar-hot' : 'bar'}
                x={middle - width / 2}
                y={top}
                width={width}
                height={height(bar.value)}
                rx="3"
              />
              <text className={bar.highlight ? 'tv' : undefined} x={middle} y={top - 6} textAnchor="middle">
                {bar.text}
              </text>
              <text x={middle} y="151" textAnchor="middle">
                {bar.label}
              </text>
            </g>
          );
        })}
        {target && (
          <>
            <path className="target" d={`M0 ${BASE - height(target.value)}H${WIDTH}`} />
            <text x={WIDTH} y={BASE - height(target.value) - 5} textAnchor="end" className="tv">
              {t.target(target.text)}
            </text>
          </>
        )}
      </svg>
      <details className="data-alt">
        <summary>{t.dataAsTable}</summary>
        <table className="table table-dense">
          <caption className="vh">{subtitle}</caption>
          <thead>
            <tr>
              <th scope="col">{heads[0]}</th>
              <th scope="col" className="right">
                {heads[1]}
              </th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.label}>
                <th scope="row">{bar.label}</th>
                <td className="right num">{bar.text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
