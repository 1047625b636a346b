import { Link, useLoaderData } from '@remix-run/react';
import { DELAY_CAUSES } from '#app/domain/delay.ts';
import { paths } from '#app/paths.ts';
import { type CauseCounts, DELAYED, type Delayed, delayCauses } from '#app/queries/reports/delay-causes.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { reportsText } from '#app/text/reports.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import { type Column, DataTable } from '#app/ui/DataTable.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect } from '#app/ui/FilterBar.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';

export const loader = pageLoader({ permission: 'report:read' }, async ({ read, actor, url, today }) => {
  const found = await delayCauses(read, actor, { search: url.searchParams, today });
  return { ...found, statuses: DELAYED[found.which], choices: Object.keys(DELAYED) as Delayed[] };
});

export const handle = page({ title: ({ locale }) => taskTurnsText[locale].delay.title, landscape: true });

type Row = ReturnType<typeof useLoaderData<typeof loader>>['units'][number];
const CAUSES = [...DELAY_CAUSES, 'unsaid'] as const;

export default function DelayCauses() {
  const { units } = useLoaderData<typeof loader>();
  const t = useText(taskTurnsText).delay;
  const reports = useText(reportsText);
  return (
    <>
      <PageHeader
        title={t.title}
        sub={t.sub}
        crumbs={[{ label: reports.crumb, to: paths.reports() }, { label: t.title }]}
      />
      <Card padded={false} label={t.title}>
        <Scope />
        {units.length === 0 ? <EmptyState title={t.none}>{t.noneText}</EmptyState> : <CauseTable />}
      </Card>
    </>
  );
}

function Scope() {
  const { which, choices, directiveId, directives } = useLoaderData<typeof loader>();
  const t = useText(taskTurnsText).delay;
  const reports = useText(reportsText);
  return (
    <FilterBar active={directiveId !== null || which !== choices[0]}>
      <FilterSelect
        name="loai"
        label={t.which}
        value={which}
        options={choices.map((slug) => ({ value: slug, label: t.choice[slug] }))}
      />
      <FilterSelect
        name="vb"
        label={reports.directive}
        value={directiveId}
        blank={reports.anyDirective}
        options={directives.map(({ id, numberText, subject }) => ({ value: id, label: numberText ?? subject }))}
      />
    </FilterBar>
  );
}

/** Units by causes; each number opens its list. */
function CauseTable() {
  const { units, total } = useLoaderData<typeof loader>();
  const { delay: t, causeShort: words } = useText(taskTurnsText);
  const columns: Column<Row>[] = [
    { key: 'unit', header: t.unit, names: true, cell: (row) => row.unit },
    ...CAUSES.map((cause) => ({
      key: cause,
      header: cause === 'unsaid' ? t.unknown : words[cause],
      right: true,
      cell: (row: Row) => <Figure n={row.counts[cause]} cause={cause} unitId={row.unitId} />,
    })),
    {
      key: 'total',
      header: t.total,
      right: true,
      cell: (row) => <Figure n={sum(row.counts)} unitId={row.unitId} />,
    },
  ];
  return (
    <DataTable
      caption={t.title}
      columns={columns}
      rows={units}
      rowKey={(row) => row.unitId}
      dense
      foot={
        <tr>
          <th scope="row">{t.total}</th>
          {CAUSES.map((cause) => (
            <td key={cause} className="right num" data-l={cause === 'unsaid' ? t.unknown : words[cause]}>
              <Figure n={total[cause]} cause={cause} />
            </td>
          ))}
          <td className="right num" data-l={t.total}>
            <b>
              <Figure n={sum(total)} />
            </b>
          </td>
        </tr>
      }
    />
  );
}

const sum = (counts: CauseCounts): number => CAUSES.reduce((all, cause) => all + counts[cause], 0);

function Figure({ n, cause, unitId }: { n: number; cause?: (typeof CAUSES)[number]; unitId?: string }) {
  const { statuses, directiveId } = useLoaderData<typeof loader>();
  const format = useFormat();
  if (n === 0) return '–';
  return (
    <Link className="figure-link" to={paths.tasks({ dv: unitId, nn: cause, tt: statuses, vb: directiveId })}>
      {format.number(n)}
    </Link>
  );
}
