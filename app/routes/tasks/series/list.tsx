import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { type SeriesListRow, seriesListPage } from '#app/queries/tasks/list-series.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { seriesText } from '#app/text/series.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { DocumentChip } from '#app/ui/DocumentChip.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect } from '#app/ui/FilterBar.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { useRuleWords } from './use-rule-words.ts';

export const loader = pageLoader({ permission: 'task:read' }, ({ read, actor, url, today }) =>
  seriesListPage(read, actor, { search: url.searchParams, today }),
);

export const handle = page({ title: ({ locale }) => seriesText[locale].title, landscape: true });

export default function SeriesList() {
  const { rows, counts, state, unitId, units, page: shown, pageSize } = useLoaderData<typeof loader>();
  const t = useText(seriesText);
  const tasks = useText(tasksText);
  return (
    <>
      <PageHeader title={t.title} crumbs={[{ label: tasks.title, to: paths.tasks() }, { label: t.title }]} />
      <Tabs
        label={t.title}
        items={(['running', 'closed'] as const).map((one) => ({
          to: paths.taskSeriesList({ tt: one === 'closed' ? one : null, dv: unitId }),
          label: t.states[one],
          count: counts[one],
          current: one === state,
        }))}
      />
      <Card padded={false} label={t.title}>
        <FilterBar keep={['tt', 'dong']} active={unitId !== null}>
          <FilterSelect
            name="dv"
            label={t.filters.unit}
            value={unitId}
            blank={t.filters.anyUnit}
            options={units.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </FilterBar>
        {rows.length > 0 && <SeriesTable rows={rows} />}
        {rows.length === 0 && (
          <EmptyState title={state === 'closed' ? t.emptyClosed : t.empty} icon="task">
            {state === 'running' && t.emptyText}
          </EmptyState>
        )}
        <Pagination page={shown} pageSize={pageSize} total={counts[state]} />
      </Card>
    </>
  );
}

function SeriesTable({ rows }: { rows: readonly SeriesListRow[] }) {
  const t = useText(seriesText);
  const { noNumber } = useText(tasksText);
  const format = useFormat();
  const today = useToday();
  const ruleWords = useRuleWords();
  const columns: Column<SeriesListRow>[] = [
    {
      key: 'task',
      header: t.columns.task,
      names: true,
      cell: (row) => <Link to={paths.taskSeries(row.id)}>{row.title}</Link>,
    },
    {
      key: 'directive',
      header: t.columns.directive,
      cell: (row) => <DocumentChip number={row.directiveNumber ?? noNumber} to={paths.directive(row.directiveId)} />,
    },
    { key: 'lead', header: t.columns.lead, cell: (row) => row.leadUnit },
    { key: 'rule', header: t.columns.rule, cell: (row) => ruleWords(row.rule) },
    {
      key: 'next',
      header: t.columns.next,
      cell: (row) => <span className="num">{row.nextOn ? format.longDate(row.nextOn, today) : '–'}</span>,
    },
    {
      key: 'late',
      header: t.columns.late,
      right: true,
      cell: (row) => (row.late > 0 ? <b className="t-qua">{format.number(row.late)}</b> : '–'),
    },
  ];
  return <DataTable caption={t.title} columns={columns} rows={rows} rowKey={(row) => row.id} dense />;
}
