import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { paths } from '#app/paths.ts';
import { readMail } from '#app/queries/outbox/mails.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { checkMayReadMails, hasMailFile } from '#app/web/mail-reading.server.ts';
import { pageLoader } from '#app/web/page.server.ts';

export const loader = pageLoader({ params: z.object({ mailId: z.string() }) }, async ({ read, actor, params }) => {
  checkMayReadMails(actor);
  const { attachments, ...mail } = await readMail(read, params.mailId);
  return {
    ...mail,
    attachments: attachments.map(({ fileName }) => fileName),
    hasFile: await hasMailFile({ id: mail.id, date: mail.createdAt }),
  };
});

export const handle = page<typeof loader>({ title: ({ data }) => data.subject });

/** A mail as plain text: what others wrote never becomes part of the page. */
export default function ReadMail() {
  const { id, subject, to, createdAt, status, lastError, hasFile } = useLoaderData<typeof loader>();
  const { mails: t, outbox } = useText(adminSystemText);
  const format = useFormat();
  return (
    <>
      <PageHeader
        title={subject}
        crumbs={[{ label: t.title, to: paths.mails() }, { label: subject }]}
        actions={
          hasFile && (
            <a className="btn" href={paths.mailFile(id)} download>
              <Icon name="dl" small />
              {t.download}
            </a>
          )
        }
      />
      {lastError && status !== 'done' && (
        <Notice tone="bad">
          {outbox.lastError}: {lastError}
        </Notice>
      )}
      <Card label={t.text}>
        <dl className="kv">
          <dt>{t.to}</dt>
          <dd>
            {to.name} <span className="muted">{to.address}</span>
          </dd>
          <dt>{t.at}</dt>
          <dd>{format.dateTime(createdAt)}</dd>
          <dt>{t.state}</dt>
          <dd>{status === 'done' && hasFile ? t.kept : t.states[status]}</dd>
        </dl>
        <hr />
        <MailText />
      </Card>
    </>
  );
}

function MailText() {
  const { id, paragraphs, link, attachments } = useLoaderData<typeof loader>();
  const { mails: t } = useText(adminSystemText);
  return (
    <>
      <div className="mail-text">
        {paragraphs.map((paragraph, index) => (
          <p key={paragraphs.slice(0, index + 1).join('\n')}>{paragraph}</p>
        ))}
        {link && (
          <p>
            <a href={link.url}>{link.label}</a>
          </p>
        )}
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
