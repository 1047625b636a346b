import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { TaskListRow } from '#app/queries/tasks/list-tasks.ts';
import { homeText } from '#app/text/home.ts';
import { useText } from '#app/text/index.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';

/** Overdue tasks with whose they are, the longest overdue first. */
export function OverdueTable({
  title,
  rows,
  total,
  issuerId,
}: {
  title: string;
  rows: readonly TaskListRow[];
  total: number;
  issuerId: string;
}) {
  const t = useText(homeText).chair;
  const { urgedTimes } = useText(tasksText);
  const columns: Column<TaskListRow>[] = [
    { key: 'unit', header: t.unit, cell: (row) => row.leadUnit },
    { key: 'task', header: t.task, names: true, cell: (row) => <Link to={paths.task(row.id)}>{row.title}</Link> },
    { key: 'due', header: t.due, bare: true, cell: (row) => <DueDate due={row.dueOn} status={row.status} inline /> },
    { key: 'urged', header: t.urged, cell: (row) => (row.urgeCount > 0 ? urgedTimes(row.urgeCount) : '–') },
  ];
  return (
    <Card
      title={title}
      count={total > 0 ? total : undefined}
      padded={false}
      action={total > 0 && <Link to={paths.tasks({ tt: 'qua', cq: issuerId })}>{t.seeList}</Link>}
    >
      {rows.length === 0 ? (
        <EmptyState title={t.noOverdue}>{t.noOverdueText}</EmptyState>
      ) : (
        <DataTable caption={title} columns={columns} rows={rows} rowKey={(row) => row.id} dense />
      )}
    </Card>
  );
}
