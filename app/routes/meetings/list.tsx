import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { can } from '#app/domain/access/can.ts';
import { paths } from '#app/paths.ts';
import {
  countStages,
  listMeetings,
  meetingFilterChoices,
  readMeetingQuery,
} from '#app/queries/meetings/meeting-list.ts';
import { MEETING_STAGES } from '#app/queries/meetings/meeting-stages.ts';
import { useText } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { FilterBar, FilterSelect, FilterText } from '#app/ui/FilterBar.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { pageLoader } from '#app/web/page.server.ts';
import { MeetingTable } from './meeting-table.tsx';

export const loader = pageLoader({ permission: 'meeting:read' }, async ({ read, actor, url, today }) => {
  const query = readMeetingQuery(url.searchParams);
  const [list, counts, choices] = await Promise.all([
    listMeetings(read, actor, query, today),
    countStages(read, actor),
    meetingFilterChoices(read, actor, today),
  ]);
  return { list, counts, choices, isFiltered: query.isFiltered, mayPlan: can(actor, 'meeting:plan') };
});

export const handle = page({ title: ({ locale }) => meetingsText[locale].list.title });

export default function MeetingList() {
  const { list, isFiltered, mayPlan } = useLoaderData<typeof loader>();
  const t = useText(meetingsText);
  return (
    <>
      <PageHeader
        title={t.list.title}
        actions={
          mayPlan && (
            <Link className="btn btn-1" to={paths.newMeeting()}>
              <Icon name="plus" small />
              {t.list.create}
            </Link>
          )
        }
      />
      <StageTabs />
      <Card padded={false} label={t.list.title}>
        <Filters />
        {list.rows.length > 0 && <MeetingTable caption={t.list.title} rows={list.rows} />}
        {list.rows.length === 0 && (
          <EmptyState
            title={isFiltered ? t.list.noneFoundTitle : t.list.emptyTitle}
            icon={isFiltered ? 'search' : 'meet'}
          >
            {isFiltered ? t.list.noneFoundText : mayPlan ? t.list.emptyText : t.list.emptyForUnits}
          </EmptyState>
        )}
        <Pagination page={list.page} pageSize={list.pageSize} total={list.total} />
      </Card>
    </>
  );
}

/** The stages of a meeting's life, each an address of its own with its count. */
function StageTabs() {
  const { counts } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).list;
  const [search] = useSearchParams();
  const now = search.get('tt') ?? '';
  const total = MEETING_STAGES.reduce((sum, stage) => sum + counts[stage], 0);
  return (
    <Tabs
      label={t.title}
      items={[
        { to: paths.meetings(), label: t.all, count: total, current: now === '' },
        ...MEETING_STAGES.map((stage) => ({
          to: paths.meetings({ tt: stage }),
          label: t.stages[stage],
          count: counts[stage],
          current: now === stage,
        })),
      ]}
    />
  );
}

function Filters() {
  const { choices, isFiltered } = useLoaderData<typeof loader>();
  const t = useText(meetingsText).list;
  const [search] = useSearchParams();
  const named = (options: { id: string; name: string }[]) =>
    options.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FilterBar active={isFiltered} keep={['tt', 'dong']}>
      <FilterText name="q" label={t.text} value={search.get('q')} inputMode="search" />
      <FilterSelect
        name="ban"
        label={t.committee}
        value={search.get('ban')}
        blank={t.anyCommittee}
        options={named(choices.committees)}
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
      <FilterText name="tu" label={t.from} value={search.get('tu')} size={9} inputMode="numeric" />
      <FilterText name="den" label={t.to} value={search.get('den')} size={9} inputMode="numeric" />
    </FilterBar>
  );
}
