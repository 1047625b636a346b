import type { DirectiveKind } from '../domain/directive.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { paths } from '../paths.ts';
import { formatFor } from '../text/format.ts';
import { mailText } from '../text/mail.ts';
import type { MailMessage } from './message.ts';

/** Mail between offices is Vietnamese, whatever language somebody has chosen on their screen. */
const LOCALE = 'vi';
const t = mailText[LOCALE];
const format = formatFor(LOCALE);

/** For whom, and from where. */
export interface Addressed {
  /** As greeted: "Ông Nguyễn Văn Minh". */
  person: string;
  appUrl: string;
  today: LocalDate;
}

const MOST_TASKS = 20;
const SUBJECT_LENGTH = 120;

const short = (text: string): string =>
  text.length <= SUBJECT_LENGTH ? text : `${text.slice(0, SUBJECT_LENGTH - 1).trimEnd()}…`;

const letter = (
  { person, appUrl }: Addressed,
  subject: string,
  lines: readonly (string | null | false)[],
  link: { label: string; path: string },
): MailMessage => ({
  subject: short(subject),
  paragraphs: [t.greeting(person), ...lines.filter((line): line is string => Boolean(line)), t.closing],
  link: { label: link.label, url: appUrl + link.path },
});

export interface MeetingFacts {
  meetingId: string;
  title: string;
  issuer: string;
  heldOn: LocalDate;
  startsAt: string;
  place: string;
  onlineLink: string | null;
}

const whenAndWhere = ({ heldOn, startsAt, place, onlineLink }: MeetingFacts) => [
  [t.when(format.time(startsAt), format.longDate(heldOn)), t.place(place), onlineLink && t.online(onlineLink)]
    .filter(Boolean)
    .join('\n'),
];

export const meetingInvited = (to: Addressed, meeting: MeetingFacts): MailMessage =>
  letter(
    to,
    t.meetingInvited.subject(meeting.title, format.shortDate(meeting.heldOn, to.today)),
    [t.meetingInvited.text(meeting.issuer, meeting.title), ...whenAndWhere(meeting)],
    { label: t.meetingInvited.open, path: paths.meeting(meeting.meetingId) },
  );

export const meetingPostponed = (to: Addressed, meeting: MeetingFacts, reason: string): MailMessage =>
  letter(
    to,
    t.meetingPostponed.subject(meeting.title, format.shortDate(meeting.heldOn, to.today)),
    [t.meetingPostponed.text(meeting.issuer, meeting.title), ...whenAndWhere(meeting), reason && t.reason(reason)],
    { label: t.meetingPostponed.open, path: paths.meeting(meeting.meetingId) },
  );

export const meetingCancelled = (to: Addressed, meeting: MeetingFacts, reason: string): MailMessage =>
  letter(
    to,
    t.meetingCancelled.subject(meeting.title),
    [t.meetingCancelled.text(meeting.issuer, meeting.title, format.date(meeting.heldOn)), reason && t.reason(reason)],
    { label: t.meetingCancelled.open, path: paths.meeting(meeting.meetingId) },
  );

export interface DirectiveFacts {
  directiveId: string;
  kind: DirectiveKind;
  numberText: string | null;
  subject: string;
  issuer: string;
  issuedOn: LocalDate | null;
  /** Those of the reader's units. */
  tasks: readonly { title: string; dueOn: LocalDate | null }[];
}

function howGiven({ kind, issuer, numberText, issuedOn, subject }: DirectiveFacts): string {
  const words = t.directiveIssued;
  if (kind === 'ORAL') return words.spoken(issuer, subject);
  if (kind === 'INCOMING' || issuedOn === null) return words.received(issuer, numberText ?? '', subject);
  return words.issued(issuer, numberText ?? '', format.date(issuedOn), subject);
}

export function directiveIssued(to: Addressed, directive: DirectiveFacts): MailMessage {
  const words = t.directiveIssued;
  const { tasks, numberText, subject, directiveId } = directive;
  const listed = tasks.slice(0, MOST_TASKS).map(({ title, dueOn }) => words.task(title, dueOn && format.date(dueOn)));
  const more = tasks.length - listed.length;
  const work = [words.yourTasks(tasks.length), ...listed, more > 0 && words.moreTasks(more)].filter(Boolean);
  return letter(
    to,
    words.subject(numberText ?? words.unnumbered, subject),
    [howGiven(directive), tasks.length > 0 ? work.join('\n') : words.noTasks],
    { label: words.open, path: paths.directive(directiveId) },
  );
}

export interface TaskFacts {
  taskId: string;
  title: string;
  numberText: string | null;
  leadUnit: string;
  dueOn: LocalDate | null;
  /** Why it was returned, what was urged, how it was confirmed. */
  note: string;
}

const aboutTask = (to: Addressed, { numberText, dueOn, note }: TaskFacts) => [
  numberText && t.source(numberText),
  dueOn && t.due(format.date(dueOn), format.daysLeft(dueOn, to.today)),
  note && t.note(note),
];

export const taskSubmitted = (to: Addressed, task: TaskFacts): MailMessage =>
  letter(
    to,
    t.taskSubmitted.subject(task.leadUnit, task.title),
    [t.taskSubmitted.text(task.leadUnit, task.title), ...aboutTask(to, task)],
    { label: t.taskSubmitted.open, path: paths.task(task.taskId) },
  );

export const taskReturned = (to: Addressed, task: TaskFacts): MailMessage =>
  letter(to, t.taskReturned.subject(task.title), [t.taskReturned.text(task.title), ...aboutTask(to, task)], {
    label: t.taskReturned.open,
    path: paths.task(task.taskId),
  });

export const taskConfirmed = (to: Addressed, task: TaskFacts): MailMessage =>
  letter(
    to,
    t.taskConfirmed.subject(task.title),
    [t.taskConfirmed.text(task.title), ...aboutTask(to, { ...task, dueOn: null })],
    {
      label: t.taskConfirmed.open,
      path: paths.task(task.taskId),
    },
  );

export const taskUrged = (to: Addressed, task: TaskFacts): MailMessage =>
  letter(to, t.taskUrged.subject(task.title), [t.taskUrged.text(task.leadUnit, task.title), ...aboutTask(to, task)], {
    label: t.taskUrged.open,
    path: paths.task(task.taskId),
  });
