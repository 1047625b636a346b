import { createHash } from 'node:crypto';
import { and, asc, eq, isNull, lt, or } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { Db, Tx } from '../client.server.ts';
import { feeds } from '../schema.ts';

export type Feed = typeof feeds.$inferSelect;

/** How the token of a feed is stored. */
export const feedHash = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Loads a feed for a decision by whoever made it. Throws NotFound. */
export async function loadFeed(db: Db, id: string): Promise<Feed & { scope: Scope }> {
  const [feed] = await db.select().from(feeds).where(eq(feeds.id, id));
  if (!feed) throw new NotFound('feed', id);
  return { ...feed, scope: { issuerId: '', personIds: [feed.personId] } };
}

/** The feed a token opens; null when it was revoked or never was. */
export async function openFeed(db: Db, token: string, kind: Feed['kind']): Promise<Feed | null> {
  const [feed] = await db
    .select()
    .from(feeds)
    .where(and(eq(feeds.id, feedHash(token)), eq(feeds.kind, kind), isNull(feeds.revokedAt)));
  return feed ?? null;
}

/** A person's feeds that still work, oldest first. */
export const feedsOf = (db: Db, personId: string): Promise<Feed[]> =>
  db
    .select()
    .from(feeds)
    .where(and(eq(feeds.personId, personId), isNull(feeds.revokedAt)))
    .orderBy(asc(feeds.createdAt), asc(feeds.id));

export async function addFeed(tx: Tx, feed: typeof feeds.$inferInsert): Promise<void> {
  await tx.insert(feeds).values(feed);
}

export async function revokeFeedRow(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.update(feeds).set({ revokedAt: now }).where(eq(feeds.id, id));
}

/** Notes that a feed was read, unless that was noted since `unlessSince`. */
export async function noteFeedRead(tx: Tx, id: string, now: Date, unlessSince: Date): Promise<void> {
  await tx
    .update(feeds)
    .set({ lastReadAt: now })
    .where(and(eq(feeds.id, id), or(isNull(feeds.lastReadAt), lt(feeds.lastReadAt, unlessSince))));
}
