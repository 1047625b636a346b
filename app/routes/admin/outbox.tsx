import { useLoaderData } from '@remix-run/react';
import { retryMessage } from '#app/commands/installation/retry-message.ts';
import { paths } from '#app/paths.ts';
import { OUTBOX_VIEWS, type OutboxView, outboxPage } from '#app/queries/outbox/outbox-page.ts';
import { readPaging } from '#app/queries/paging.ts';
import { adminText } from '#app/text/admin.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from './admin-tabs.tsx';
import { OutboxTable } from './outbox-table.tsx';

export const loader = pageLoader({ permission: 'outbox:manage' }, async ({ read, actor, url }) => {
  const asked = url.searchParams.get('tt');
  const view = OUTBOX_VIEWS.find((one) => one === asked) ?? 'stuck';
  const paging = readPaging(url.searchParams);
  return { view, ...paging, ...(await outboxPage(read, { view, ...paging })), tabs: adminTabsFor(actor) };
});

export const action = pageAction({ intents: { retry: { command: retryMessage, flash: 'outbox.retried' } } });

export const handle = page({ title: ({ locale }) => adminSystemText[locale].outbox.title });

export default function Outbox() {
  const { view, counts, rows, page, pageSize, tabs } = useLoaderData<typeof loader>();
  const { outbox: t } = useText(adminSystemText);
  const admin = useText(adminText);
  return (
    <>
      <PageHeader title={admin.title} sub={t.sub} />
      <AdminTabs tabs={tabs} current="outbox" />
      <Tabs
        label={t.title}
        items={(Object.keys(counts) as OutboxView[]).map((one) => ({
          to: paths.outbox({ tt: one === 'stuck' ? null : one }),
          label: t.tabs[one],
          count: counts[one],
          current: one === view,
        }))}
      />
      {view === 'stuck' && rows.length > 0 && <Notice tone="warn">{t.stuckNote}</Notice>}
      <Card padded={false} label={t.tabs[view]}>
        {rows.length === 0 ? (
          <EmptyState title={t.empty[view].title} icon="check">
            {t.empty[view].text}
          </EmptyState>
        ) : (
          <OutboxTable view={view} rows={rows} />
        )}
        <Pagination page={page} pageSize={pageSize} total={counts[view]} />
      </Card>
    </>
  );
}
