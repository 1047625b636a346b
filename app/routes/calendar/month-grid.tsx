import { useLoaderData } from '@remix-run/react';
import { localDate } from '#app/domain/shared/local-date.ts';
import { weeksOfMonth } from '#app/domain/shared/month-grid.ts';
import { isWorkingDay } from '#app/domain/working-days.ts';
import { calendarText } from '#app/text/calendar.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Calendar } from '#app/ui/Calendar.tsx';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { useSearchHref } from '#app/ui/use-search-href.ts';
import { useCalendarEntries } from './entries.ts';
import type { loader } from './route.tsx';

/** A month: choosing a meeting tells more of it beside the grid. */
export function MonthGrid() {
  const data = useLoaderData<typeof loader>();
  const t = useText(calendarText);
  const format = useFormat();
  const href = useSearchHref();
  const entries = useCalendarEntries(data, data.focus?.meeting.id ?? null, (id) => href({ hop: id }));
  const weeks = weeksOfMonth(localDate(`${data.month}-01`));
  const calendar = {
    holidays: new Set(data.daysOff.filter(({ kind }) => kind === 'holiday').map(({ day }) => day)),
    workingWeekends: new Set(data.daysOff.filter(({ kind }) => kind === 'working').map(({ day }) => day)),
  };
  const daysOff = weeks.flat().filter((day) => !isWorkingDay(day, calendar));
  const caption = t.caption(format.month(data.month).toLowerCase());
  return (
    <Card label={caption} padded={false} foot={<Legend />}>
      <Calendar caption={caption} month={data.month} weeks={weeks} entries={entries} daysOff={daysOff} />
    </Card>
  );
}

function Legend() {
  const t = useText(calendarText);
  return (
    <ul className="legend">
      <li>
        <span className="key key-hop" />
        {t.legendMeeting}
      </li>
      <li className="t-sap">
        <Icon name="sap" />
        <span className="soft">{t.legendDue}</span>
      </li>
      <li className="t-qua">
        <Icon name="qua" />
        <span className="soft">{t.legendOverdue}</span>
      </li>
      <li>
        <span className="key key-off" />
        {t.legendOff}
      </li>
    </ul>
  );
}
