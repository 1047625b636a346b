import { useLoaderData } from '@remix-run/react';
import { bulkActOf, INBOX_KINDS, inboxTotal } from '#app/domain/inbox.ts';
import { paths } from '#app/paths.ts';
import { inboxPage } from '#app/queries/inbox/inbox-page.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useText } from '#app/text/index.ts';
import { BulkBar } from '#app/ui/BulkBar.tsx';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Kbd } from '#app/ui/Kbd.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { EntryTable } from './entry-table.tsx';

export const loader = pageLoader({}, ({ read, actor, url, today }) =>
  inboxPage(read, actor, { search: url.searchParams, today }),
);

export const handle = page({ title: ({ locale }) => inboxText[locale].title });

/** Everything that waits for the reader, the most urgent first. */
export default function Inbox() {
  const { counts, entries, total, page: at, pageSize } = useLoaderData<typeof loader>();
  const t = useText(inboxText);
  return (
    <>
      <PageHeader title={t.title} sub={t.sub(inboxTotal(counts))} actions={entries.length > 0 && <Keys />} />
      <KindTabs />
      <Card padded={false} label={t.title}>
        {entries.length === 0 ? <EmptyState title={t.emptyTitle}>{t.emptyText}</EmptyState> : <Entries />}
        <Pagination page={at} pageSize={pageSize} total={total} />
      </Card>
    </>
  );
}

function Keys() {
  const { keys } = useText(inboxText);
  return (
    <span className="small muted row g-4 only-wide">
      <Kbd keys={['J', 'K']} /> {keys.move} <Kbd keys={['X']} /> {keys.pick} <Kbd keys={['Enter']} /> {keys.open}
    </span>
  );
}

/** The kinds there is something of, each an address of its own. */
function KindTabs() {
  const { counts, kind } = useLoaderData<typeof loader>();
  const t = useText(inboxText);
  const shown = INBOX_KINDS.filter((one) => counts[one] !== undefined || one === kind);
  if (shown.length < 2 && kind === null) return null;
  return (
    <Tabs
      label={t.title}
      items={[
        { to: paths.inbox(), label: t.all, count: inboxTotal(counts), current: kind === null },
        ...shown.map((one) => ({
          to: paths.inbox({ loai: one }),
          label: t.kinds[one],
          count: counts[one] ?? 0,
          current: one === kind,
        })),
      ]}
    />
  );
}

/** The entries; those of a kind that can be worked off together are chosen here and shown once more before they change. */
function Entries() {
  const { entries, kind } = useLoaderData<typeof loader>();
  const t = useText(inboxText);
  const act = bulkActOf(kind);
  if (!act) return <EntryTable entries={entries} />;
  return (
    <form method="get" action={paths.actOnTasks()}>
      <BulkBar name="nv">
        <button type="submit" className="btn btn-1 btn-sm" name="viec" value={act}>
          {t.bulk.choose[act]}
        </button>
      </BulkBar>
      <EntryTable entries={entries} selectable />
    </form>
  );
}
