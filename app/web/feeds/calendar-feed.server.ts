import type { LoaderFunctionArgs } from '@remix-run/node';
import { meetingSpan } from '../../domain/meeting-span.ts';
import { calendarFile } from '../../mail/calendar-file.ts';
import { paths } from '../../paths.ts';
import { calendarFeed } from '../../queries/feeds/calendar-feed.ts';
import { runtime } from '../../runtime.server.ts';
import { feedsText } from '../../text/feeds.ts';
import { type FeedReader, serveFeed } from './serve-feed.server.ts';

const t = feedsText.vi.calendar;
const ENDING = /\.ics$/;

/** Meetings and due dates of whom the address belongs to, as a calendar to subscribe to. */
export function serveCalendar(args: LoaderFunctionArgs): Promise<Response> {
  const token = (args.params.file ?? '').replace(ENDING, '');
  return serveFeed(args, { token, kind: 'calendar', contentType: 'text/calendar; charset=utf-8' }, writeCalendar);
}

async function writeCalendar({ feed, actor }: FeedReader): Promise<string> {
  const { office, config, today } = runtime();
  const { meetings, tasks } = await calendarFeed(office.db.read, actor, today());
  return calendarFile({
    name: t.name(actor.name),
    host: new URL(config.appUrl).hostname,
    meetings: meetings.map(({ id, version, title, place, onlineLink, status, ...when }) => ({
      meetingId: id,
      sequence: version,
      title,
      place,
      onlineLink,
      isCancelled: status === 'cancelled',
      url: config.appUrl + paths.meeting(id),
      ...meetingSpan(when, office.timeZone),
    })),
    dueDays: tasks.map(({ id, version, title, numberText, dueOn }) => ({
      taskId: id,
      sequence: version,
      title: t.due(title, numberText),
      dueOn,
      url: config.appUrl + paths.task(id),
    })),
    stamp: feed.createdAt,
  });
}
