import type { Topic } from '../commands/reactions.ts';

/** Something the clock asks for. */
export interface TimedJob {
  topic: Extract<Topic, `clock:${string}`>;
  /** Minute, hour, day of the month, month, weekday: in the office's time zone. */
  pattern: string;
}

/** Everything that happens by the clock. */
export const SCHEDULE: readonly TimedJob[] = [
  // Every day: on days off only periodic duties get their tasks.
  { topic: 'clock:morning', pattern: '0 6 * * *' },
  // Every hour: committees end their quiet hours at different ones, and a morning missed is made up for.
  { topic: 'clock:digests', pattern: '15 * * * *' },
  { topic: 'clock:purge', pattern: '30 3 * * *' },
];
