import { newId } from '../db/ids.ts';
import type { Runtime } from '../runtime.server.ts';
import { HANDLERS } from './handlers/index.ts';
import { SCHEDULE } from './schedule.ts';

/** Does one job of the clock now, in this process. Throws when the clock has no such job. */
export async function runJob({ config, office, mailer, secret, today }: Runtime, topic: string): Promise<void> {
  const timed = SCHEDULE.find((job) => job.topic === topic);
  if (!timed) throw new Error(`the clock has no job ${topic}`);
  const context = { office, mailer, appUrl: config.appUrl, today: today(), secret };
  await HANDLERS[timed.topic](context, { id: newId(), payload: {}, createdAt: office.clock(), attempts: 1 });
}
