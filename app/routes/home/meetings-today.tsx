import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { MeetingOfDay } from '#app/queries/home/today.ts';
import { homeText } from '#app/text/home.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';

/** The meetings of the day by the clock. */
export function MeetingsToday({ meetings }: { meetings: readonly MeetingOfDay[] }) {
  const t = useText(homeText).meetings;
  return (
    <Card title={t.today} padded={false} action={<Link to={paths.calendar()}>{t.month}</Link>}>
      {meetings.length === 0 && <p className="panel-body small soft">{t.none}</p>}
      <ul className="list">
        {meetings.map((meeting) => (
          <li key={meeting.id}>
            <b className="num nowrap">{meeting.startsAt}</b>
            <div className="grow">
              <Link className="t" to={paths.meeting(meeting.id)}>
                {meeting.title}
              </Link>
              <p className="m">{meeting.place}</p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
