import type { Office } from '../commands/define-command.server.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import type { Mailer } from '../mail/mailer.ts';

/** A queued consequence, as its handler sees it. */
export interface Message {
  id: string;
  payload: Record<string, unknown>;
  /** Office time at which its cause happened. */
  createdAt: Date;
  /** How often it has been tried, this time included. */
  attempts: number;
}

/** What handlers work with. */
export interface JobContext {
  office: Office;
  mailer: Mailer;
  /** Where people reach the app, for links. */
  appUrl: string;
  today: LocalDate;
  /** Key of the links in mails. */
  secret: string;
}

/** Trying again is of no use: the message is left for a person to look at. */
export class GivenUp extends Error {
  override readonly name = 'GivenUp';
}

/**
 * Carries out a consequence. It may run twice (a crash between the work and its note), so the second run must do no
 * harm. Throwing means "again later", or {@link GivenUp}.
 */
export type Handler = (context: JobContext, message: Message) => Promise<void>;
