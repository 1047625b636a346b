import type { DirectiveKind } from '../domain/directive.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { paths } from '../paths.ts';
import { formatFor } from '../text/format.ts';
import { mailText } from '../text/mail.ts';
import type { MailAct, MailItem, MailMessage, MailSection } from './message.ts';

/** Mail between offices is Vietnamese, whatever language somebody has chosen on their screen. */
export const MAIL_LOCALE = 'vi';
const t = mailText[MAIL_LOCALE];
const format = formatFor(MAIL_LOCALE);

/** For whom, and from where. */
export interface Addressed {
  /** As greeted: "Ông Nguyễn Văn Minh". */
  person: string;
  appUrl: string;
  today: LocalDate;
}

/** Tasks a mail names; the rest is a number. */
export const MOST_TASKS = 20;
const SUBJECT_LENGTH = 120;

const short = (text: string): string =>
  text.length <= SUBJECT_LENGTH ? text : `${text.slice(0, SUBJECT_LENGTH - 1).trimEnd()}…`;

export const letter = (
  { person, appUrl }: Addressed,
  subject: string,
  lines: readonly (string | null | false)[],
  link: { label: string; path: string },
  sections: readonly MailSection[] = [],
): MailMessage => ({
  subject: short(subject),
  paragraphs: [t.greeting(person), ...lines.filter((line): line is string => Boolean(line)), t.closing],
  sections,
  link: { label: link.label, url: appUrl + link.path },
});

/** A one-time link, in words. */
export const actLink = (act: keyof typeof t.acts, nonce: string): MailAct => ({ label: t.acts[act], nonce });

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
  tasks: readonly { title: string; dueOn: LocalDate | null; acts: readonly MailAct[] }[];
  /** Days for which the links of the tasks work. */
  linkDays: number;
}

function howGiven({ kind, issuer, numberText, issuedOn, subject }: DirectiveFacts): string {
  const words = t.directiveIssued;
  if (kind === 'ORAL') return words.spoken(issuer, subject);
  if (kind === 'INCOMING' || issuedOn === null) return words.received(issuer, numberText ?? '', subject);
  return words.issued(issuer, numberText ?? '', format.date(issuedOn), subject);
}

export function directiveIssued(to: Addressed, directive: DirectiveFacts): MailMessage {
  const words = t.directiveIssued;
  const { tasks, numberText, subject, directiveId, linkDays } = directive;
  const items: MailItem[] = tasks
    .slice(0, MOST_TASKS)
    .map(({ title, dueOn, acts }) => ({ text: words.task(title, dueOn && format.date(dueOn)), url: null, acts }));
  const more = tasks.length - items.length;
  if (more > 0) items.push({ text: t.moreTasks(more), url: null, acts: [] });
  return letter(
    to,
    words.subject(numberText ?? words.unnumbered, subject),
    [
      howGiven(directive),
      tasks.length === 0 && words.noTasks,
      items.some(({ acts }) => acts.length > 0) && t.actsNote(linkDays),
    ],
    { label: words.open, path: paths.directive(directiveId) },
    items.length > 0 ? [{ title: words.yourTasks(tasks.length), items }] : [],
  );
}
