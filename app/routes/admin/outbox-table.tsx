import type { OutboxLine, OutboxView } from '#app/queries/outbox/outbox-page.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';

/** Queued work, one line each; what failed can be tried again at once. */
export function OutboxTable({ view, rows }: { view: OutboxView; rows: readonly OutboxLine[] }) {
  const { outbox: t } = useText(adminSystemText);
  const format = useFormat();
  const topic = (row: OutboxLine) => t.topics[row.topic] ?? row.topic;
  const columns: Column<OutboxLine>[] = [
    {
      key: 'topic',
      header: t.topic,
      names: true,
      cell: (row) => (
        <>
          {topic(row)} {row.to && <span className="small muted">{t.to(row.to)}</span>}
        </>
      ),
    },
    { key: 'created', header: t.created, cell: ({ createdAt }) => format.dateTime(createdAt) },
    view === 'done'
      ? { key: 'done', header: t.finished, cell: ({ doneAt }) => doneAt && format.dateTime(doneAt) }
      : {
          key: 'due',
          header: t.due,
          cell: ({ status, dueAt }) =>
            status === 'claimed' ? t.underWay : status === 'stuck' ? '–' : format.dateTime(dueAt),
        },
    { key: 'attempts', header: t.attempts, right: true, cell: ({ attempts }) => format.number(attempts) },
  ];
  if (view !== 'done')
    columns.push(
      { key: 'error', header: t.lastError, className: 'small', cell: ({ lastError }) => lastError ?? '' },
      {
        key: 'retry',
        header: t.act,
        actions: true,
        cell: (row) =>
          (row.status === 'stuck' || (row.status === 'waiting' && row.attempts > 0)) && (
            <PostForm intent="retry" id={`retry-${row.id}`}>
              <input type="hidden" name="messageId" value={row.id} />
              <SubmitButton tone="secondary" small>
                {t.retry}
                <span className="vh">: {topic(row)}</span>
              </SubmitButton>
            </PostForm>
          ),
      },
    );
  return <DataTable caption={t.tabs[view]} columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
