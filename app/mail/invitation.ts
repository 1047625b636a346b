import ical, { ICalAttendeeRole, ICalAttendeeStatus, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** A meeting as a calendar program sees it. Times are instants: they are written in UTC, which needs no zone tables. */
export interface CalendarMeeting {
  meetingId: string;
  /** Grows with every change, so that the last one wins whatever order mails are read in. */
  sequence: number;
  title: string;
  place: string;
  onlineLink: string | null;
  url: string;
  startsAt: Date;
  endsAt: Date;
  stamp: Date;
}

/** An entry for the reader's calendar, or its end. */
export interface MailCalendar extends CalendarMeeting {
  method: 'REQUEST' | 'CANCEL';
}

/** Who sends the invitation and who gets it. */
export interface InvitationParties {
  organizer: { name: string; email: string };
  attendee: { name: string; email: string };
  /** Host people know the app by: with the meeting's id it names the event for ever. */
  host: string;
}

/** The name of a meeting in every calendar. */
export const meetingUid = (meetingId: string, host: string): string => `meeting-${meetingId}@${host}`;

/** The calendar file that goes with an invitation, a new time or a cancellation (RFC 5546). */
export function invitationFile(
  { method, ...meeting }: MailCalendar,
  { organizer, attendee, host }: InvitationParties,
): string {
  const calendar = ical({ prodId: { company: host, product: 'Chi Dao', language: 'VI' } });
  calendar.method(ICalCalendarMethod[method]);
  calendar.createEvent({
    id: meetingUid(meeting.meetingId, host),
    sequence: meeting.sequence,
    stamp: meeting.stamp,
    start: meeting.startsAt,
    end: meeting.endsAt,
    summary: meeting.title,
    location: meeting.place,
    description: [meeting.onlineLink, meeting.url].filter(Boolean).join('\n'),
    url: meeting.url,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer,
    attendees: [{ ...attendee, rsvp: false, role: ICalAttendeeRole.REQ, status: ICalAttendeeStatus.NEEDSACTION }],
  });
  return calendar.toString();
}
