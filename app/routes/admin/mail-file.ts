import { z } from 'zod';
import { readMail } from '#app/queries/outbox/mails.ts';
import { downloadLoader } from '#app/web/download-loader.server.ts';
import { checkMayReadMails, downloadMailFile } from '#app/web/mail-reading.server.ts';

/** A mail as the file it was written to. */
export const loader = downloadLoader({ params: z.object({ mailId: z.string() }) }, async ({ read, actor, params }) => {
  checkMayReadMails(actor);
  const { id, createdAt } = await readMail(read, params.mailId);
  return downloadMailFile({ id, date: createdAt });
});
