import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessions, signInAttempts } from '#app/db/schema.ts';
import { purge } from '#app/jobs/handlers/purge.ts';
import { accountOf, signedInOn } from '#tests/support/accounts.ts';
import { jobContext } from '#tests/support/jobs.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const DAY = 24 * 3_600_000;
const message = { id: '1', payload: {}, createdAt: new Date('2022-04-19T01:00:00Z'), attempts: 1 };
const context = jobContext(w);
// When the session of `signedInOn` ends.
const END = new Date('2022-04-19T13:00:00Z').getTime();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

test('sessions go two weeks after their end, sign-in counts with their window', async () => {
  await signedInOn(w, await accountOf(w, 'thuky'), 'máy');
  const counted = (key: string, windowEndsAt: number) => ({ key, failures: 1, windowEndsAt: new Date(windowEndsAt) });
  await w.db.write((tx) => tx.insert(signInAttempts).values([counted('ip:1', END), counted('ip:2', END + 30 * DAY)]));

  vi.setSystemTime(END + 14 * DAY);
  await purge(context, message);
  expect(await w.db.read.$count(sessions)).toBe(1);
  expect((await w.db.read.select().from(signInAttempts)).map(({ key }) => key)).toEqual(['ip:2']);

  vi.setSystemTime(END + 14 * DAY + 1);
  await purge(context, message);
  await purge(context, message);
  expect(await w.db.read.$count(sessions)).toBe(0);
});
