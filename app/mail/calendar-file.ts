import ical, { ICalEventStatus } from 'ical-generator';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { type CalendarMeeting, meetingUid } from './invitation.ts';

/** A day by which something is due. */
export interface CalendarDueDay {
  taskId: string;
  sequence: number;
  title: string;
  dueOn: LocalDate;
  url: string;
}

export interface CalendarFile {
  /** What a calendar program calls it. */
  name: string;
  host: string;
  meetings: readonly (Omit<CalendarMeeting, 'stamp'> & { isCancelled: boolean })[];
  dueDays: readonly CalendarDueDay[];
  /** The same for all entries: what has not changed must not look changed. */
  stamp: Date;
}

const REFRESH_SECONDS = 3600;

/** A whole calendar to subscribe to (RFC 5545). Meetings are named as in their invitations: a program shows them once. */
export function calendarFile({ name, host, meetings, dueDays, stamp }: CalendarFile): string {
  const calendar = ical({ name, prodId: { company: host, product: 'Chi Dao', language: 'VI' }, ttl: REFRESH_SECONDS });
  for (const { meetingId, startsAt, endsAt, isCancelled, onlineLink, ...meeting } of meetings)
    calendar.createEvent({
      id: meetingUid(meetingId, host),
      sequence: meeting.sequence,
      stamp,
      start: startsAt,
      end: endsAt,
      summary: meeting.title,
      location: meeting.place,
      description: [onlineLink, meeting.url].filter(Boolean).join('\n'),
      url: meeting.url,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  for (const { taskId, sequence, title, dueOn, url } of dueDays)
    calendar.createEvent({
      id: `task-${taskId}@${host}`,
      sequence,
      stamp,
      allDay: true,
      start: new Date(`${dueOn}T00:00:00Z`),
      summary: title,
      description: url,
      url,
    });
  return calendar.toString();
}
