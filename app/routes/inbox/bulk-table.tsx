import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { BulkRow } from '#app/queries/inbox/bulk-page.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import type { loader } from './bulk.tsx';

/** Every chosen task as it is and as it would be, or why it stays. */
export function BulkTable() {
  const { act, rows } = useLoaderData<typeof loader>();
  const t = useText(inboxText).bulk;
  const format = useFormat();
  const columns: Column<BulkRow>[] = [
    {
      key: 'task',
      header: t.columns.task,
      names: true,
      cell: (row) => <Link to={paths.task(row.id)}>{row.title}</Link>,
    },
    { key: 'unit', header: t.columns.unit, cell: (row) => row.unit },
    ...(act === 'confirm'
      ? [
          {
            key: 'result',
            header: t.columns.result,
            cell: (row: BulkRow) =>
              [
                row.files === 0 ? t.noFiles : t.files(row.files),
                row.value !== null && t.target(`${format.number(row.value)} ${row.valueUnit}`.trim()),
              ]
                .filter(Boolean)
                .join(' · '),
          },
        ]
      : []),
    { key: 'now', header: t.columns.now, cell: (row) => <StatusBadge status={row.now} /> },
    { key: 'after', header: t.columns.after, cell: (row) => <After row={row} /> },
  ];
  return <DataTable caption={t.titles[act]} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

function After({ row: { skip, after, urgeCount } }: { row: BulkRow }) {
  const { act } = useLoaderData<typeof loader>();
  const t = useText(inboxText).bulk;
  if (skip)
    return (
      <span className="muted">
        {t.skipped}: {t.skipReasons[skip]}
      </span>
    );
  if (act === 'urge') return t.urged(urgeCount + 1);
  return after && <StatusBadge status={after} />;
}
