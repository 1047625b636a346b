// Does what the clock does before the office opens, on the training day of the environment; started by `clock.ts`.
import { loadConfig } from '../../../app/config.server.ts';
import { instantInZone } from '../../../app/domain/shared/local-date.ts';
import { HANDLERS } from '../../../app/jobs/handlers/index.ts';
import { createRelay } from '../../../app/jobs/relay.server.ts';
import type { TimedJob } from '../../../app/jobs/schedule.ts';
import { queueJob } from '../../../app/jobs/timer.server.ts';
import { startRuntime } from '../../../app/runtime.server.ts';

const { office, mailer, today, config, secret, close } = await startRuntime(loadConfig());

/** Has a job done at its time of the morning, and all that follows from it. */
async function at(time: string, topic: TimedJob['topic']): Promise<void> {
  const now = instantInZone(today(), time, office.timeZone);
  const atNow = { ...office, clock: () => now };
  const context = () => ({ office: atNow, mailer, appUrl: config.appUrl, secret, today: today() });
  const clock = () => new Date(Math.max(Date.now(), now.getTime()));
  await queueJob(office.db, { topic, pattern: '' }, now);
  const relay = createRelay({ context, handlers: HANDLERS, clock });
  while ((await relay.drain()) > 0);
}

await at('06:00', 'clock:morning');
await at('07:20', 'clock:digests');
await close();
