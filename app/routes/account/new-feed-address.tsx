import { Fragment } from 'react';
import { paths } from '#app/paths.ts';
import { feedsText } from '#app/text/feeds.ts';
import { useText } from '#app/text/index.ts';
import { Notice } from '#app/ui/Notice.tsx';

/** A feed that was just made, with the token only this answer knows. */
export interface NewFeed {
  token: string;
  kind: 'calendar' | 'unit_tasks';
  /** Where others reach the app. */
  origin: string;
}

const FORMATS = ['txt', 'csv', 'json'] as const;

/** The address of a new feed, once. */
export function NewFeedAddress({ token, kind, origin }: NewFeed) {
  const t = useText(feedsText);
  const lines =
    kind === 'calendar'
      ? [{ label: t.address, path: paths.calendarFeed(token) }]
      : FORMATS.map((format) => ({ label: t.addressOf[format], path: paths.unitFeed(token, format) }));
  return (
    <Notice tone="ok" role="status">
      <p>{t.made}</p>
      <dl className="kv mt-8">
        {lines.map(({ label, path }) => (
          <Fragment key={path}>
            <dt>{label}</dt>
            <dd>
              <code className="break-all">{origin + path}</code>
            </dd>
          </Fragment>
        ))}
      </dl>
    </Notice>
  );
}
