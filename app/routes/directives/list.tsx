import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { DIRECTIVE_KINDS, DIRECTIVE_STATUSES } from '#app/domain/directive.ts';
import { paths } from '#app/paths.ts';
import { directiveListPage } from '#app/queries/directives/directive-list-page.ts';
import { DIRECTIVE_TABS } from '#app/queries/directives/directive-query.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { mayCheckForm } from '../form-check/limits.ts';
import { DirectiveTable } from './directive-table.tsx';

export const loader = pageLoader({ permission: 'directive:read' }, async ({ read, actor, url, today }) => ({
  ...(await directiveListPage(read, actor, { search: url.searchParams, today })),
  mayCheckForm: mayCheckForm(actor),
}));

export const handle = page({ title: ({ locale }) => directivesText[locale].title });

export default function DirectiveList() {
  const { list, tab, isFiltered } = useLoaderData<typeof loader>();
  const t = useText(directivesText);
  const href = useSearchHref();
  return (
    <>
      <PageHeader title={t.title} actions={<Creates />} />
      <Tabs
        label={t.title}
        items={DIRECTIVE_TABS.map((one) => ({
          to: href({ muc: one === 'tat-ca' ? null : one, trang: null }),
          label: t.tabs[one],
          count: list.counts[one],
          current: one === tab,
        }))}
      />
      <Card padded={false} label={t.title}>
        <Filters />
        {list.rows.length > 0 && <DirectiveTable rows={list.rows} />}
        {list.rows.length === 0 && (
          <EmptyState title={isFiltered ? t.noneFoundTitle : t.emptyTitle} icon={isFiltered ? 'search' : 'doc'}>
            {isFiltered ? t.noneFoundText : t.emptyText}
          </EmptyState>
        )}
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
      </Card>
    </>
  );
}

/** What the reader may draw up; one of them is the primary act. */
function Creates() {
  const { may, mayCheckForm: checks } = useLoaderData<typeof loader>();
  const { create } = useText(directivesText);
  return (
    <>
      {checks && (
        <Link className="btn" to={paths.formCheck()}>
          {create.formCheck}
        </Link>
      )}
      {may.recordOral && (
        <Link className="btn" to={paths.newOral()}>
          {create.oral}
        </Link>
      )}
      {may.registerIncoming && (
        <>
          <Link className="btn" to={paths.newSecret()}>
            {create.secret}
          </Link>
          <Link className="btn" to={paths.newIncoming()}>
            {create.incoming}
          </Link>
        </>
      )}
      {may.draft && (
        <>
          <Link className="btn" to={paths.newDirective({ loai: 'thong-bao' })}>
            {create.notice}
          </Link>
          <Link className="btn btn-1" to={paths.newDirective()}>
            <Icon name="plus" small />
            {create.letter}
          </Link>
        </>
      )}
    </>
  );
}

function Filters() {
  const { choices, isFiltered } = useLoaderData<typeof loader>();
  const t = useText(directivesText).filters;
  const labels = useText(statusLabelsText);
  const [search] = useSearchParams();
  const named = (options: { id: string; name: string }[]) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar active={isFiltered} keep={['muc', 'dong']}>
      <FilterSelect
        name="loai"
        label={t.kind}
        value={search.get('loai')}
        blank={t.anyKind}
        options={DIRECTIVE_KINDS.map((kind) => ({ value: kind, label: labels.directiveKind[kind] }))}
      />
      <FilterSelect
        name="tt"
        label={t.status}
        value={search.get('tt')}
        blank={t.anyStatus}
        options={DIRECTIVE_STATUSES.map((status) => ({ value: status, label: labels.directiveStatus[status] }))}
      />
      {choices.issuers.length > 1 && (
        <FilterSelect
          name="cq"
          label={t.issuer}
          value={search.get('cq')}
          blank={t.anyIssuer}
          options={named(choices.issuers)}
        />
      )}
      {choices.committees.length > 1 && (
        <FilterSelect
          name="ban"
          label={t.committee}
          value={search.get('ban')}
          blank={t.anyCommittee}
          options={named(choices.committees)}
        />
      )}
      <FilterSelect
        name="nam"
        label={t.year}
        value={search.get('nam')}
        blank={t.anyYear}
        options={choices.years.map((year) => ({ value: year, label: year }))}
      />
      <FilterText name="q" label={t.text} value={search.get('q')} inputMode="search" />
    </FilterBar>
  );
}
