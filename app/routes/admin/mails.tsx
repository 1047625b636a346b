import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { mailsPage } from '#app/queries/outbox/mails.ts';
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
import { checkMayReadMails, mailWay } from '#app/web/mail-reading.server.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from './admin-tabs.tsx';

export const loader = pageLoader({}, async ({ read, actor, url }) => {
  checkMayReadMails(actor);
  const paging = readPaging(url.searchParams);
  return { ...(await mailsPage(read, paging)), ...paging, way: mailWay(), tabs: adminTabsFor(actor) };
});

export const handle = page({ title: ({ locale }) => adminSystemText[locale].mails.title });

export default function Mails() {
  const { rows, total, page, pageSize, way, tabs } = useLoaderData<typeof loader>();
  const { mails: t } = useText(adminSystemText);
  const admin = useText(adminText);
  const format = useFormat();
  const sub = { training: t.subTraining, folder: t.subFolder, smtp: t.subSmtp }[way];
  return (
    <>
      <PageHeader title={tabs.includes('mails') ? admin.title : t.title} sub={sub} />
      {tabs.includes('mails') && <AdminTabs tabs={tabs} current="mails" />}
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
                cell: ({ status }) => (status === 'done' && way !== 'smtp' ? t.kept : t.states[status]),
              },
            ]}
          />
        )}
        <Pagination page={page} pageSize={pageSize} total={total} />
      </Card>
    </>
  );
}
