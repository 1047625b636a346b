import { Cron } from 'croner';
import { expect, test } from 'vitest';
import { outbox } from '#app/db/schema.ts';
import { HANDLERS } from '#app/jobs/handlers/index.ts';
import { SCHEDULE } from '#app/jobs/schedule.ts';
import { queueJob } from '#app/jobs/timer.server.ts';
import { testDatabase } from '#tests/support/database.ts';

const db = await testDatabase();
const TIME_ZONE = 'Asia/Ho_Chi_Minh';

test('every timed job has a handler and a time that comes', () => {
  for (const { topic, pattern } of SCHEDULE) {
    expect(HANDLERS[topic]).toBeTypeOf('function');
    expect(new Cron(pattern, { timezone: TIME_ZONE, paused: true }).nextRun()).toBeInstanceOf(Date);
  }
  expect(new Set(SCHEDULE.map(({ topic }) => topic)).size).toBe(SCHEDULE.length);
});

test('the clock of the office is meant, wherever the machine stands', () => {
  const next = new Cron('30 3 * * *', { timezone: TIME_ZONE, paused: true }).nextRun(new Date('2022-04-19T00:00:00Z'));
  expect(next?.toISOString()).toBe('2022-04-19T20:30:00.000Z');
});

test('several processes that reach the same minute have a job done once', async () => {
  const job = { topic: 'clock:purge' as const, pattern: '30 3 * * *' };
  const minute = new Date('2022-04-19T20:30:00Z');
  await Promise.all([queueJob(db, job, minute), queueJob(db, job, new Date(minute.getTime() + 900))]);
  expect(await db.read.$count(outbox)).toBe(1);
  await queueJob(db, job, new Date('2022-04-20T20:30:00Z'));
  expect(await db.read.$count(outbox)).toBe(2);
});
