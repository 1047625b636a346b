import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { listUnits } from '#app/queries/organisation/list-units.ts';
import { unitOptions } from '#app/queries/organisation/unit-options.ts';
import { readUnitQuery } from '#app/queries/organisation/unit-query.ts';
import { adminText } from '#app/text/admin.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { UnitFilters } from '../../organisation/unit-filters.tsx';
import { UnitTable } from '../../organisation/unit-table.tsx';
import { AdminTabs, adminTabsFor } from '../admin-tabs.tsx';

export const loader = pageLoader({ permission: 'unit:manage' }, async ({ read, actor, url, today }) => ({
  list: await listUnits(read, readUnitQuery(url.searchParams), today),
  life: readUnitQuery(url.searchParams).life,
  issuers: (await unitOptions(read, today, { issuersOnly: true })).map(({ id, name }) => ({ id, name })),
  isFiltered: url.search !== '',
  tabs: adminTabsFor(actor),
}));

export const handle = page({ title: ({ locale }) => organisationText[locale].units.title });

export default function AdminUnits() {
  const { list, life, issuers, isFiltered, tabs } = useLoaderData<typeof loader>();
  const t = useText(organisationText).units;
  const admin = useText(adminText);
  const common = useText(commonText);
  const format = useFormat();
  const example = list.rows[0]?.abbreviation;
  const add = (
    <Link className="btn btn-1" to={paths.newUnit()}>
      <Icon name="plus" small />
      {t.add}
    </Link>
  );
  return (
    <>
      <PageHeader title={admin.title} actions={add} />
      <AdminTabs tabs={tabs} current="units" />
      <Card
        padded={false}
        title={t.lives[life]}
        count={format.number(list.total)}
        foot={example && t.abbreviationNote(example)}
      >
        <UnitFilters issuers={issuers} />
        {list.rows.length > 0 ? (
          <UnitTable list={list} managed />
        ) : (
          <EmptyState title={isFiltered ? common.nothingFound : t.empty} icon={isFiltered ? 'search' : 'building'}>
            {isFiltered ? common.nothingFoundAdvice : t.emptyText}
          </EmptyState>
        )}
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
      </Card>
    </>
  );
}
