import type { Runtime } from '../runtime.server.ts';
import { HANDLERS } from './handlers/index.ts';
import { createRelay } from './relay.server.ts';
import { SCHEDULE } from './schedule.ts';
import { startTimer } from './timer.server.ts';

// Dev reloads evaluate modules again; the clock must not tick twice.
const holder = globalThis as unknown as { chiDaoJobs?: () => Promise<void> };

/** Starts relaying what is queued and what the clock asks for; nothing in a process that leaves it to others. */
export function startJobs({ config, office, mailer, today, secret }: Runtime): void {
  if (!config.jobs || holder.chiDaoJobs) return;
  const context = () => ({ office, mailer, appUrl: config.appUrl, today: today(), secret });
  // Real time, but never before office time: a training day may lie ahead, and what is queued on it must not wait for it.
  const clock = () => new Date(Math.max(Date.now(), office.clock().getTime()));
  const relay = createRelay({ context, handlers: HANDLERS, clock });
  const stopTimer = startTimer(office.db, SCHEDULE, config.officeTimeZone);
  relay.start();
  holder.chiDaoJobs = async () => {
    stopTimer();
    await relay.stop();
  };
}

/** Finishes what is under way. */
export async function stopJobs(): Promise<void> {
  await holder.chiDaoJobs?.();
  holder.chiDaoJobs = undefined;
}
