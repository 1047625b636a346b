import { DIGEST_PARTS, digestPart, type NoticeSubject } from '../domain/notice.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import { paths } from '../paths.ts';
import { formatFor } from '../text/format.ts';
import { mailText } from '../text/mail.ts';
import { noticeSentence, noticesText } from '../text/notices.ts';
import { type Addressed, letter, MAIL_LOCALE } from './announcements.ts';
import type { MailAct, MailMessage } from './message.ts';
import type { NoticeToMail } from './notice-letter.ts';
import { subjectUrl } from './urls.ts';

const t = mailText[MAIL_LOCALE];
const format = formatFor(MAIL_LOCALE);

/** Lines of a digest; what is more waits in the app. */
const MOST_LINES = 100;

/** What a person was told of since the last digest, as one mail: grouped by what presses, each line with its link. */
export function digestLetter(
  to: Addressed,
  notices: readonly NoticeToMail[],
  { day, acts, linkDays }: { day: LocalDate; acts: ReadonlyMap<string, MailAct[]>; linkDays: number },
): MailMessage {
  const offered = new Set<string>();
  // A task that stands there twice is acted on from its first line.
  const actsOn = ({ kind, id }: NoticeSubject): readonly MailAct[] => {
    if (kind !== 'task' || offered.has(id)) return [];
    offered.add(id);
    return acts.get(id) ?? [];
  };
  const lines = notices.map(({ event, facts, subject }) => ({
    part: digestPart(event),
    item: {
      text: noticeSentence(MAIL_LOCALE, event, facts),
      url: subjectUrl(to.appUrl, subject),
      acts: actsOn(subject),
    },
  }));
  const sections = DIGEST_PARTS.map((part) => ({
    title: noticesText[MAIL_LOCALE].parts[part],
    items: lines.filter((line) => line.part === part).map(({ item }) => item),
  })).filter(({ items }) => items.length > 0);
  return letter(
    to,
    t.digest.subject(format.date(day), notices.length),
    [t.digest.text(notices.length), acts.size > 0 && t.actsNote(linkDays)],
    { label: t.digest.open, path: paths.notices() },
    cut(sections, MOST_LINES),
  );
}

/** The same with the address that stops it: for readers whose program shows no button for the header. */
export function withStopLine(message: MailMessage, url: string): MailMessage {
  const [closing = '', ...others] = [...message.paragraphs].reverse();
  return { ...message, paragraphs: [...others.reverse(), `${closing}\n${t.digest.stop(url)}`] };
}

/** The first lines of the sections, so many in all. */
function cut(sections: MailMessage['sections'], most: number): MailMessage['sections'] {
  let left = most;
  return sections.flatMap((section) => {
    const items = section.items.slice(0, left);
    left -= items.length;
    return items.length > 0 ? [{ ...section, items }] : [];
  });
}
