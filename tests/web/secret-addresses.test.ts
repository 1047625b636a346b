import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { feeds, posts } from '#app/db/schema.ts';
import { addFeed, feedHash } from '#app/db/stores/feed-store.ts';
import { loadChoices } from '#app/db/stores/notice-choice-store.ts';
import { digestToken } from '#app/mail/link-token.ts';
import { serveCalendar } from '#app/web/feeds/calendar-feed.server.ts';
import { mailLinkLoader } from '#app/web/mail-link.server.ts';
import { rateLimit } from '#app/web/rate-limit.ts';
import { hideSecret, isSecretAddress } from '#app/web/secret-address.server.ts';
import { stopDigestsAction, stopDigestsLoader } from '#app/web/stop-digests.server.ts';
import { answerOf, opened, posted, running, somebody } from '#tests/support/running.ts';

const runtime = await running();
const { personId } = await somebody(runtime, 'thuky');
const token = digestToken(runtime.secret, personId);

const stop = (fields: Record<string, string>, given = token) =>
  answerOf(stopDigestsAction({ ...posted(`/ngung-thu/${given}`, fields), params: { token: given } }));
const isStopped = async () => (await loadChoices(runtime.office.db.read, personId)).stoppedAt !== null;

describe('the address that stops digests', () => {
  test('stops them by the one click of a mail program, sets no cookie, and takes it back', async () => {
    await answerOf(stopDigestsLoader({ ...opened(`/ngung-thu/${token}`), params: { token } }));
    expect(await isStopped()).toBe(false);
    const answer = await stop({ 'List-Unsubscribe': 'One-Click' });
    expect([answer.status, answer.cookies, await isStopped()]).toEqual([200, [], true]);
    await stop({ intent: 'resume' });
    expect(await isStopped()).toBe(false);
  });

  test('is nobody’s when it is guessed', async () => {
    expect((await stop({}, `${personId}.guessed`)).status).toBe(404);
    expect(await isStopped()).toBe(false);
  });
});

describe('a feed', () => {
  const feedToken = 'f'.repeat(43);
  const read = (headers: Record<string, string> = {}, given = feedToken) => {
    const args = opened(`/lich/${given}.ics`);
    const request = new Request(args.request, { headers });
    return serveCalendar({ ...args, request, params: { file: `${given}.ics` } });
  };
  beforeEach(async () => {
    await runtime.office.db.write(async (tx) => {
      await tx.delete(feeds);
      await addFeed(tx, { id: feedHash(feedToken), kind: 'calendar', personId, createdAt: new Date('2022-04-01') });
    });
  });

  test('is sent once, and not again while it is the same', async () => {
    const first = await read();
    expect([first.status, first.headers.get('Content-Type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const again = await read({ 'If-None-Match': `W/${first.headers.get('ETag')}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const [feed] = await runtime.office.db.read.select().from(feeds);
    expect(feed?.lastReadAt).not.toBeNull();
  });

  test('that is guessed, revoked, or whose maker has left is not there', async () => {
    expect((await read({}, 'g'.repeat(43))).status).toBe(404);
    await runtime.office.db.write((tx) => tx.update(feeds).set({ revokedAt: new Date() }));
    expect((await read()).status).toBe(404);
    await runtime.office.db.write(async (tx) => {
      await tx.update(feeds).set({ revokedAt: null });
      await tx.delete(posts).where(eq(posts.personId, personId));
    });
    expect((await read()).status).toBe(404);
  });
});

test('somebody who tries many links has to wait', async () => {
  const open = (n: number) =>
    answerOf(
      mailLinkLoader({
        ...opened('/lien-ket/x'),
        params: { token: `guess-${n}` },
        context: { nonce: '', clientAddress: '10.9.9.9', bodyTooLarge: false },
      }),
    );
  const answers = [];
  for (let n = 0; n < 31; n += 1) answers.push((await open(n)).status);
  expect([answers[0], answers.at(-1)]).toEqual([404, 429]);
});

test('a share of attempts comes back with the next window, and makes room for others', () => {
  const limit = rateLimit({ most: 2, windowMs: 1000 });
  limit.count('a', 0);
  limit.count('a', 500);
  expect([limit.isOver('a', 999), limit.isOver('b', 999), limit.isOver('a', 1000)]).toEqual([true, false, false]);
});

test('logs name a secret address without what makes it work', () => {
  expect(
    ['/lien-ket/abc.def', '/lich/abc.ics', '/du-lieu/abc/nhiem-vu.csv', '/ngung-thu/x', '/lich'].map(hideSecret),
  ).toEqual(['/lien-ket/…', '/lich/…', '/du-lieu/…/nhiem-vu.csv', '/ngung-thu/…', '/lich']);
  expect(['/lich', '/lich/', '/nhiem-vu/1'].some(isSecretAddress)).toBe(false);
});
