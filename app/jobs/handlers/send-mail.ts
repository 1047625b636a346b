import { z } from 'zod';
import { htmlOf, textOf } from '../../mail/message.ts';
import type { QueuedMail } from '../announce.ts';
import type { Handler } from '../handler.ts';

const queuedMail = z.object({
  to: z.object({ name: z.string(), address: z.string() }),
  subject: z.string(),
  paragraphs: z.array(z.string()),
  link: z.object({ label: z.string(), url: z.string() }).nullable(),
  attachments: z.array(z.object({ fileName: z.string(), contentType: z.string(), sha256: z.string() })),
}) satisfies z.ZodType<QueuedMail>;

/** Sends one mail to one person. Its Message-ID is the queue's id, so that a second run can be told from a second mail. */
export const sendMail: Handler = async ({ mailer, office }, { id, payload, createdAt }) => {
  const { to, attachments, ...message } = queuedMail.parse(payload);
  const enclosed = attachments.map(async ({ fileName, contentType, sha256 }) => {
    const { body } = await office.files.open(sha256);
    return { fileName, contentType, content: new Uint8Array(await new Response(body).arrayBuffer()) };
  });
  await mailer.send({
    id,
    to,
    subject: message.subject,
    text: textOf(message),
    html: htmlOf(message),
    date: createdAt,
    attachments: await Promise.all(enclosed),
  });
};
