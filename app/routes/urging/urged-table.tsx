import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { UrgeableTask } from '#app/queries/directives/urging.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { urgingText } from '#app/text/urging.ts';
import { type Column, DataTable, type RowGroup } from '#app/ui/DataTable.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';

interface UrgedTableProps {
  caption: string;
  rows: readonly UrgeableTask[];
  /** Which rows are ticked at first. */
  ticked: (row: UrgeableTask) => boolean;
}

/** Tasks by unit, each with a box: those ticked are, or stay, in the letter. */
export function UrgedTable({ caption, rows, ticked }: UrgedTableProps) {
  const t = useText(urgingText);
  const format = useFormat();
  const today = useToday();
  const nameOf = (row: UrgeableTask) => (row.isSecret ? t.secret(row.numberText ?? t.noNumber) : row.title);
  const columns: Column<UrgeableTask>[] = [
    {
      key: 'task',
      header: t.columns.task,
      names: true,
      cell: (row) => (
        <>
          <Link to={paths.task(row.id)}>{nameOf(row)}</Link>
          {row.draftId && (
            <Link className="tag" to={paths.directive(row.draftId)}>
              {t.inDraft}
            </Link>
          )}
        </>
      ),
    },
    {
      key: 'source',
      header: t.columns.source,
      cell: (row) => <DocumentChip number={row.numberText ?? t.noNumber} to={paths.directive(row.directiveId)} />,
    },
    {
      key: 'due',
      header: t.columns.due,
      cell: (row) => <span className="num nowrap">{row.dueOn && format.shortDate(row.dueOn, today)}</span>,
    },
    {
      key: 'late',
      header: t.columns.late,
      right: true,
      cell: (row) =>
        row.daysLate > 0 ? (
          <b className="t-qua">{t.days(format.number(row.daysLate))}</b>
        ) : (
          <span className="soft">{t.edit.noLonger}</span>
        ),
    },
    {
      key: 'report',
      header: t.columns.report,
      wideOnly: true,
      cell: (row) => (row.lastReportOn ? format.shortDate(row.lastReportOn, today) : t.neverReported),
    },
    { key: 'before', header: t.columns.before, cell: (row) => row.letters.join(', ') || '–' },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      groups={groupsOf(rows)}
      rowKey={({ id }) => id}
      select={{ name: 'taskIds', label: nameOf, initially: ticked }}
    />
  );
}

function groupsOf(rows: readonly UrgeableTask[]): RowGroup<UrgeableTask>[] {
  const byUnit = new Map<string, UrgeableTask[]>();
  for (const row of rows) byUnit.set(row.leadUnitId, [...(byUnit.get(row.leadUnitId) ?? []), row]);
  return [...byUnit].map(([key, ofUnit]) => ({
    key,
    heading: (
      <>
        {ofUnit[0]?.leadUnit} <span className="soft">{ofUnit.length}</span>
      </>
    ),
    rows: ofUnit,
  }));
}
