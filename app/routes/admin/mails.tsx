import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { MAIL_VIEWS, type MailView, mailsPage } from '#app/queries/outbox/mails.ts';
import { readPaging } from '#app/queries/paging.ts';
import { adminText } from '#app/text/admin.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { checkMayReadMails, mailWay } from '#app/web/mail-reading.server.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from './admin-tabs.tsx';

export const loader = pageLoader({}, async ({ read, actor, url }) => {
  checkMayReadMails(actor);
  const paging = readPaging(url.searchParams);
  const view = MAIL_VIEWS.find((one) => one === url.searchParams.get('tt')) ?? 'all';
  return {
    ...(await mailsPage(read, { ...paging, view })),
    ...paging,
    view,
    way: mailWay(),
    tabs: adminTabsFor(actor),
  };
});

export const handle = page({ title: ({ locale }) => adminSystemText[locale].mails.title });

export default function Mails() {
  const { rows, counts, view, page, pageSize, way, tabs } = useLoaderData<typeof loader>();
  const { mails: t } = useText(adminSystemText);
  const admin = useText(adminText);
  const format = useFormat();
  const sub = { training: t.subTraining, folder: t.subFolder, smtp: t.subSmtp }[way];
  return (
    <>
      <PageHeader title={tabs.includes('mails') ? admin.title : t.title} sub={sub} />
      {tabs.includes('mails') && <AdminTabs tabs={tabs} current="mails" />}
      <Tabs
        label={t.state}
        items={(Object.keys(counts) as MailView[]).map((one) => ({
          to: paths.mails({ tt: one === 'all' ? null : one }),
          label: t.views[one],
          count: counts[one],
          current: one === view,
        }))}
      />
      <Card padded={false} label={t.title}>
        {rows.length === 0 && (
          <EmptyState title={t.emptyTitle} icon="mail">
            {t.emptyText}
          </EmptyState>
        )}
        {rows.length > 0 && (
          <DataTable
            caption={t.title}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'subject',
                header: t.subject,
                names: true,
                cell: ({ id, subject }) => <Link to={paths.mail(id)}>{subject}</Link>,
              },
              {
                key: 'to',
                header: t.to,
                cell: ({ to, address }) => (
                  <>
                    {to} <span className="small muted">{address}</span>
                  </>
                ),
              },
              { key: 'at', header: t.at, cell: ({ createdAt }) => format.dateTime(createdAt) },
              {
                key: 'state',
                header: t.state,
                cell: ({ state }) => (state === 'sent' && way !== 'smtp' ? t.kept : t.states[state]),
              },
              { key: 'attempts', header: t.attempts, right: true, cell: ({ attempts }) => format.number(attempts) },
            ]}
          />
        )}
        <Pagination page={page} pageSize={pageSize} total={counts[view]} />
      </Card>
    </>
  );
}
