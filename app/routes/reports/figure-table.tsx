import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { type Counts, ratesOf } from '#app/domain/counting.ts';
import { paths, type Query } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { reportsText } from '#app/text/reports.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';

interface UnitFigures {
  unitId: string;
  unit: string;
  counts: Counts;
}

/** The counts by unit and their totals, with the formula of the rate under the table. */
export function FigureTable({
  counts,
  units,
  scope,
  foot,
}: {
  counts: Counts;
  units: readonly UnitFigures[];
  /** Narrows the task list to the tasks counted here. */
  scope: Query;
  /** Said under the table besides the formula. */
  foot: ReactNode;
}) {
  const t = useText(reportsText);
  const format = useFormat();
  const rateOf = (one: Counts) => {
    const { numerator, denominator } = ratesOf(one).onTimeAmongDue;
    return format.rate(numerator, denominator, 2);
  };
  const figures: [string, (one: Counts) => string][] = [
    [t.total, (one) => format.number(one.N)],
    [t.doneOnTime, (one) => format.number(one.C1)],
    [t.doneLate, (one) => format.number(one.C2)],
    [t.openInTime, (one) => format.number(one.P1)],
    [t.openOverdue, (one) => format.number(one.P2)],
    [t.undated, (one) => format.number(one.U)],
    [t.onTimeRate, rateOf],
  ];
  const columns: Column<UnitFigures>[] = [
    {
      key: 'unit',
      header: t.unit,
      names: true,
      className: 'minw-220',
      cell: (row) => <Link to={paths.tasks({ ...scope, dv: row.unitId })}>{row.unit}</Link>,
    },
    ...figures.map(([header, value]) => ({
      key: header,
      header,
      right: true,
      headClassName: 'wraps',
      cell: (row: UnitFigures) => value(row.counts),
    })),
  ];
  if (counts.N === 0)
    return (
      <Card label={t.figures}>
        <EmptyState title={t.nothing}>{t.nothingText}</EmptyState>
      </Card>
    );
  return (
    <Card
      title={t.figures}
      padded={false}
      foot={
        <>
          {t.rateHow}
          {foot}
        </>
      }
    >
      <DataTable
        caption={t.figures}
        columns={columns}
        rows={units}
        rowKey={(row) => row.unitId}
        dense
        foot={
          <tr>
            <th scope="row">{t.total}</th>
            {figures.map(([header, value]) => (
              <td key={header} className="right num" data-l={header}>
                <b>{value(counts)}</b>
              </td>
            ))}
          </tr>
        }
      />
    </Card>
  );
}
