import { asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Office } from '#app/commands/define-command.server.ts';
import { execute } from '#app/commands/define-command.server.ts';
import { retryMessage } from '#app/commands/installation/retry-message.ts';
import { newId } from '#app/db/ids.ts';
import { outbox } from '#app/db/schema.ts';
import { claimMessages, settleMessage } from '#app/db/stores/outbox-store.ts';
import { systemActor } from '#app/domain/access/roles.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { folderStore } from '#app/files/store.server.ts';
import { MOST_ATTEMPTS, waitAfter } from '#app/jobs/back-off.ts';
import type { Handler } from '#app/jobs/handler.ts';
import { createRelay } from '#app/jobs/relay.server.ts';
import { log } from '#app/log.server.ts';
import { testDatabase } from '#tests/support/database.ts';
import { jobContext } from '#tests/support/jobs.ts';

log.level = 'silent';
const MINUTE = 60_000;
const db = await testDatabase();

let now = new Date('2022-04-19T01:00:00Z');
const pass = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};
const office: Office = { db, files: folderStore('/nowhere'), clock: () => now, timeZone: 'Asia/Ho_Chi_Minh' };

const relayWith = (handler: Handler) =>
  createRelay({
    context: () => jobContext({ office, today: () => localDate('2022-04-19') }),
    handlers: { work: handler },
    clock: () => now,
  });

async function queue(count: number, changes: Partial<typeof outbox.$inferInsert> = {}): Promise<string[]> {
  const rows = Array.from({ length: count }, (_, n) => {
    const id = newId();
    return { id, topic: 'work', payload: { n }, dedupeKey: id, status: 'waiting' as const, dueAt: now, createdAt: now };
  });
  await db.write((tx) => tx.insert(outbox).values(rows.map((row) => ({ ...row, ...changes }))));
  return rows.map(({ id }) => id);
}

const rowOf = async (id: string | undefined) => {
  const [row] = await db.read
    .select()
    .from(outbox)
    .where(eq(outbox.id, id ?? ''));
  return row;
};

const succeed: Handler = async () => undefined;
const fail: Handler = () => Promise.reject(new Error('the mail server is away'));

beforeEach(async () => {
  await db.write((tx) => tx.delete(outbox));
});

