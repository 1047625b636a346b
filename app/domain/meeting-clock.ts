/** An agenda item as the clock of a running meeting sees it. */
export interface TimedItem {
  readonly id: string;
  /** Planned length in minutes; null when nobody planned it. */
  readonly minutes: number | null;
  readonly startedAt: Date | null;
  readonly doneAt: Date | null;
}

export interface MeetingClock {
  /** Minutes since the meeting began. */
  readonly elapsed: number;
  /** Minutes the current item runs over its plan; 0 while it is in time or has no plan. */
  readonly over: number;
  /** When the meeting would end if what is left keeps to its plan; null when nothing left has a plan. */
  readonly expectedEnd: Date | null;
}

const MINUTE = 60_000;

const minutesBetween = (from: Date, to: Date): number =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / MINUTE));

/** Where a running meeting stands against its plan. */
export function meetingClock(
  startedAt: Date,
  items: readonly TimedItem[],
  currentId: string | null,
  now: Date,
): MeetingClock {
  const current = items.find(({ id }) => id === currentId) ?? null;
  const spent = current?.startedAt ? minutesBetween(current.startedAt, now) : 0;
  const over = current?.minutes == null ? 0 : Math.max(0, spent - current.minutes);
  const ahead = items.filter((item) => item.id !== currentId && item.doneAt === null && item.startedAt === null);
  const planned = [...ahead, ...(current ? [current] : [])].filter(({ minutes }) => minutes !== null);
  const left = ahead.reduce((sum, item) => sum + (item.minutes ?? 0), 0) + Math.max(0, (current?.minutes ?? 0) - spent);
  return {
    elapsed: minutesBetween(startedAt, now),
    over,
    expectedEnd: planned.length === 0 ? null : new Date(now.getTime() + left * MINUTE),
  };
}
