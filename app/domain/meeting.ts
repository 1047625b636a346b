import { type LocalDate, yearOf } from './shared/local-date.ts';
import { addWorkingDays, type WorkingCalendar } from './working-days.ts';

export const MEETING_KINDS = ['COMMITTEE', 'YEAR_END', 'INTERIM', 'THEMATIC', 'LAUNCH', 'WORKING'] as const;
export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_MODES = ['IN_PERSON', 'ONLINE', 'HYBRID'] as const;
export type MeetingMode = (typeof MEETING_MODES)[number];

/** `absent` is without leave; `excused` with it; `substitute` means somebody came in their place. */
export const ATTENDANCES = ['invited', 'present', 'excused', 'absent', 'substitute'] as const;
export type Attendance = (typeof ATTENDANCES)[number];

export const MEETING_STATUSES = [
  'draft',
  'invited',
  'held',
  'minutes_signed',
  'conclusions_issued',
  'cancelled',
] as const;
export type MeetingStatus = (typeof MEETING_STATUSES)[number];

/** Working days within which the notice of conclusions is due (QĐ 45/2018/QĐ-TTg). */
export const NOTICE_WORKING_DAYS = 5;
/** Working days before the meeting by which invitations go out (QĐ 45/2018/QĐ-TTg). */
export const INVITATION_WORKING_DAYS = 3;

/** Last day for issuing the notice of conclusions of a meeting held on this day. */
export function noticeDueOn(meetingOn: LocalDate, calendar: WorkingCalendar): LocalDate {
  return addWorkingDays(meetingOn, NOTICE_WORKING_DAYS, calendar);
}

/**
 * True while days to the notice are counted: in the year of the meeting or of the deadline. Afterwards that year's books
 * are closed, and a count of a thousand days would only make noise; the deadline itself is still told.
 */
export function countsNoticeDays(meetingOn: LocalDate, dueOn: LocalDate, today: LocalDate): boolean {
  return [yearOf(meetingOn), yearOf(dueOn)].includes(yearOf(today));
}

/** Last day on which invitations are still in time; urgent meetings may be later. */
export function invitationDueOn(meetingOn: LocalDate, calendar: WorkingCalendar): LocalDate {
  return addWorkingDays(meetingOn, -INVITATION_WORKING_DAYS, calendar);
}

/** True when invitations sent on this day are short notice, which only an urgent meeting allows. */
export function isShortNotice(invitedOn: LocalDate, meetingOn: LocalDate, calendar: WorkingCalendar): boolean {
  return invitedOn > invitationDueOn(meetingOn, calendar);
}

export interface AttendanceCount {
  readonly invited: number;
  /** Came in person or sent somebody. */
  readonly present: number;
  readonly excused: number;
  readonly absent: number;
}

/** The figures of the attendance line in the minutes. `invited` is everybody on the list. */
export function countAttendance(attendances: readonly Attendance[]): AttendanceCount {
  const count = (...kinds: Attendance[]) => attendances.filter((one) => kinds.includes(one)).length;
  return {
    invited: attendances.length,
    present: count('present', 'substitute'),
    excused: count('excused'),
    absent: count('absent'),
  };
}
