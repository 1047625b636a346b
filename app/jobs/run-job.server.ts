import { loadConfig } from '../config.server.ts';
import { newId } from '../db/ids.ts';
import { startRuntime } from '../runtime.server.ts';
import { HANDLERS } from './handlers/index.ts';
import { SCHEDULE } from './schedule.ts';

/** Does one job of the clock in this process and closes everything. Throws when the clock has no such job. */
export async function runJob(topic: string): Promise<void> {
  const timed = SCHEDULE.find((job) => job.topic === topic);
  if (!timed) throw new Error(`the clock has no job ${topic}`);
  const runtime = await startRuntime(loadConfig());
  const { config, office, mailer, secret, today } = runtime;
  try {
    const context = { office, mailer, appUrl: config.appUrl, today: today(), secret };
    await HANDLERS[timed.topic](context, { id: newId(), payload: {}, createdAt: office.clock(), attempts: 1 });
  } finally {
    await runtime.close();
  }
}
