import type { MeetingStatus } from './meeting.ts';
import { RuleBroken } from './shared/errors.ts';

/** How far a meeting and its minutes have come. */
export interface MeetingProgress {
  readonly status: MeetingStatus;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
}

/** The session is going on. */
export const isLive = ({ status, startedAt, endedAt }: MeetingProgress): boolean =>
  status === 'held' && startedAt !== null && endedAt === null;

/** Both have signed: nothing in the record changes until it is reopened. */
export const isLocked = ({ status }: Pick<MeetingProgress, 'status'>): boolean =>
  status === 'minutes_signed' || status === 'conclusions_issued';

/** Time, place and list are still plans. */
export const isAhead = ({ status }: Pick<MeetingProgress, 'status'>): boolean =>
  status === 'draft' || status === 'invited';

/** Throws RuleBroken once the session has begun: its day and its committees are facts then. */
export function checkNotBegun(meeting: MeetingProgress): void {
  if (!isAhead(meeting)) throw new RuleBroken('meeting.already_begun', { status: meeting.status });
}

/** Throws RuleBroken unless the session is going on. */
export function checkLive(meeting: MeetingProgress): void {
  if (!isLive(meeting)) throw new RuleBroken('meeting.not_live', { status: meeting.status });
}
