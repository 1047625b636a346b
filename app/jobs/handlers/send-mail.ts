import { z } from 'zod';
import { type DeliveryState, recordDelivery } from '../../db/stores/delivery-store.ts';
import { withStopLine } from '../../mail/digest.ts';
import { digestToken, linkToken } from '../../mail/link-token.ts';
import { MailRefused } from '../../mail/mailer.ts';
import { htmlOf, textOf } from '../../mail/message.ts';
import { mailActUrl, unsubscribeUrl } from '../../mail/urls.ts';
import { GivenUp, type Handler } from '../handler.ts';
import type { QueuedMail } from '../queue-mail.ts';

const act = z.object({ label: z.string(), nonce: z.string() });
const item = z.object({ text: z.string(), url: z.string().nullable(), acts: z.array(act) });

const queuedMail = z.object({
  personId: z.string(),
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  sections: z.array(z.object({ title: z.string(), items: z.array(item) })),
  link: z.object({ label: z.string(), url: z.string() }).nullable(),
  attachments: z.array(z.object({ fileName: z.string(), contentType: z.string(), sha256: z.string() })),
  calendar: z
    .object({
      method: z.enum(['REQUEST', 'CANCEL']),
      meetingId: z.string(),
      sequence: z.number(),
      title: z.string(),
      place: z.string(),
      onlineLink: z.string().nullable(),
      url: z.string(),
      startsAt: z.coerce.date(),
      endsAt: z.coerce.date(),
      stamp: z.coerce.date(),
    })
    .nullable(),
  isDigest: z.boolean(),
}) satisfies z.ZodType<QueuedMail>;

const MOST_OF_AN_ANSWER = 1000;

/**
 * Sends one mail to one person and keeps what became of it. Its Message-ID is the queue's id, so that a second run can
 * be told from a second mail.
 */
export const sendMail: Handler = async ({ mailer, office, appUrl, secret }, { id, payload, createdAt, attempts }) => {
  const { personId, to, attachments, calendar, isDigest, ...message } = queuedMail.parse(payload);
  const enclosed = attachments.map(async ({ fileName, contentType, sha256 }) => {
    const { body } = await office.files.open(sha256);
    return { fileName, contentType, content: new Uint8Array(await new Response(body).arrayBuffer()) };
  });
  const stopUrl = isDigest ? unsubscribeUrl(appUrl, digestToken(secret, personId)) : null;
  const letter = stopUrl ? withStopLine(message, stopUrl) : message;
  const actUrl = ({ nonce }: { nonce: string }) => mailActUrl(appUrl, linkToken(secret, nonce));
  const mail = {
    id,
    to,
    subject: message.subject,
    text: textOf(letter, actUrl),
    html: htmlOf(letter, actUrl),
    date: createdAt,
    attachments: await Promise.all(enclosed),
    calendar,
    unsubscribeUrl: stopUrl,
  };
  const record = (state: DeliveryState, answer: string) =>
    office.db.write((tx) =>
      recordDelivery(tx, {
        id,
        personId,
        address: to.address,
        subject: message.subject,
        messageId: mailer.messageId({ id }),
        state,
        attempts,
        answer: answer.slice(0, MOST_OF_AN_ANSWER),
        at: office.clock(),
      }),
    );
  const { answer } = await mailer.send(mail).catch(async (error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    const isFinal = error instanceof MailRefused;
    await record(isFinal ? 'refused' : 'failed', reason);
    throw isFinal ? new GivenUp(reason) : error;
  });
  await record('sent', answer);
};
