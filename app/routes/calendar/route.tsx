import { Link, useLoaderData } from '@remix-run/react';
import { can } from '#app/domain/access/can.ts';
import {
  addDays,
  addMonths,
  isLocalDate,
  type LocalDate,
  startOfMonth,
  startOfWeek,
  timeInZone,
} from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { calendarBetween, calendarSpan, meetingInFocus, meetingsAhead } from '#app/queries/meetings/calendar.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { calendarText } from '#app/text/calendar.ts';
import { formatFor } from '#app/text/format.ts';
import { useText } from '#app/text/index.ts';
import { Icon } from '#app/ui/Icon.tsx';
import { page } from '#app/ui/page-handle.ts';
import { officeTimeZone } from '#app/web/office.server.ts';
import { pageLoader } from '#app/web/page.server.ts';
import { CalendarHead } from './calendar-head.tsx';
import { DayList } from './day-list.tsx';
import { Ahead, Focus } from './focus.tsx';
import { MonthGrid } from './month-grid.tsx';

const VIEWS = ['thang', 'tuan', 'ds'] as const;

/** The day an address asks for: `?thang=2022-04` or `?tuan=2022-04-18`; what cannot be read is today. */
function dayAsked(search: URLSearchParams, today: LocalDate): LocalDate {
  const month = `${search.get('thang')}-01`;
  const week = search.get('tuan');
  if (isLocalDate(week)) return week;
  return isLocalDate(month) && !today.startsWith(search.get('thang') ?? '') ? month : today;
}

export const loader = pageLoader({ permission: 'meeting:read' }, async ({ read, actor, url, today, now, calendar }) => {
  const view = VIEWS.find((one) => one === url.searchParams.get('xem')) ?? 'thang';
  const day = dayAsked(url.searchParams, today);
  const span = calendarSpan(view === 'tuan' ? 'week' : 'month', day);
  const [days, ahead, focusId] = await Promise.all([
    calendarBetween(read, actor, { ...span, today }),
    meetingsAhead(read, actor, today),
    meetingInFocus(read, actor, {
      asked: url.searchParams.get('hop'),
      today,
      clock: timeInZone(now, officeTimeZone()),
    }),
  ]);
  const focus = focusId && (await meetingPage(read, actor, { meetingId: focusId, today, calendar: await calendar() }));
  const step = (to: -1 | 1) =>
    view === 'tuan'
      ? { tuan: addDays(startOfWeek(day), 7 * to) }
      : { thang: addMonths(startOfMonth(day), to).slice(0, 7) };
  return {
    view,
    month: day.slice(0, 7),
    span,
    previous: step(-1),
    next: step(1),
    ...days,
    ahead: ahead.filter(({ id }) => id !== focusId),
    focus: focus || null,
    mayPlan: can(actor, 'meeting:plan'),
  };
});

export const handle = page<typeof loader>({
  title: ({ data, locale }) => {
    const t = calendarText[locale];
    const format = formatFor(locale);
    const span =
      data.view === 'tuan' ? t.week(format.date(data.span.from), format.date(data.span.to)) : format.month(data.month);
    return t.pageTitle(span.charAt(0).toLowerCase() + span.slice(1));
  },
});

export default function CalendarPage() {
  const { view, mayPlan } = useLoaderData<typeof loader>();
  const t = useText(calendarText);
  return (
    <>
      <CalendarHead>
        {mayPlan && (
          <Link className="btn btn-1" to={paths.newMeeting()}>
            <Icon name="plus" small />
            {t.create}
          </Link>
        )}
      </CalendarHead>
      <div className="cols cols-8-4">
        {view === 'thang' ? <MonthGrid /> : <DayList />}
        <div>
          <Focus />
          <Ahead />
        </div>
      </div>
    </>
  );
}
