import type { Topic } from '../commands/reactions.ts';

/** Something the clock asks for. */
export interface TimedJob {
  topic: Extract<Topic, `clock:${string}`>;
  /** Minute, hour, day of the month, month, weekday: in the office's time zone. */
  pattern: string;
}

/** Everything that happens by the clock. */
export const SCHEDULE: readonly TimedJob[] = [{ topic: 'clock:purge', pattern: '30 3 * * *' }];
