import { Link, useLoaderData } from '@remix-run/react';
import { NotAllowed } from '#app/domain/shared/errors.ts';
import { paths } from '#app/paths.ts';
import { adminOverview } from '#app/queries/organisation/admin-overview.ts';
import { adminText } from '#app/text/admin.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { type AdminTab, AdminTabs, adminTabPath, adminTabsFor } from './admin-tabs.tsx';

export const loader = pageLoader({}, async ({ read, actor, today }) => {
  const tabs = adminTabsFor(actor);
  // The overview itself asks for nothing: it is for whoever may open one of the other areas.
  if (tabs.length === 1) throw new NotAllowed('audit:read');
  return { overview: await adminOverview(read, today), tabs };
});

export const handle = page({ title: ({ locale }) => adminText[locale].title });

export default function AdminOverview() {
  const { tabs } = useLoaderData<typeof loader>();
  const t = useText(adminText);
  return (
    <>
      <PageHeader title={t.title} />
      <AdminTabs tabs={tabs} current="overview" />
      <div className="cols cols-2">
        <Attention />
        <Areas />
      </div>
    </>
  );
}

/** What keeps the office from working, each with where to mend it. */
function Attention() {
  const { overview, tabs } = useLoaderData<typeof loader>();
  const t = useText(adminText).overview;
  const format = useFormat();
  const n = (count: number) => format.number(count);
  const findings: { tab: AdminTab; to: string; words: string; count: number }[] = [
    {
      tab: 'units',
      to: paths.adminUnits({ tt: 'chua-co-nguoi' }),
      words: t.unitsWithoutPeople(n(overview.unitsWithoutPeople)),
      count: overview.unitsWithoutPeople,
    },
    {
      tab: 'people',
      to: paths.adminUsers({ tt: 'khong-chuc-danh' }),
      words: t.peopleWithoutPost(n(overview.peopleWithoutPost)),
      count: overview.peopleWithoutPost,
    },
    {
      tab: 'committees',
      to: paths.adminCommittees(),
      words: t.committeesWithoutChair(n(overview.committeesWithoutChair)),
      count: overview.committeesWithoutChair,
    },
    {
      tab: 'holidays',
      to: paths.holidays(),
      words: t.noHolidays(String(overview.year)),
      count: overview.days === 0 ? 1 : 0,
    },
  ];
  const shown = findings.filter(({ tab, count }) => count > 0 && tabs.includes(tab));
  return (
    <Card title={t.attention}>
      {shown.length === 0 ? (
        <EmptyState title={t.nothing} icon="xong">
          {t.nothingText}
        </EmptyState>
      ) : (
        <ul className="plain stack">
          {shown.map(({ tab, to, words }) => (
            <li key={tab}>
              <Link to={to}>{words}</Link>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function Areas() {
  const { overview, tabs } = useLoaderData<typeof loader>();
  const words = useText(adminText);
  const t = words.overview;
  const format = useFormat();
  const says: Partial<Record<AdminTab, string>> = {
    units: t.unitsNow(format.number(overview.units)),
    groups: t.groupsNow(format.number(overview.groups)),
    people: t.peopleNow(format.number(overview.people)),
    committees: t.committeesNow(format.number(overview.committees)),
    holidays: t.daysEntered(format.number(overview.days), String(overview.year)),
  };
  return (
    <Card title={t.areas}>
      <ul className="plain stack">
        {tabs
          .filter((tab) => tab !== 'overview')
          .map((tab) => (
            <li key={tab}>
              <Link to={adminTabPath(tab)}>{words.tabs[tab]}</Link>
              {says[tab] && <span className="d-block small soft">{says[tab]}</span>}
            </li>
          ))}
      </ul>
    </Card>
  );
}
