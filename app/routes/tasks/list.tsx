import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { can } from '#app/domain/access/can.ts';
import { DISPLAY_STATUSES } from '#app/domain/task.ts';
import { paths } from '#app/paths.ts';
import { taskListPage } from '#app/queries/tasks/task-list-page.ts';
import { inboxText } from '#app/text/inbox.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { seriesText } from '#app/text/series.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { taskFiltersText } from '#app/text/task-filters.ts';
import { tasksText } from '#app/text/tasks.ts';
import { upkeepText } from '#app/text/upkeep.ts';
import { urgingText } from '#app/text/urging.ts';
import { BulkBar } from '#app/ui/BulkBar.tsx';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { TaskTable } from './task-table.tsx';

export const loader = pageLoader({ permission: 'task:read' }, async ({ read, actor, url, today }) => ({
  ...(await taskListPage(read, actor, { search: url.searchParams, today })),
  mayUrge: can(actor, 'directive:draft'),
}));

export const handle = page({ title: ({ locale }) => tasksText[locale].title, landscape: true });

export default function TaskList() {
  const { list, isFiltered, hadUnreadable } = useLoaderData<typeof loader>();
  const t = useText(tasksText);
  const series = useText(seriesText);
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={t.title}
        actions={
          <Link className="btn" to={paths.taskSeriesList()}>
            {series.title}
          </Link>
        }
      />
      <StatusTabs />
      <Card padded={false} label={t.title}>
        <Filters />
        {hadUnreadable && <Notice tone="warn">{t.filteredTooFar}</Notice>}
        {list.rows.length > 0 && <Rows />}
        {list.rows.length === 0 && (
          <EmptyState title={isFiltered ? t.noneFoundTitle : t.emptyTitle} icon={isFiltered ? 'search' : 'task'}>
            {isFiltered ? t.noneFoundText : t.emptyText}
          </EmptyState>
        )}
        {list.countIsLower && <p className="panel-foot small">{t.more(format.number(list.count))}</p>}
        <Pagination page={list.page} pageSize={list.pageSize} total={list.count} />
      </Card>
    </>
  );
}

/** The tasks; whoever may act on several of them ticks them, and sees what would change before it does. */
function Rows() {
  const { list, bulkActs, mayUrge } = useLoaderData<typeof loader>();
  const t = useText(tasksText);
  const { bulk } = useText(inboxText);
  const urging = useText(urgingText);
  if (bulkActs.length === 0 && !mayUrge) return <TaskTable caption={t.title} rows={list.rows} />;
  return (
    <form method="get" action={paths.actOnTasks()}>
      <BulkBar name="nv">
        {bulkActs.map((act) => (
          <button type="submit" className="btn btn-sm" key={act} name="viec" value={act}>
            {bulk.choose[act]}
          </button>
        ))}
        {mayUrge && (
          <button type="submit" className="btn btn-sm" formAction={paths.newUrging()}>
            {urging.title}
          </button>
        )}
      </BulkBar>
      <TaskTable caption={t.title} rows={list.rows} selectable />
    </form>
  );
}

/** The statuses people come for, each an address of its own with its count. */
function StatusTabs() {
  const { counts } = useLoaderData<typeof loader>();
  const t = useText(tasksText);
  const { status } = useText(statusLabelsText);
  const [search] = useSearchParams();
  const now = search.get('tt') ?? '';
  const total = DISPLAY_STATUSES.reduce((sum, one) => sum + counts[one], 0);
  const tab = (slug: string, label: string, count: number) => ({
    to: paths.tasks({ tt: slug || null }),
    label,
    count,
    current: slug === now,
  });
  return (
    <Tabs
      label={t.title}
      items={[
        tab('can-xu-ly', t.tabs.handle, counts.qua + counts.sap + counts.cho),
        tab('qua', status.qua, counts.qua),
        tab('sap', status.sap, counts.sap),
        tab('cho', status.cho, counts.cho),
        tab('', t.tabs.all, total),
      ]}
    />
  );
}

/** What a link narrowed the list to without a field of its own; it stays until the filters are cleared. */
const UNSEEN = ['xep', 'dong', 'cq', 'diem', 'td', 'viec', 'nguon', 'muc'];

function Filters() {
  const { choices, isFiltered } = useLoaderData<typeof loader>();
  const t = useText(taskFiltersText);
  const upkeep = useText(upkeepText);
  const { status } = useText(statusLabelsText);
  const [search] = useSearchParams();
  const named = (options: { id: string; name: string }[]) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar active={isFiltered} keep={UNSEEN}>
      <FilterSelect
        name="tt"
        label={t.status}
        value={search.get('tt')}
        blank={t.anyStatus}
        options={[
          { value: 'can-xu-ly', label: t.toHandle },
          { value: 'mo', label: t.open },
          ...DISPLAY_STATUSES.map((one) => ({ value: one, label: status[one] })),
        ]}
      />
      <FilterSelect
        name="dv"
        label={t.unit}
        value={search.get('dv')}
        blank={t.anyUnit}
        options={named(choices.units)}
      />
      <FilterSelect
        name="vb"
        label={t.directive}
        value={search.get('vb')}
        blank={t.anyDirective}
        options={choices.directives.map(({ id, numberText, subject }) => ({ value: id, label: numberText ?? subject }))}
      />
      {choices.committees.length > 1 && (
        <FilterSelect
          name="ban"
          label={t.committee}
          value={search.get('ban')}
          blank={t.anyCommittee}
          options={named(choices.committees)}
        />
      )}
      <FilterText name="tu" label={t.dueFrom} value={search.get('tu')} size={9} inputMode="numeric" />
      <FilterText name="den" label={t.dueTo} value={search.get('den')} size={9} inputMode="numeric" />
      {search.get('ky') && (
        <FilterText name="ky" label={t.since} value={search.get('ky')} size={9} inputMode="numeric" />
      )}
      {search.get('bc') && (
        <FilterText name="bc" label={t.reportFrom} value={search.get('bc')} size={9} inputMode="numeric" />
      )}
      <FilterSelect
        name="cap"
        label={upkeep.filter}
        value={search.get('cap')}
        blank={upkeep.anyUpdate}
        options={[{ value: 'lau', label: upkeep.onlySilent }]}
      />
      <FilterText name="q" label={t.text} value={search.get('q')} inputMode="search" />
    </FilterBar>
  );
}
