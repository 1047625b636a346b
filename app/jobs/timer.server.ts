import { Cron } from 'croner';
import { enqueue } from '../commands/outbox.ts';
import type { Database } from '../db/client.server.ts';
import { log } from '../log.server.ts';
import type { TimedJob } from './schedule.ts';

/**
 * Queues timed jobs when their time comes. The time is part of the key, so that of several processes on one database
 * one alone has it done; like everything queued it is tried again when it fails. Returns what stops it.
 */
export function startTimer(db: Database, jobs: readonly TimedJob[], timezone: string): () => void {
  const crons = jobs.map(
    (job) =>
      new Cron(job.pattern, { timezone, unref: true }, (cron: Cron) =>
        queueJob(db, job, cron.currentRun() ?? new Date()).catch((error: unknown) =>
          log.error({ err: error, topic: job.topic }, 'timed job was not queued'),
        ),
      ),
  );
  return () => {
    for (const cron of crons) cron.stop();
  };
}

/** Queues a job for the minute that was reached. */
export function queueJob(db: Database, { topic }: TimedJob, reached: Date): Promise<void> {
  const slot = reached.toISOString().slice(0, 16);
  return db.write((tx) => enqueue(tx, [{ topic, dedupeKey: `${topic}:${slot}`, payload: {} }], reached));
}
