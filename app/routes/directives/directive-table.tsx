import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { DirectiveListRow } from '#app/queries/directives/list-directives.ts';
import { directivesText } from '#app/text/directives.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DirectiveStatusBadge } from './status-badge.tsx';
import { OPEN_STATUSES } from './task-statuses.ts';

/** Directives as rows: number, subject, day, whose, and how far their tasks are. */
export function DirectiveTable({ rows }: { rows: readonly DirectiveListRow[] }) {
  const t = useText(directivesText);
  const labels = useText(statusLabelsText);
  const format = useFormat();
  const today = useToday();
  const columns: Column<DirectiveListRow>[] = [
    {
      key: 'subject',
      header: t.columns.subject,
      names: true,
      cell: (row) => (
        <>
          <Link to={paths.directive(row.id)}>{upperFirst(row.subject)}</Link>
          <span className="d-block small soft fw-400">
            {labels.directiveKind[row.kind]} · {row.issuer}
          </span>
        </>
      ),
    },
    {
      key: 'number',
      header: t.columns.number,
      className: 'nowrap num',
      cell: (row) =>
        row.numberText ?? <span className="soft">{row.direction === 'oral' ? t.oralNumber : t.noNumber}</span>,
    },
    {
      key: 'day',
      header: t.columns.issuedOn,
      className: 'nowrap num',
      cell: (row) => (row.issuedOn ? format.shortDate(row.issuedOn, today) : '–'),
    },
    {
      key: 'source',
      header: t.columns.source,
      wideOnly: true,
      cell: (row) => row.author || row.signerName || '–',
    },
    {
      key: 'status',
      header: t.columns.status,
      bare: true,
      cell: (row) => (
        <>
          <DirectiveStatusBadge status={row.status} kind={row.kind} />
          {row.isSecondHand && (
            <span className="tag" title={t.secondHandHint}>
              {t.secondHand}
            </span>
          )}
        </>
      ),
    },
    { key: 'progress', header: t.columns.progress, cell: (row) => <Progress row={row} /> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} dense />;
}

/** How many tasks are done, and how many are late; each opens its list. */
function Progress({ row }: { row: DirectiveListRow }) {
  const t = useText(directivesText);
  const format = useFormat();
  if (!row.progress) return <>–</>;
  const { progress } = row;
  const done = progress.xong + progress.tre;
  const total = done + OPEN_STATUSES.reduce((sum, status) => sum + progress[status], 0);
  return (
    <span className="num nowrap">
      <Link to={paths.tasks({ vb: row.id })}>{t.doneOf(format.number(done), format.number(total))}</Link>
      {progress.qua > 0 && (
        <Link className="t-qua d-block" to={paths.tasks({ vb: row.id, tt: 'qua' })}>
          {t.overdue(format.number(progress.qua))}
        </Link>
      )}
    </span>
  );
}
