import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { OfficeHome } from '#app/queries/home/office-home.ts';
import { homeText } from '#app/text/home.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { Timeline, TimelineItem } from '#app/ui/Timeline.tsx';
import { EVENT_LOOKS } from '../tasks/event-looks.ts';
import { useTaskEvent } from '../tasks/task-event.ts';

/** Done by the office with a unit's work, and so told of the person; all else is told of the unit. */
const BY_OFFICE: readonly string[] = ['confirmed', 'returned', 'urged'];

/** What units have done lately, and what became of it. */
export function RecentEvents({ events }: { events: OfficeHome['recent'] }) {
  const t = useText(homeText).office;
  const sentence = useTaskEvent();
  return (
    <Card title={t.recent}>
      {events.length === 0 && <p className="small soft">{t.noRecent}</p>}
      <Timeline>
        {events.map((event) => {
          const byOffice = event.person !== null && BY_OFFICE.includes(event.type);
          return (
            <TimelineItem
              key={event.id}
              at={event.at}
              icon={EVENT_LOOKS[event.type]?.icon ?? 'info'}
              tone={EVENT_LOOKS[event.type]?.tone}
            >
              <b>{byOffice ? event.person : event.unit}</b> {sentence(event)}:{' '}
              <Link to={paths.task(event.taskId)}>{event.title}</Link>
              {byOffice && ` (${event.unit})`}
            </TimelineItem>
          );
        })}
      </Timeline>
    </Card>
  );
}
