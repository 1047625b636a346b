import { Link, useLoaderData, useSearchParams } from '@remix-run/react';
import { can } from '#app/domain/access/can.ts';
import { parseVietnameseDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { readPaging } from '#app/queries/paging.ts';
import { dryRun } from '#app/queries/reminders/dry-run.ts';
import { adminText } from '#app/text/admin.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { remindersText } from '#app/text/reminders.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { Pagination } from '#app/ui/Pagination.tsx';
import { page } from '#app/ui/page-handle.ts';
import { Tabs } from '#app/ui/Tabs.tsx';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from '../admin-tabs.tsx';
import { Filters, RungCard } from './filters.tsx';
import { GivenTable, PersonTable, PlannedTable } from './tables.tsx';
import { VIEWS } from './views.ts';

/** `?cq=` issuer, `?ngay=` the day, `?xem=` the view, `?bac=` the rung, `?nguoi=` the person. */
export const loader = pageLoader({ permission: 'reminder:read' }, async ({ read, actor, url, today }) => {
  const search = url.searchParams;
  const view = VIEWS.find((one) => one === search.get('xem')) ?? 'viec';
  const day = parseVietnameseDate(search.get('ngay') ?? '') ?? today;
  const paging = readPaging(search);
  const asked = { issuerId: search.get('cq'), rung: search.get('bac') || null, personId: search.get('nguoi') || null };
  return {
    ...(await dryRun(read, actor, { ...asked, day, paging })),
    view,
    day,
    ...paging,
    mayDraft: can(actor, 'directive:draft'),
    maySet: can(actor, 'office-rules:manage'),
    tabs: adminTabsFor(actor),
  };
});

export const handle = page({ title: ({ locale }) => adminText[locale].tabs.reminders });

export default function Reminders() {
  const { isDayOff, isCut, summaryTo, person, tabs, mayDraft, maySet, issuerId } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const admin = useText(adminText);
  const format = useFormat();
  const href = useSearchHref();
  return (
    <>
      <PageHeader
        title={admin.title}
        sub={t.lead}
        actions={
          <>
            {maySet && (
              <Link className="btn" to={paths.officeRules({ cq: issuerId })}>
                {t.settings}
              </Link>
            )}
            {mayDraft && (
              <Link className="btn" to={paths.newUrging({ cq: issuerId })}>
                {t.draftLetters}
              </Link>
            )}
          </>
        }
      />
      <AdminTabs tabs={tabs} current="reminders" />
      <Card padded={false} label={t.day} className="mb-16">
        <Filters />
      </Card>
      {isDayOff && <Notice icon="cal">{t.dayOff}</Notice>}
      {isCut && <Notice tone="warn">{t.cut}</Notice>}
      {summaryTo.length > 0 && <Notice>{t.summary(format.list(summaryTo))}</Notice>}
      {person && (
        <Notice action={<Link to={href({ nguoi: null, trang: null })}>{t.allPeople}</Link>}>
          {t.onlyPerson(person.name)}
        </Notice>
      )}
      <div className="cols cols-8-4">
        <div>
          <Views />
        </div>
        <RungCard />
      </div>
    </>
  );
}

const TABLES = { viec: PlannedTable, nguoi: PersonTable, 'da-gui': GivenTable };

/** By task, by person, and what went out already. */
function Views() {
  const { view, count, personCount, givenCount, page: current, pageSize } = useLoaderData<typeof loader>();
  const t = useText(remindersText);
  const href = useSearchHref();
  const [search] = useSearchParams();
  const totals = { viec: count, nguoi: personCount, 'da-gui': givenCount };
  const Table = TABLES[view];
  return (
    <>
      <Tabs
        label={t.byRung}
        items={VIEWS.map((one) => ({
          to: href({ xem: one === 'viec' ? null : one, trang: null }),
          label: t.views[one],
          count: totals[one],
          current: one === view,
        }))}
      />
      <Card padded={false} label={t.views[view]} key={search.toString()}>
        {totals[view] === 0 ? (
          <EmptyState title={t.empty[view].title} icon="check">
            {t.empty[view].text}
          </EmptyState>
        ) : (
          <Table />
        )}
        <Pagination page={current} pageSize={pageSize} total={totals[view]} />
      </Card>
    </>
  );
}
