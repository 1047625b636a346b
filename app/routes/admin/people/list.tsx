import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { listPeople } from '#app/queries/organisation/list-people.ts';
import { readPeopleQuery } from '#app/queries/organisation/people-query.ts';
import { unitOptions } from '#app/queries/organisation/unit-options.ts';
import { adminText } from '#app/text/admin.ts';
import { commonText } from '#app/text/common.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { unitChoices } from '../../organisation/unit-choices.ts';
import { AdminTabs, adminTabsFor } from '../admin-tabs.tsx';
import { PeopleTable } from './people-table.tsx';

export const loader = pageLoader({ permission: 'person:manage' }, async ({ read, actor, url, today }) => ({
  list: await listPeople(read, readPeopleQuery(url.searchParams), today),
  units: (await unitOptions(read, today)).map(({ id, name, parentId }) => ({ id, name, parentId })),
  isFiltered: url.search !== '',
  tabs: adminTabsFor(actor),
}));

export const handle = page({ title: ({ locale }) => organisationText[locale].people.title });

export default function People() {
  const { list, isFiltered, tabs } = useLoaderData<typeof loader>();
  const t = useText(organisationText).people;
  const admin = useText(adminText);
  const common = useText(commonText);
  const format = useFormat();
  const add = (
    <Link className="btn btn-1" to={paths.newUser()}>
      <Icon name="plus" small />
      {t.add}
    </Link>
  );
  return (
    <>
      <PageHeader title={admin.title} actions={add} />
      <AdminTabs tabs={tabs} current="people" />
      <Card padded={false} title={t.title} count={format.number(list.total)}>
        <Filters />
        {list.rows.length > 0 ? (
          <PeopleTable rows={list.rows} />
        ) : (
          <EmptyState title={isFiltered ? common.nothingFound : t.empty} icon={isFiltered ? 'search' : 'user'}>
            {isFiltered ? common.nothingFoundAdvice : t.emptyText}
          </EmptyState>
        )}
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
      </Card>
    </>
  );
}

function Filters() {
  const { units, isFiltered } = useLoaderData<typeof loader>();
  const t = useText(organisationText).people;
  const [search] = useSearchParams();
  return (
    <FilterBar active={isFiltered}>
      <FilterText name="q" label={t.search} value={search.get('q')} size={22} inputMode="search" />
      <FilterSelect name="dv" label={t.unit} value={search.get('dv')} blank={t.anyUnit} options={unitChoices(units)} />
      <FilterSelect
        name="tt"
        label={t.state}
        value={search.get('tt')}
        blank={t.anyState}
        options={Object.entries(t.states).map(([value, label]) => ({ value, label }))}
      />
    </FilterBar>
  );
}
