import type { MailCalendar } from './invitation.ts';

/** A mail on its way. Built from data only; how it leaves is the transport's business. */
export interface Mail {
  /** Stable: the same mail sent twice carries the same Message-ID, and takes the same file name. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** When its cause happened. */
  date: Date;
  attachments: readonly { fileName: string; contentType: string; content: Uint8Array }[];
  calendar?: MailCalendar | null;
  /** Where one click stops mails of this kind (RFC 8058). */
  unsubscribeUrl?: string | null;
}

/** What is known of a mail that has left. */
export interface Receipt {
  messageId: string;
  /** What the mail server said; empty where there is none. */
  answer: string;
}

/** The mail server will not take this mail, now or later: the address is unknown, the mail is too large. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused';
}

/** The way out for mails. */
export interface Mailer {
  /** Delivers, or throws: {@link MailRefused} when trying again is of no use. */
  send(mail: Mail): Promise<Receipt>;
  /** The Message-ID a mail has or will have. */
  messageId(mail: Pick<Mail, 'id'>): string;
  close(): void;
}
