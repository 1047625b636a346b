import { z } from 'zod';
import { NotFound } from '#app/domain/shared/errors.ts';
import { readMail } from '#app/queries/outbox/mails.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { checkMayReadMails, downloadAttachment } from '#app/web/mail-reading.server.ts';

const params = z.object({ mailId: z.string(), place: z.coerce.number().int().positive() });

/** A file that went with a mail. */
export const loader = downloadLoader({ params }, async ({ read, actor, params: { mailId, place } }) => {
  checkMayReadMails(actor);
  const file = (await readMail(read, mailId)).attachments[place - 1];
  if (!file) throw new NotFound('file');
  return downloadAttachment(file);
});
