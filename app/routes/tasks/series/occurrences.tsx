import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { SeriesOccurrence } from '#app/queries/tasks/series-page.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { seriesPageText } from '#app/text/series-page.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { ProgressBar } from '#app/ui/ProgressBar.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import type { loader } from './detail.tsx';

/** Every occurrence of a series with its own state; from here one is let off. */
export function Occurrences() {
  const { occurrences, total, series } = useLoaderData<typeof loader>();
  const t = useText(seriesPageText).occurrences;
  const format = useFormat();
  const today = useToday();
  const columns: Column<SeriesOccurrence>[] = [
    {
      key: 'due',
      header: t.due,
      names: true,
      cell: (row) => (
        <>
          <Link className="num" to={paths.task(row.id)}>
            {row.dueOn && format.longDate(row.dueOn, today)}
          </Link>
          {row.isDayOff && (
            <>
              {' '}
              <span className="tag">{t.dayOff}</span>
            </>
          )}
          {row.occurrenceOn === null && <span className="small soft"> {t.takenBack}</span>}
        </>
      ),
    },
    { key: 'status', header: t.status, bare: true, cell: (row) => <StatusBadge status={row.status} /> },
    {
      key: 'progress',
      header: t.progress,
      cell: (row) => <ProgressBar percent={row.percent} status={row.status} />,
    },
  ];
  if (occurrences.some(({ mayExcuse }) => mayExcuse))
    columns.push({
      key: 'act',
      header: t.act,
      actions: true,
      className: 'right',
      cell: (row) =>
        row.mayExcuse && (
          <Link className="btn btn-quiet btn-sm" to={`${paths.taskSeries(series.id, { mien: row.id })}#mien`}>
            {t.act}
          </Link>
        ),
    });
  return (
    <Card
      title={t.title}
      count={format.number(total)}
      padded={false}
      foot={occurrences.length < total && t.more(format.number(occurrences.length), format.number(total))}
    >
      <DataTable caption={t.title} columns={columns} rows={occurrences} rowKey={(row) => row.id} dense />
    </Card>
  );
}
