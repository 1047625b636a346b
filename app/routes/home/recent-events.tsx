import { Link } from '@remix-run/react';
import { paths } from '#app/paths.ts';
import type { OfficeHome } from '#app/queries/home/office-home.ts';
import { homeText } from '#app/text/home.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { Timeline, TimelineItem } from '#app/ui/Timeline.tsx';
import { EVENT_LOOKS } from '../tasks/event-looks.ts';
import { useTaskEvent } from '../tasks/task-event.ts';

/** What units have done lately. */
export function RecentEvents({ events }: { events: OfficeHome['recent'] }) {
  const t = useText(homeText).office;
  const sentence = useTaskEvent();
  return (
    <Card title={t.recent}>
      {events.length === 0 && <p className="small soft">{t.noRecent}</p>}
      <Timeline>
        {events.map((event) => (
          <TimelineItem
            key={event.id}
            at={event.at}
            icon={EVENT_LOOKS[event.type]?.icon ?? 'info'}
            tone={EVENT_LOOKS[event.type]?.tone}
          >
            <b>{event.unit}</b> {sentence(event)}: <Link to={paths.task(event.taskId)}>{event.title}</Link>
          </TimelineItem>
        ))}
      </Timeline>
    </Card>
  );
}
