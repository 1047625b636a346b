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
}

/** The way out for mails. */
export interface Mailer {
  /** Delivers, or throws to be tried again. */
  send(mail: Mail): Promise<void>;
  close(): void;
}
