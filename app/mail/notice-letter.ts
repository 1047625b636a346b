import type { NoticeEvent, NoticeFacts, NoticeSubject, TaskNoticeFacts } from '../domain/notice.ts';
import { paths } from '../paths.ts';
import { formatFor } from '../text/format.ts';
import { mailText } from '../text/mail.ts';
import { noticeSentence } from '../text/notices.ts';
import { type Addressed, letter, MAIL_LOCALE } from './announcements.ts';
import type { MailAct, MailItem, MailMessage, MailSection } from './message.ts';

const t = mailText[MAIL_LOCALE];
const format = formatFor(MAIL_LOCALE);

/** A stored notice, as far as a mail about it needs it. */
export interface NoticeToMail {
  event: NoticeEvent;
  subject: NoticeSubject;
  facts: Record<string, unknown>;
}

const OPEN: Partial<Record<NoticeEvent, string>> = {
  'task.submitted': t.open.judge,
  'task.requested': t.open.decide,
  'task.returned': t.open.again,
  'task.urged': t.open.report,
  'oral.unconfirmed': t.open.directive,
};

const isAboutTask = ({ event }: NoticeToMail): boolean => event.startsWith('task.');

/** What somebody wrote stands on a line of its own, not in the subject. */
const withoutNote = ({ event, facts }: NoticeToMail): string =>
  noticeSentence(MAIL_LOCALE, event, event === 'task.commented' ? facts : { ...facts, note: '' });

/** A mail about one notice that says no more than its sentence and its facts. */
export function noticeLetter(
  to: Addressed,
  notice: NoticeToMail,
  { acts, linkDays }: { acts: readonly MailAct[]; linkDays: number },
): MailMessage {
  const subject = withoutNote(notice);
  const link = {
    label: OPEN[notice.event] ?? (isAboutTask(notice) ? t.open.task : t.open.tasks),
    path: paths.subject(notice.subject),
  };
  if (!isAboutTask(notice)) return letter(to, subject, [`${subject}.`], link, listsOf(to, notice));
  const { numberText, dueOn, note, title } = notice.facts as unknown as TaskNoticeFacts;
  const lines = [
    `${subject}.`,
    title !== '' && numberText && t.source(numberText),
    dueOn && t.due(format.date(dueOn), format.daysLeft(dueOn, to.today)),
    note && notice.event !== 'task.commented' && t.note(note),
    acts.length > 0 && t.actsNote(linkDays),
  ];
  return letter(
    to,
    subject,
    lines,
    link,
    acts.length > 0 ? [{ title: '', items: [{ text: title, url: null, acts }] }] : [],
  );
}

/** The lists that come with an escalation. */
function listsOf({ appUrl }: Addressed, { event, facts }: NoticeToMail): MailSection[] {
  if (event === 'escalation.weekly') {
    const { units } = facts as unknown as NoticeFacts['escalation.weekly'];
    return sectionOf(units.map(({ unit, overdue }) => ({ text: t.unitOverdue(unit, overdue), url: null, acts: [] })));
  }
  if (event !== 'escalation.list' && event !== 'escalation.chair') return [];
  const { tasks, count } = facts as unknown as NoticeFacts['escalation.list'];
  const items: MailItem[] = tasks.map(({ taskId, unit, title, dueOn }) => ({
    text: t.overdueBy(unit, title, format.date(dueOn)),
    url: appUrl + paths.task(taskId),
    acts: [],
  }));
  if (count > tasks.length) items.push({ text: t.moreTasks(count - tasks.length), url: null, acts: [] });
  return sectionOf(items);
}

const sectionOf = (items: MailItem[]): MailSection[] => (items.length > 0 ? [{ title: '', items }] : []);
