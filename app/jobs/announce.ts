import { enqueue } from '../commands/outbox.ts';
import type { Addressed } from '../mail/announcements.ts';
import type { MailMessage } from '../mail/message.ts';
import type { Recipient } from '../queries/people/mail-recipients.ts';
import type { JobContext, Message } from './handler.ts';

/** A file of the store that goes with a mail. */
export interface MailAttachment {
  fileName: string;
  contentType: string;
  sha256: string;
}

/** What waits in the queue to be sent to one person. */
export interface QueuedMail extends MailMessage {
  to: { name: string; address: string };
  attachments: readonly MailAttachment[];
}

/**
 * Queues one mail per person: each is then sent, and tried again, on its own. Running twice queues nothing twice, because
 * the key of a mail is made of its announcement and its person.
 */
export async function announce(
  { office, appUrl, today }: JobContext,
  message: Message,
  recipients: readonly Recipient[],
  compose: (to: Addressed, recipient: Recipient) => MailMessage,
  attachments: readonly MailAttachment[] = [],
): Promise<void> {
  const mails = recipients.map((recipient) => {
    const { personId, name, salutation, email } = recipient;
    const person = [salutation, name].filter(Boolean).join(' ');
    const mail: QueuedMail = {
      ...compose({ person, appUrl, today }, recipient),
      to: { name, address: email },
      attachments,
    };
    return {
      topic: 'mail:send' as const,
      dedupeKey: `mail:send:${message.id}:${personId}`,
      payload: { ...mail },
    };
  });
  await office.db.write((tx) => enqueue(tx, mails, message.createdAt));
}
