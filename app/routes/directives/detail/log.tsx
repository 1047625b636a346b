import { useLoaderData } from '@remix-run/react';
import type { DirectiveLogEntry } from '#app/queries/directives/directive-log.ts';
import { directivesText } from '#app/text/directives.ts';
import { useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import type { IconName } from '#app/ui/Icon.tsx';
import { Timeline, TimelineItem } from '#app/ui/Timeline.tsx';
import type { loader } from './route.tsx';

const ICONS: Readonly<Record<string, IconName>> = {
  'directive.created': 'plus',
  'directive.edited': 'edit',
  'directive.signed': 'check',
  'directive.issued': 'xong',
  'directive.recalled': 'huy',
  'directive.replaced': 'swap',
  'document.stored': 'word',
};

/** What was done with the directive, newest first. */
export function DirectiveLog() {
  const { log } = useLoaderData<typeof loader>();
  const t = useText(directivesText);
  return (
    <Card title={t.page.tabs.log} count={log.length}>
      {log.length === 0 && <p className="soft">{t.log.empty}</p>}
      <Timeline>
        {[...log].reverse().map((entry) => (
          <Entry key={entry.seq} entry={entry} />
        ))}
      </Timeline>
    </Card>
  );
}

function Entry({ entry: { type, at, by, number, note, given } }: { entry: DirectiveLogEntry }) {
  const t = useText(directivesText).log;
  return (
    <TimelineItem icon={ICONS[type] ?? 'doc'} at={at} quote={note}>
      <b>{by ?? t.system}</b> {t.events[type] ?? t.other}
      {number && ` ${number}`}
      {given && ` · ${t.tasks(given.tasks, given.units)}`}
    </TimelineItem>
  );
}
