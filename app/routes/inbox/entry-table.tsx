import { Link } from '@remix-run/react';
import { daysBetween, localDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import type { InboxEntry } from '#app/queries/inbox/inbox-page.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { upperFirst } from '#app/text/upper-first.ts';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { DueDate } from '#app/ui/DueDate.tsx';
import { entryPath } from './entry-path.ts';
import { RequestWords } from './request-words.tsx';

/** One row for each thing that waits, with the one place where it is done. */
export function EntryTable({ entries, selectable }: { entries: readonly InboxEntry[]; selectable?: boolean }) {
  const t = useText(inboxText);
  const columns: Column<InboxEntry>[] = [
    { key: 'what', header: t.columns.what, names: true, cell: (entry) => <What entry={entry} /> },
    { key: 'unit', header: t.columns.unit, cell: (entry) => entry.unit ?? '–' },
    { key: 'day', header: t.columns.since, bare: true, cell: (entry) => <Day entry={entry} /> },
    {
      key: 'act',
      header: t.title,
      // On phones the card's title is the way in.
      actions: true,
      wideOnly: true,
      cell: (entry) => (
        <Link className="btn btn-sm" to={entryPath(entry)}>
          {t.acts[entry.kind]}
        </Link>
      ),
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={entries}
      rowKey={(entry) => (selectable ? entry.id : `${entry.kind}-${entry.request?.id ?? entry.id}`)}
      select={selectable ? { name: 'nv', label: (entry) => entry.title } : undefined}
    />
  );
}

function What({ entry }: { entry: InboxEntry }) {
  const t = useText(inboxText);
  return (
    <>
      <Link to={entryPath(entry)}>{upperFirst(entry.title)}</Link>
      <span className="row-wrap small muted fw-400 mt-4">
        <span className="tag">{t.kinds[entry.kind]}</span>
        {entry.directiveId && entry.directiveNumber && (
          <DocumentChip number={entry.directiveNumber} to={paths.directive(entry.directiveId)} />
        )}
        {entry.request && <RequestWords request={entry.request} />}
      </span>
    </>
  );
}

/** Work of one's own has a due date; what others wait for has waited since a day. */
function Day({ entry: { kind, day } }: { entry: InboxEntry }) {
  const t = useText(inboxText);
  const format = useFormat();
  const today = localDate(useToday());
  if (kind === 'report' || kind === 'subtask')
    return <DueDate due={day} status={day !== null && day < today ? 'qua' : 'sap'} inline />;
  return (
    <span className="nowrap num">
      {day && <b>{format.shortDate(day, today)}</b>}{' '}
      <span className="small soft">{t.waiting(day ? Math.max(0, daysBetween(day, today)) : 0)}</span>
    </span>
  );
}
