import type { LoaderFunctionArgs } from '@remix-run/node';
import { loadUnit, profileOn } from '../../db/stores/unit-store.ts';
import { can } from '../../domain/access/can.ts';
import { paths } from '../../paths.ts';
import { unitFeed } from '../../queries/feeds/unit-feed.ts';
import { runtime } from '../../runtime.server.ts';
import { type FeedReader, serveFeed } from './serve-feed.server.ts';
import { CONTENT_TYPES, UNIT_FEED_FORMATS, type UnitFeedFormat, unitFeedFile } from './unit-feed-text.ts';

/** The open tasks of a unit as text, CSV or JSON, as long as whoever made the address may give them out. */
export function serveUnitTasks(args: LoaderFunctionArgs): Promise<Response> {
  const { token = '', file } = args.params;
  const format = UNIT_FEED_FORMATS.find((one) => file === `nhiem-vu.${one}`);
  const contentType = CONTENT_TYPES[format ?? 'txt'];
  return serveFeed(args, { token, kind: 'unit_tasks', contentType }, async (reader) =>
    format ? writeTasks(reader, format) : null,
  );
}

async function writeTasks({ feed, actor }: FeedReader, format: UnitFeedFormat): Promise<string | null> {
  const { office, config, today } = runtime();
  const { read } = office.db;
  const unit = await loadUnit(read, feed.unitId ?? '');
  if (!can(actor, 'feed:unit', { issuerId: unit.issuerId, leadUnitIds: [unit.id] })) return null;
  const tasks = await unitFeed(read, unit.id);
  return unitFeedFile(format, {
    unit: profileOn(unit.profiles, today()).shortName,
    today: today(),
    tasks: tasks.map((task) => ({ ...task, url: config.appUrl + paths.task(task.id) })),
  });
}
