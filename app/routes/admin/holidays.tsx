import { Link, useLoaderData } from '@remix-run/react';
import { removeCalendarEntry } from '#app/commands/organisation/remove-calendar-day.ts';
import { setCalendarDays } from '#app/commands/organisation/set-calendar-days.ts';
import { yearOf } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { calendarYear } from '#app/queries/organisation/calendar-year.ts';
import { adminText } from '#app/text/admin.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { lunarDays } from '#app/web/lunar-days.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { AdminTabs, adminTabsFor } from './admin-tabs.tsx';
import { HolidayTable } from './holiday-table.tsx';
import { NewDay, Proposals } from './new-holidays.tsx';

export const loader = pageLoader({ permission: 'calendar:manage' }, async ({ read, actor, url, today }) => {
  const asked = Number(url.searchParams.get('nam'));
  const year = Number.isInteger(asked) && asked >= 2000 && asked <= 2100 ? asked : yearOf(today);
  return { ...(await calendarYear(read, actor, { year, lunar: await lunarDays(year) })), tabs: adminTabsFor(actor) };
});

const flash = ({ count }: { count: number }) => ({ code: 'calendar.days_set', facts: { count } });

export const action = pageAction({
  intents: {
    add: { command: setCalendarDays, flash },
    propose: {
      command: setCalendarDays,
      input: ({ days }) => ({ days: Array.isArray(days) ? days.filter(isTicked) : [] }),
      flash,
    },
    remove: { command: removeCalendarEntry, flash: 'calendar.day_removed' },
  },
});

const isTicked = (row: unknown): boolean => typeof row === 'object' && row !== null && 'on' in row;

export const handle = page({ title: ({ locale }) => organisationText[locale].holidays.title });

export default function Holidays() {
  const { year, days, proposals, mayEdit, tabs } = useLoaderData<typeof loader>();
  const t = useText(organisationText).holidays;
  const admin = useText(adminText);
  const format = useFormat();
  return (
    <>
      <PageHeader title={admin.title} />
      <AdminTabs tabs={tabs} current="holidays" />
      <div className="cols cols-8-4">
        <div>
          <Card
            title={t.year(String(year))}
            count={format.number(days.length)}
            padded={false}
            foot={t.lead}
            action={<Years />}
          >
            {days.length === 0 ? (
              <EmptyState title={t.empty(String(year))} icon="cal">
                {t.emptyText}
              </EmptyState>
            ) : (
              <HolidayTable days={days} mayEdit={mayEdit} />
            )}
          </Card>
          {mayEdit && proposals.some(({ isEntered }) => !isEntered) && <Proposals key={year} proposals={proposals} />}
        </div>
        <div>
          {!mayEdit && <Notice>{t.readOnly}</Notice>}
          {mayEdit && <NewDay key={days.length} />}
        </div>
      </div>
    </>
  );
}

/** The years around the one shown. */
function Years() {
  const { year } = useLoaderData<typeof loader>();
  const t = useText(organisationText).holidays;
  return (
    <nav className="row g-4" aria-label={t.yearLabel}>
      {[year - 1, year, year + 1].map((one) => (
        <Link
          key={one}
          className={one === year ? 'btn btn-sm on' : 'btn btn-sm'}
          to={paths.holidays({ nam: one })}
          aria-current={one === year ? 'page' : undefined}
        >
          {one}
        </Link>
      ))}
    </nav>
  );
}
