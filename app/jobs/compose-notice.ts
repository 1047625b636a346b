import { meetingSpan } from '../domain/meeting-span.ts';
import type { NoticeFacts } from '../domain/notice.ts';
import { directiveIssued, meetingCancelled, meetingInvited, meetingPostponed } from '../mail/announcements.ts';
import type { MailCalendar } from '../mail/invitation.ts';
import type { MailMessage } from '../mail/message.ts';
import { noticeLetter } from '../mail/notice-letter.ts';
import { subjectUrl } from '../mail/urls.ts';
import { directiveForMail } from '../queries/mail/directive-for-mail.ts';
import { type MeetingForMail, meetingForMail } from '../queries/mail/meeting-for-mail.ts';
import type { MailReader, StoredNotice } from '../queries/mail/notices-for-mail.ts';
import type { JobContext } from './handler.ts';
import { mailActs, type NewMailLink } from './mail-acts.ts';
import type { MailAttachment } from './queue-mail.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A mail about one notice, with what goes along. */
export interface Composed {
  message: MailMessage;
  attachments?: MailAttachment[];
  calendar?: MailCalendar;
  links?: NewMailLink[];
}

/** As a mail greets: "Ông Nguyễn Văn Minh". */
export const addressed = (reader: MailReader, { appUrl, today }: JobContext) => ({
  person: [reader.salutation, reader.name].filter(Boolean).join(' '),
  appUrl,
  today,
});

/** Writes the mail of one notice to one reader, from what is true now. */
export function composeNotice(context: JobContext, notice: StoredNotice, reader: MailReader): Promise<Composed> {
  if (notice.subjectKind === 'meeting') return composeMeeting(context, notice, reader);
  if (notice.event === 'directive.issued') return composeDirective(context, notice, reader);
  return composePlain(context, notice, reader);
}

async function composeMeeting(context: JobContext, notice: StoredNotice, reader: MailReader): Promise<Composed> {
  const to = addressed(reader, context);
  const meeting = await meetingForMail(context.office.db.read, notice.subjectId);
  const facts = { meetingId: notice.subjectId, ...meeting };
  const entry = (method: MailCalendar['method']) => calendarOf(context, notice, meeting, method);
  if (notice.event === 'meeting.invited') return { message: meetingInvited(to, facts), calendar: entry('REQUEST') };
  const { change, reason } = notice.facts as unknown as NoticeFacts['meeting.changed'];
  return change === 'cancelled'
    ? { message: meetingCancelled(to, facts, reason), calendar: entry('CANCEL') }
    : { message: meetingPostponed(to, facts, reason), calendar: entry('REQUEST') };
}

const calendarOf = (
  { office, appUrl }: JobContext,
  { subjectId, createdAt }: StoredNotice,
  meeting: MeetingForMail,
  method: MailCalendar['method'],
): MailCalendar => ({
  method,
  meetingId: subjectId,
  sequence: meeting.version,
  title: meeting.title,
  place: meeting.place,
  onlineLink: meeting.onlineLink,
  url: subjectUrl(appUrl, { kind: 'meeting', id: subjectId }),
  ...meetingSpan(meeting, office.timeZone),
  stamp: createdAt,
});

/** Each reader gets the tasks of their own units, what can be done about them, and the paper. */
async function composeDirective(context: JobContext, notice: StoredNotice, reader: MailReader): Promise<Composed> {
  const directive = await directiveForMail(context.office.db.read, notice.subjectId, context.today);
  const { document, tasks, unitIds: _, ...facts } = directive;
  const own = tasks.filter(({ leadUnitId }) => reader.posts.some(({ unitId }) => unitId === leadUnitId));
  const { byTask, links, days } = await mailActs(
    context,
    reader.personId,
    own.map(({ id }) => id),
  );
  const message = directiveIssued(addressed(reader, context), {
    directiveId: notice.subjectId,
    ...facts,
    tasks: own.map((task) => ({ ...task, acts: byTask.get(task.id) ?? [] })),
    linkDays: days,
  });
  return { message, links, attachments: document ? [{ ...document, contentType: WORD }] : [] };
}

async function composePlain(context: JobContext, notice: StoredNotice, reader: MailReader): Promise<Composed> {
  const { event, subjectKind, subjectId, facts } = notice;
  const taskIds = subjectKind === 'task' ? [subjectId] : [];
  const { byTask, links, days } = await mailActs(context, reader.personId, taskIds);
  const message = noticeLetter(
    addressed(reader, context),
    { event, subject: { kind: subjectKind, id: subjectId }, facts },
    { acts: byTask.get(subjectId) ?? [], linkDays: days },
  );
  return { message, links };
}
