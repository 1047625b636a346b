import { Link, useLoaderData } from '@remix-run/react';
import { eachDay } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { calendarText } from '#app/text/calendar.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import type { CalendarEntry } from '#app/ui/Calendar.tsx';
import { Card } from '#app/ui/Card.tsx';
import { EmptyState } from '#app/ui/EmptyState.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { useMeetingTime } from '../meetings/meeting-time.ts';
import { useCalendarEntries } from './entries.ts';
import type { loader } from './route.tsx';

/** The days that have something, one under another: the printed week, and the month as a list. */
export function DayList() {
  const data = useLoaderData<typeof loader>();
  const t = useText(calendarText);
  const format = useFormat();
  const today = useToday();
  const time = useMeetingTime();
  const entries = useCalendarEntries(data, null, paths.meeting);
  const inMonth = (day: string) => data.view === 'tuan' || day.startsWith(data.month);
  const days = eachDay(data.span.from, data.span.to).filter((day) => inMonth(day) && entries[day]?.length);
  const placeOf = (to: string) => data.meetings.find(({ id }) => paths.meeting(id) === to);
  return (
    <Card label={t.list} padded={false}>
      {days.length === 0 && (
        <EmptyState title={t.nothing} icon="cal">
          {t.nothingText}
        </EmptyState>
      )}
      {days.map((day) => (
        <section key={day} className="day" aria-label={format.longDate(day)}>
          <h2 className={day === today ? 'day-head day-today' : 'day-head'}>{format.longDate(day, today)}</h2>
          <ul className="list">
            {entries[day]?.map((entry) => (
              <DayEntry
                key={entry.title + ('to' in entry ? entry.to : '')}
                entry={entry}
                meeting={entry.kind === 'meeting' ? placeOf(entry.to) : undefined}
                hours={time.hours}
              />
            ))}
          </ul>
        </section>
      ))}
    </Card>
  );
}

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>['meetings'][number];

function DayEntry(props: { entry: CalendarEntry; meeting: Loaded | undefined; hours: (meeting: Loaded) => string }) {
  const { entry, meeting, hours } = props;
  if (entry.kind === 'holiday')
    return (
      <li>
        <span className="soft">{entry.title}</span>
      </li>
    );
  if (entry.kind === 'due')
    return (
      <li className={entry.overdue ? 't-qua' : 't-sap'}>
        <Icon name={entry.overdue ? 'qua' : 'sap'} />
        <Link to={entry.to}>{entry.title}</Link>
      </li>
    );
  return (
    <li>
      <b className="num nowrap minw-110">{meeting ? hours(meeting) : entry.time}</b>
      <div className="grow">
        <Link className="t" to={entry.to}>
          {meeting?.title ?? entry.title}
        </Link>
        {meeting?.place && <p className="m">{meeting.place}</p>}
      </div>
    </li>
  );
}
