import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { retryMessage } from '#app/commands/installation/retry-message.ts';
import { can } from '#app/domain/access/can.ts';
import { paths } from '#app/paths.ts';
import { readMail } from '#app/queries/outbox/mails.ts';
import { adminSystemText } from '#app/text/admin-system.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { Card } from '#app/ui/Card.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { page } from '#app/ui/page-handle.ts';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { checkMayReadMails, hasMailFile, showLinks } from '#app/web/mail-reading.server.ts';
import { pageAction, pageLoader } from '#app/web/page.server.ts';
import { MailText } from './mail-text.tsx';

const params = z.object({ mailId: z.string() });

export const loader = pageLoader({ params }, async ({ read, actor, params }) => {
  checkMayReadMails(actor);
  const { attachments, sections, delivery, ...mail } = await readMail(read, params.mailId);
  return {
    ...mail,
    delivery,
    sections: sections.map(showLinks),
    mayRetry: mail.isStuck && can(actor, 'outbox:manage'),
    attachments: attachments.map(({ fileName }) => fileName),
    hasFile: await hasMailFile({ id: mail.id, date: mail.createdAt }),
  };
});

export const action = pageAction({
  params,
  intents: {
    retry: { command: retryMessage, input: ({ messageId }) => ({ messageId }), flash: 'outbox.retried' },
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.subject });

/** A mail as plain text: what others wrote never becomes part of the page. */
export default function ReadMail() {
  const mail = useLoaderData<typeof loader>();
  const { id, subject, isStuck, state, mayRetry, hasFile } = mail;
  const { mails: t } = useText(adminSystemText);
  return (
    <>
      <PageHeader
        title={subject}
        crumbs={[{ label: t.title, to: paths.mails() }, { label: subject }]}
        actions={
          <>
            {mayRetry && (
              <PostForm intent="retry" hidden={{ messageId: id }}>
                <SubmitButton>{t.retry}</SubmitButton>
              </PostForm>
            )}
            {hasFile && (
              <a className="btn" href={paths.mailFile(id)} download>
                <Icon name="dl" small />
                {t.download}
              </a>
            )}
          </>
        }
      />
      {isStuck && <Notice tone="bad">{t.stuck}</Notice>}
      {!isStuck && state === 'failed' && <Notice tone="warn">{t.retrying}</Notice>}
      <Card label={t.text}>
        <MailFacts />
        <hr />
        <MailText {...mail} />
      </Card>
    </>
  );
}

function MailFacts() {
  const { to, createdAt, state, delivery, hasFile } = useLoaderData<typeof loader>();
  const { mails: t } = useText(adminSystemText);
  const format = useFormat();
  return (
    <dl className="kv">
      <dt>{t.to}</dt>
      <dd>
        {to.name} <span className="muted">{to.address}</span>
      </dd>
      <dt>{t.at}</dt>
      <dd>{format.dateTime(createdAt)}</dd>
      <dt>{t.state}</dt>
      <dd>{state === 'sent' && hasFile ? t.kept : t.states[state]}</dd>
      {delivery && (
        <>
          <dt>{t.lastTry}</dt>
          <dd>
            {format.dateTime(delivery.at)} · {t.attempts}: {format.number(delivery.attempts)}
          </dd>
          {delivery.answer && (
            <>
              <dt>{t.answer}</dt>
              <dd>{delivery.answer}</dd>
            </>
          )}
          <dt>{t.messageId}</dt>
          <dd className="break-all">{delivery.messageId}</dd>
        </>
      )}
    </dl>
  );
}
