import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { TaskListRow } from '#app/queries/tasks/list-tasks.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { secretText } from '#app/text/secret.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { tasksText } from '#app/text/tasks.ts';
import { upkeepText } from '#app/text/upkeep.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { ProgressBar } from '#app/ui/ProgressBar.tsx';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';

/** Tasks as rows: what, by which document, whose, due when, how far. */
export function TaskTable({
  caption,
  rows,
  selectable = false,
}: {
  caption: string;
  rows: readonly TaskListRow[];
  selectable?: boolean;
}) {
  const t = useText(tasksText);
  const secret = useText(secretText);
  const upkeep = useText(upkeepText);
  const { due: turns } = useText(taskTurnsText);
  const format = useFormat();
  const today = useToday();
  const columns: Column<TaskListRow>[] = [
    {
      key: 'task',
      header: t.columns.task,
      names: true,
      cell: (row) => (
        <>
          <Link to={paths.task(row.id)}>{row.title}</Link>
          {row.isSecondHand && (
            <span className="tag" title={t.secondHandHint}>
              {t.secondHand}
            </span>
          )}
          {row.silentDays !== null && <span className="tag">{upkeep.silent(format.number(row.silentDays))}</span>}
          {row.isSecret && (
            <span className="tag" title={secret.tagHint}>
              {secret.tag}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'directive',
      header: t.columns.directive,
      cell: (row) => <DocumentChip number={row.directiveNumber ?? t.noNumber} to={paths.directive(row.directiveId)} />,
    },
    { key: 'lead', header: t.columns.lead, cell: (row) => row.leadUnit },
    { key: 'status', header: t.columns.status, bare: true, cell: (row) => <StatusBadge status={row.status} /> },
    {
      key: 'due',
      header: t.columns.due,
      sort: 'han',
      bare: true,
      cell: (row) => (
        <DueDate
          due={row.dueOn}
          status={row.status}
          words={row.duePhrase}
          // Extended: the first date is never out of sight.
          note={
            row.firstDueOn && row.firstDueOn !== row.dueOn && turns.firstWas(format.shortDate(row.firstDueOn, today))
          }
          inline
        />
      ),
    },
    {
      key: 'progress',
      header: t.columns.progress,
      sort: 'tien-do',
      cell: (row) => <ProgressBar percent={row.percent} status={row.status} />,
    },
    {
      key: 'urged',
      header: t.columns.urged,
      wideOnly: true,
      cell: (row) => (row.urgeCount > 0 ? t.urgedTimes(row.urgeCount) : '–'),
    },
    {
      key: 'updated',
      header: t.columns.updated,
      sort: 'cap-nhat',
      wideOnly: true,
      cell: (row) => (row.lastReportOn ? format.shortDate(row.lastReportOn, today) : '–'),
    },
  ];
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      select={selectable ? { name: 'nv', label: (row) => row.title } : undefined}
      dense
    />
  );
}
