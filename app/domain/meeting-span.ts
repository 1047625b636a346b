import { instantInZone, type LocalDate } from './shared/local-date.ts';

/** What a calendar shows where nobody has said when a meeting ends. */
const ASSUMED_LENGTH_MS = 2 * 3_600_000;

/** From when to when a meeting takes place. One that ends before it starts, by a slip, gets the assumed length. */
export function meetingSpan(
  { heldOn, startsAt, endsAt }: { heldOn: LocalDate; startsAt: string; endsAt: string | null },
  timeZone: string,
): { startsAt: Date; endsAt: Date } {
  const start = instantInZone(heldOn, startsAt, timeZone);
  const end =
    endsAt !== null && endsAt > startsAt
      ? instantInZone(heldOn, endsAt, timeZone)
      : new Date(start.getTime() + ASSUMED_LENGTH_MS);
  return { startsAt: start, endsAt: end };
}
