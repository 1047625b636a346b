import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { type CommitteeListRow, listCommittees } from '#app/queries/organisation/list-committees.ts';
import { adminText } from '#app/text/admin.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { useSpan } from '../../organisation/use-span.ts';
import { AdminTabs, adminTabsFor } from '../admin-tabs.tsx';

export const loader = pageLoader({ permission: 'committee:manage' }, async ({ read, actor, today }) => ({
  committees: await listCommittees(read, actor, today),
  tabs: adminTabsFor(actor),
}));

export const handle = page({ title: ({ locale }) => organisationText[locale].committees.title });

export default function Committees() {
  const { committees, tabs } = useLoaderData<typeof loader>();
  const t = useText(organisationText).committees;
  const admin = useText(adminText);
  const add = (
    <Link className="btn btn-1" to={paths.newCommittee()}>
      <Icon name="plus" small />
      {t.add}
    </Link>
  );
  return (
    <>
      <PageHeader title={admin.title} actions={add} />
      <AdminTabs tabs={tabs} current="committees" />
      <Card padded={false} title={t.title} count={committees.length}>
        {committees.length === 0 ? (
          <EmptyState title={t.empty} icon="meet">
            {t.emptyText}
          </EmptyState>
        ) : (
          <CommitteeTable committees={committees} />
        )}
      </Card>
    </>
  );
}

function CommitteeTable({ committees }: { committees: readonly CommitteeListRow[] }) {
  const words = useText(organisationText);
  const t = words.committees;
  const format = useFormat();
  const span = useSpan();
  const columns: Column<CommitteeListRow>[] = [
    {
      key: 'name',
      header: t.name,
      names: true,
      cell: (row) => (
        <>
          <Link to={paths.editCommittee(row.id)}>{row.name}</Link>{' '}
          {!row.isOpen && row.validTo && <span className="tag">{words.ended(format.date(row.validTo))}</span>}
        </>
      ),
    },
    { key: 'issuer', header: t.issuer, className: 'small', cell: (row) => row.issuer },
    { key: 'symbol', header: t.symbol, className: 'small soft', wideOnly: true, cell: (row) => row.symbol },
    { key: 'office', header: t.standingOffice, className: 'small', cell: (row) => row.standingOffice ?? t.noOffice },
    {
      key: 'members',
      header: t.members,
      className: 'small',
      cell: (row) => (row.members > 0 ? t.memberCount(format.number(row.members)) : t.noMembers),
    },
    { key: 'span', header: words.dates, className: 'small num', wideOnly: true, cell: (row) => span(row) },
  ];
  return <DataTable caption={t.title} columns={columns} rows={committees} rowKey={(row) => row.id} />;
}
