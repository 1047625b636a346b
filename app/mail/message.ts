/** A link that does one thing to one task, once. What makes it work is added when the mail leaves; see `link-token.ts`. */
export interface MailAct {
  label: string;
  nonce: string;
}

/** One line of a list: what it says, where it leads, what can be done from here. */
export interface MailItem {
  text: string;
  url: string | null;
  acts: readonly MailAct[];
}

export interface MailSection {
  title: string;
  items: readonly MailItem[];
}

/** What a mail says, before it becomes text and HTML. Plain data, so that it can wait in the queue. */
export interface MailMessage {
  subject: string;
  /** From the greeting to the closing line, which stays last. */
  paragraphs: readonly string[];
  sections: readonly MailSection[];
  link: { label: string; url: string } | null;
}

/** The address of a one-time link. */
export type ActUrl = (act: MailAct) => string;

/** The plain part: what every program can show. */
export function textOf({ paragraphs, sections, link }: MailMessage, actUrl: ActUrl): string {
  const item = ({ text, url, acts }: MailItem): string =>
    [`- ${text}`, url && `  ${url}`, ...acts.map((act) => `  ${act.label}: ${actUrl(act)}`)].filter(Boolean).join('\n');
  const parts = [
    ...paragraphs.slice(0, -1),
    ...sections.map(({ title, items }) => [title, ...items.map(item)].filter(Boolean).join('\n')),
    ...(link ? [`${link.label}: ${link.url}`] : []),
    ...paragraphs.slice(-1),
  ];
  return `${parts.join('\n\n')}\n`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);
const lines = (text: string): string => escapeHtml(text).replace(/\n/g, '<br>');
const anchor = (url: string, label: string): string => `<a href="${escapeHtml(url)}">${lines(label)}</a>`;

/** The same as simple HTML: no styles to be stripped, no pictures to be blocked. */
export function htmlOf({ paragraphs, sections, link }: MailMessage, actUrl: ActUrl): string {
  const paragraph = (text: string) => `<p>${lines(text)}</p>`;
  const item = ({ text, url, acts }: MailItem) => {
    const buttons = acts.map((act) => anchor(actUrl(act), act.label)).join(' &nbsp;·&nbsp; ');
    return `<li>${url ? anchor(url, text) : lines(text)}${buttons && `<br>${buttons}`}</li>`;
  };
  const section = ({ title, items }: MailSection) =>
    `${title && `<h3>${lines(title)}</h3>\n`}<ul>\n${items.map(item).join('\n')}\n</ul>`;
  const [closing = ''] = paragraphs.slice(-1);
  return [
    '<!doctype html><html lang="vi"><meta charset="utf-8"><body>',
    ...paragraphs.slice(0, -1).map(paragraph),
    ...sections.map(section),
    link ? `<p>${anchor(link.url, link.label)}</p>` : '',
    paragraph(closing),
    '</body></html>',
  ].join('\n');
}
