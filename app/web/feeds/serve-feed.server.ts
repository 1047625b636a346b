import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type Feed, noteFeedRead, openFeed } from '../../db/stores/feed-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { actorOf } from '../../queries/people/actor-of.ts';
import { runtime } from '../../runtime.server.ts';
import { errorPagesText } from '../../text/error-pages.ts';
import { plainPage } from '../plain-page.server.ts';
import { wrongTokens } from '../secret-address.server.ts';

const QUARTER_HOUR = 15 * 60_000;

/** Who made a feed, with the rights they have today. */
export interface FeedReader {
  feed: Feed;
  actor: Actor & { personId: string };
}

const refusal = ({ context }: LoaderFunctionArgs, status: 404 | 429): Response =>
  new Response(plainPage('vi', context.nonce, errorPagesText.vi.pages[status]), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });

/**
 * Serves a feed to whoever knows its address. A revoked one, one whose maker has left, and one that never was look the
 * same: 404. What the reader holds already is not sent again.
 */
export async function serveFeed(
  args: LoaderFunctionArgs,
  { token, kind, contentType }: { token: string; kind: Feed['kind']; contentType: string },
  write: (reader: FeedReader) => Promise<string | null>,
): Promise<Response> {
  const { clientAddress } = args.context;
  if (wrongTokens.isOver(clientAddress, Date.now())) return refusal(args, 429);
  const { office, today } = runtime();
  const feed = await openFeed(office.db.read, token, kind);
  if (!feed) wrongTokens.count(clientAddress, Date.now());
  const actor = feed && (await actorOf(office.db.read, feed.personId, today()));
  const body = feed && actor ? await write({ feed, actor }) : null;
  if (!feed || body === null) return refusal(args, 404);
  const now = office.clock();
  await office.db.write((tx) => noteFeedRead(tx, feed.id, now, new Date(now.getTime() - QUARTER_HOUR)));
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const headers = {
    ETag: etag,
    // Kept by the reader, asked for anew each time.
    'Cache-Control': 'private, no-cache',
    'Content-Type': contentType,
    'X-Content-Type-Options': 'nosniff',
  };
  const known = args.request.headers.get('If-None-Match')?.split(',') ?? [];
  if (known.some((one) => one.trim().replace(/^W\//, '') === etag)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers });
}
