import { Link, useLoaderData } from '@remix-run/react';
import { retireGroup } from '#app/commands/organisation/retire-group.ts';
import { paths } from '#app/paths.ts';
import { type GroupListRow, listGroups } from '#app/queries/organisation/list-groups.ts';
import { adminText } from '#app/text/admin.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from '../admin-tabs.tsx';

export const loader = pageLoader({ permission: 'unit:manage' }, async ({ read, actor, today }) => ({
  groups: await listGroups(read, today),
  tabs: adminTabsFor(actor),
}));

export const action = pageAction({
  intents: {
    retire: { command: retireGroup, flash: 'group.retired' },
    restore: { command: retireGroup, flash: 'group.restored' },
  },
});

export const handle = page({ title: ({ locale }) => organisationText[locale].groups.title });

export default function Groups() {
  const { groups, tabs } = useLoaderData<typeof loader>();
  const t = useText(organisationText).groups;
  const admin = useText(adminText);
  const add = (
    <Link className="btn btn-1" to={paths.newGroup()}>
      <Icon name="plus" small />
      {t.add}
    </Link>
  );
  return (
    <>
      <PageHeader title={admin.title} actions={add} />
      <AdminTabs tabs={tabs} current="groups" />
      <Card padded={false} title={t.title} count={groups.length} foot={t.lead}>
        {groups.length === 0 ? (
          <EmptyState title={t.empty} icon="building">
            {t.emptyText}
          </EmptyState>
        ) : (
          <GroupTable groups={groups} />
        )}
      </Card>
    </>
  );
}

function GroupTable({ groups }: { groups: readonly GroupListRow[] }) {
  const words = useText(organisationText);
  const t = words.groups;
  const format = useFormat();
  const columns: Column<GroupListRow>[] = [
    {
      key: 'label',
      header: t.label,
      names: true,
      cell: (row) => (
        <>
          <Link to={paths.editGroup(row.id)}>{row.label}</Link>{' '}
          {row.retiredOn && <span className="tag">{t.retired(format.date(row.retiredOn))}</span>}
        </>
      ),
    },
    { key: 'issuer', header: t.issuer, className: 'small', cell: (row) => row.issuer },
    {
      key: 'units',
      header: t.membersToday,
      className: 'small',
      cell: (row) =>
        row.units.length === 0 ? (
          t.noMembersToday
        ) : (
          <>
            <b className="num">{format.number(row.units.length)}</b> {row.units.map(({ name }) => name).join(', ')}
          </>
        ),
    },
    { key: 'use', header: t.retire, actions: true, className: 'right', cell: (row) => <Use row={row} /> },
  ];
  return <DataTable caption={t.title} columns={columns} rows={groups} rowKey={(row) => row.id} />;
}

/** Takes a group out of the choices, or puts it back: both can be undone at once. */
function Use({ row }: { row: GroupListRow }) {
  const t = useText(organisationText).groups;
  const isRetired = row.retiredOn !== null;
  return (
    <PostForm
      intent={isRetired ? 'restore' : 'retire'}
      id={`use-${row.id}`}
      version={row.version}
      ariaLabel={isRetired ? t.restoreOf(row.label) : t.retireOf(row.label)}
    >
      <input type="hidden" name="groupId" value={row.id} />
      <SubmitButton tone="secondary" small name="use" value={isRetired ? 'in_use' : 'retired'}>
        {isRetired ? t.restore : t.retire}
      </SubmitButton>
    </PostForm>
  );
}