describe('the relay', () => {
  test('works messages off in the order they were queued, and notes them as done', async () => {
    const seen: unknown[] = [];
    await queue(25);
    await relayWith(async (_, { payload }) => {
      seen.push(payload.n);
    }).drain();
    expect(seen).toEqual(Array.from({ length: 25 }, (_, n) => n));
    const rows = await db.read.select().from(outbox).orderBy(asc(outbox.id));
    expect(rows.every(({ status, attempts, claimedBy }) => status === 'done' && attempts === 1 && !claimedBy)).toBe(
      true,
    );
  });

  test('leaves alone what is not due yet', async () => {
    await queue(1, { dueAt: new Date(now.getTime() + MINUTE) });
    expect(await relayWith(succeed).drain()).toBe(0);
    pass(MINUTE);
    expect(await relayWith(succeed).drain()).toBe(1);
  });

  test('tries again later and later, ten times, then leaves it to a person', async () => {
    const [id] = await queue(1);
    const relay = relayWith(fail);
    for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
      expect(await relay.drain()).toBe(1);
      expect(await rowOf(id)).toMatchObject({
        status: 'waiting',
        attempts: attempt,
        lastError: 'the mail server is away',
        dueAt: new Date(now.getTime() + waitAfter(attempt)),
      });
      expect(await relay.drain()).toBe(0);
      pass(waitAfter(attempt));
    }
    await relay.drain();
    expect(await rowOf(id)).toMatchObject({ status: 'stuck', attempts: MOST_ATTEMPTS });
    pass(30 * 24 * 60 * MINUTE);
    expect(await relay.drain()).toBe(0);

    await execute(office, retryMessage, { actor: systemActor, input: { messageId: id } });
    expect(await relayWith(succeed).drain()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ status: 'done', lastError: null });
    await expect(execute(office, retryMessage, { actor: systemActor, input: { messageId: id } })).rejects.toMatchObject(
      { code: 'outbox.done' },
    );
  });

  test('waits longer each time, up to six hours', () => {
    const waits = Array.from({ length: MOST_ATTEMPTS }, (_, n) => waitAfter(n + 1) / MINUTE);
    expect(waits).toEqual([0.5, 2, 8, 32, 128, 360, 360, 360, 360, 360]);
    // Before the last attempt a mail server may be away for a day and night.
    expect(waits.slice(0, -1).reduce((sum, minutes) => sum + minutes, 0)).toBeGreaterThan(24 * 60);
  });

  test('a failure holds up nobody behind it', async () => {
    const ids = await queue(3);
    await relayWith(async (_, { payload }) => {
      if (payload.n === 1) throw new Error('not this one');
    }).drain();
    expect(await Promise.all(ids.map(async (id) => (await rowOf(id))?.status))).toEqual(['done', 'waiting', 'done']);
  });

  test('a topic nobody handles is kept for a person', async () => {
    const [id] = await queue(1, { topic: 'unheard-of' });
    await relayWith(succeed).drain();
    expect(await rowOf(id)).toMatchObject({ status: 'waiting', lastError: 'no handler for unheard-of' });
  });

  test('two relays at once do everything once', async () => {
    const ids = await queue(200);
    const done = new Map<string, number>();
    const count: Handler = async (_, { id }) => {
      done.set(id, (done.get(id) ?? 0) + 1);
      await Promise.resolve();
    };
    await Promise.all([relayWith(count).drain(), relayWith(count).drain(), relayWith(count).drain()]);
    expect([...done.keys()].sort()).toEqual([...ids].sort());
    expect(Math.max(...done.values())).toBe(1);
  });

  test('what a relay took before it crashed is done by another, when its time has run out and not before', async () => {
    const [id] = await queue(1);
    const until = new Date(now.getTime() + 5 * MINUTE);
    const [taken] = await db.write((tx) => claimMessages(tx, { by: 'crashed', now, until, most: 10 }));
    expect(await relayWith(succeed).drain()).toBe(0);
    pass(5 * MINUTE + 1);
    expect(await relayWith(succeed).drain()).toBe(1);
    expect(await rowOf(id)).toMatchObject({ status: 'done', attempts: 2 });
    // The crashed one comes back and has nothing to say any more.
    expect(await db.write((tx) => settleMessage(tx, taken!, { status: 'waiting' }))).toBe(false);
    expect(await rowOf(id)).toMatchObject({ status: 'done' });
  });

  test('a message that kills whoever takes it does so eight times at most', async () => {
    const [id] = await queue(1, { attempts: MOST_ATTEMPTS });
    let ran = false;
    await relayWith(async () => {
      ran = true;
    }).drain();
    expect(ran).toBe(false);
    expect(await rowOf(id)).toMatchObject({ status: 'stuck', lastError: 'every attempt was broken off' });
  });

  test('begins nothing when little time is left, and counts no attempt for it', async () => {
    const ids = await queue(3);
    await relayWith(async (_, { payload }) => {
      if (payload.n === 0) pass(4 * MINUTE);
    }).drain();
    const rows = await Promise.all(ids.map(rowOf));
    expect(rows.map((row) => [row?.status, row?.attempts])).toEqual([
      ['done', 1],
      ['waiting', 0],
      ['waiting', 0],
    ]);
  });

  test('stopping finishes the message under way and gives the others back', async () => {
    const ids = await queue(3);
    await new Promise<void>((stopped) => {
      const relay = relayWith(async () => void relay.stop().then(stopped));
      relay.start();
    });
    const rows = await Promise.all(ids.map(rowOf));
    expect(rows.map((row) => [row?.status, row?.attempts])).toEqual([
      ['done', 1],
      ['waiting', 0],
      ['waiting', 0],
    ]);
  });
});
