import { paths } from '#app/paths.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { useText } from '#app/text/index.ts';
import { Icon } from '#app/ui/Icon.tsx';

interface MailTextProps {
  id: string;
  paragraphs: readonly string[];
  sections: readonly {
    title: string;
    items: readonly { text: string; url: string | null; acts: readonly { label: string; url: string | null }[] }[];
  }[];
  link: { label: string; url: string } | null;
  attachments: readonly string[];
}

/** What a mail says, in its order: greeting, lists, link, closing line, files. */
export function MailText({ id, paragraphs, sections, link, attachments }: MailTextProps) {
  const { mails: t } = useText(adminSystemText);
  const closing = paragraphs.at(-1);
  return (
    <>
      <div className="mail-text">
        {paragraphs.slice(0, -1).map((paragraph, index) => (
          <p key={paragraphs.slice(0, index + 1).join('\n')}>{paragraph}</p>
        ))}
        {sections.map((section) => (
          <MailSection key={section.title} {...section} />
        ))}
        {link && (
          <p>
            <a href={link.url}>{link.label}</a>
          </p>
        )}
        {closing && <p>{closing}</p>}
      </div>
      {attachments.length > 0 && (
        <>
          <h2 className="mt-16 mb-8">{t.attachments}</h2>
          <ul className="files">
            {attachments.map((name, index) => (
              <li key={name}>
                <a className="file" href={paths.mailAttachment(id, index + 1)} download>
                  <Icon name="doc" small />
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function MailSection({ title, items }: MailTextProps['sections'][number]) {
  const { mails: t } = useText(adminSystemText);
  return (
    <>
      {title && <h2 className="fs-15 mt-14 mb-8">{title}</h2>}
      <ul className="dots mb-8">
        {items.map(({ text, url, acts }) => (
          <li key={`${url} ${text}`}>
            {url ? <a href={url}>{text}</a> : text}
            {acts.length > 0 && (
              <span className="row-wrap g-12">
                {acts.map((act) =>
                  act.url ? (
                    <a key={act.label} href={act.url}>
                      {act.label}
                    </a>
                  ) : (
                    <span key={act.label} className="small muted">
                      {act.label} ({t.hiddenLink})
                    </span>
                  ),
                )}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
