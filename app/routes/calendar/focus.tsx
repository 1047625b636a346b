import { Link, useLoaderData } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import { calendarText } from '#app/text/calendar.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { meetingsText } from '#app/text/meetings.ts';
import { Card } from '#app/ui/Card.tsx';
import { MeetingStatusBadge } from '../meetings/meeting-status.tsx';
import { useMeetingTime } from '../meetings/meeting-time.ts';
import { Preparation } from '../meetings/preparation.tsx';
import type { loader } from './route.tsx';

/** More of one meeting, with the way in and what is still to be prepared. */
export function Focus() {
  const { focus } = useLoaderData<typeof loader>();
  const t = useText(meetingsText);
  const { open } = useText(calendarText);
  const format = useFormat();
  const today = useToday();
  const time = useMeetingTime();
  if (!focus) return null;
  const { meeting, may, word } = focus;
  const invitation = word.find(({ type }) => type === 'meeting-invitation');
  const to = may.record && !meeting.isAhead ? paths.liveMeeting(meeting.id) : paths.meeting(meeting.id);
  return (
    <>
      <Card title={meeting.title} action={<MeetingStatusBadge {...meeting} />}>
        <dl className="kv mb-12">
          <dt>{t.page.time}</dt>
          <dd>
            <b>
              {time.hours(meeting)}, {time.day(meeting)}
            </b>
          </dd>
          {meeting.place && (
            <>
              <dt>{t.page.place}</dt>
              <dd>{meeting.place}</dd>
            </>
          )}
          <dt>{t.page.chair}</dt>
          <dd>{meeting.chairName ?? t.notChosen}</dd>
          <dt>{t.page.invitation}</dt>
          <dd>
            {invitation?.numberText && <b>{invitation.numberText} </b>}
            {meeting.invitedOn ? t.page.invitedOn(format.shortDate(meeting.invitedOn, today)) : t.page.notInvited}
          </dd>
        </dl>
        <div className="row-wrap no-print">
          <Link className="btn btn-sm btn-1" to={to}>
            {open}
          </Link>
          {may.edit && (
            <Link className="btn btn-sm" to={paths.editMeeting(meeting.id)}>
              {t.page.edit}
            </Link>
          )}
          {may.postpone && (
            <Link className="btn btn-sm" to={paths.moveMeeting(meeting.id)}>
              {t.page.move}
            </Link>
          )}
        </div>
      </Card>
      {meeting.isAhead && may.edit && <Preparation page={focus} />}
    </>
  );
}

/** The next meetings. */
export function Ahead() {
  const { ahead } = useLoaderData<typeof loader>();
  const t = useText(calendarText);
  const format = useFormat();
  const today = useToday();
  return (
    <Card title={t.ahead} padded={false}>
      {ahead.length === 0 && <p className="panel-body small soft">{t.noneAhead}</p>}
      <ul className="list pb-6">
        {ahead.map((meeting) => (
          <li key={meeting.id}>
            <b className="num nowrap">{format.shortDate(meeting.heldOn, today)}</b>
            <div>
              <Link className="t" to={paths.meeting(meeting.id)}>
                {meeting.title}
              </Link>
              <p className="m">{[format.time(meeting.startsAt), meeting.place].filter(Boolean).join(' · ')}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
