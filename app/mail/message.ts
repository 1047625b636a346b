/** What a mail says, before it becomes text and HTML. Plain data, so that it can wait in the queue. */
export interface MailMessage {
  subject: string;
  paragraphs: readonly string[];
  link: { label: string; url: string } | null;
}

/** The plain part: what every program can show. */
export function textOf({ paragraphs, link }: MailMessage): string {
  const parts = link ? [...paragraphs.slice(0, -1), `${link.label}: ${link.url}`, ...paragraphs.slice(-1)] : paragraphs;
  return `${parts.join('\n\n')}\n`;
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (mark) => ESCAPES[mark] ?? mark);

/** The same as simple HTML: no styles to be stripped, no pictures to be blocked. */
export function htmlOf({ paragraphs, link }: MailMessage): string {
  const paragraph = (text: string) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`;
  const button = link && `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`;
  const [closing = ''] = paragraphs.slice(-1);
  return [
    '<!doctype html><html lang="vi"><meta charset="utf-8"><body>',
    ...paragraphs.slice(0, -1).map(paragraph),
    button ?? '',
    paragraph(closing),
    '</body></html>',
  ].join('\n');
}
