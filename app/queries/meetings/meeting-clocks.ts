import type { Meeting } from '../../db/stores/meeting-store.ts';
import type { DirectiveKind } from '../../domain/directive.ts';
import {
  countsNoticeDays,
  INVITATION_WORKING_DAYS,
  invitationDueOn,
  isShortNotice,
  noticeDueOn,
} from '../../domain/meeting.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../domain/working-days.ts';
import type { MeetingRecordView } from './meeting-record.ts';

/** Whether invitations can still go out in time; null once they are out or no longer needed. */
export function invitationOf(meeting: Meeting, today: LocalDate, calendar: WorkingCalendar) {
  if (meeting.status !== 'draft' || meeting.heldOn < today) return null;
  return {
    dueOn: invitationDueOn(meeting.heldOn, calendar),
    isShort: isShortNotice(today, meeting.heldOn, calendar),
    workingDays: INVITATION_WORKING_DAYS,
  };
}

/** A directive made from the meeting, as far as the clock looks at it. */
interface Paper {
  kind: DirectiveKind;
  issuedOn: LocalDate | null;
}

/** The clock of five working days for the notice of conclusions; null while there is nothing to give notice of. */
export function noticeOf<Directive extends Paper>(
  meeting: Meeting,
  { conclusions }: Pick<MeetingRecordView, 'conclusions'>,
  papers: readonly Directive[],
  today: LocalDate,
  calendar: WorkingCalendar,
) {
  if (meeting.endedAt === null || conclusions.length === 0) return null;
  const dueOn = noticeDueOn(meeting.heldOn, calendar);
  const issued: Directive | null =
    papers.find(({ kind, issuedOn }) => kind === 'THONG_BAO_KET_LUAN' && issuedOn !== null) ?? null;
  const on = issued?.issuedOn ?? today;
  const counts = countsNoticeDays(meeting.heldOn, dueOn, today);
  return {
    dueOn,
    issued,
    isLate: on > dueOn,
    /** Null once nobody counts any more. */
    workingDaysLeft: counts ? workingDaysBetween(today, dueOn, calendar) : null,
  };
}
