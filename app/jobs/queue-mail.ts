import { enqueue } from '../commands/outbox.ts';
import type { Tx } from '../db/client.server.ts';
import type { MailCalendar } from '../mail/invitation.ts';
import type { MailMessage } from '../mail/message.ts';

/** A file of the store that goes with a mail. */
export interface MailAttachment {
  fileName: string;
  contentType: string;
  sha256: string;
}

/** What waits in the queue to be sent to one person. */
export interface QueuedMail extends MailMessage {
  personId: string;
  to: { name: string; address: string };
  attachments: readonly MailAttachment[];
  calendar: MailCalendar | null;
  /** Many notices in one mail: it can be stopped with one click. */
  isDigest: boolean;
}

/** The name of a mail in the queue. */
export const mailKey = (key: string): string => `mail:send:${key}`;

/** Queues a mail behind the others of its person. The same key is queued once. */
export const queueMail = (tx: Tx, key: string, mail: QueuedMail, now: Date): Promise<void> =>
  enqueue(
    tx,
    [{ topic: 'mail:send', dedupeKey: mailKey(key), payload: { ...mail }, lane: `mail:${mail.personId}` }],
    now,
  );
