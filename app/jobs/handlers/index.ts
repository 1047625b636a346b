import type { Topic } from '../../commands/reactions.ts';
import type { Handler } from '../handler.ts';
import { announceDirective } from './announce-directive.ts';
import { announceCancellation, announceInvitation, announcePostponement } from './announce-meeting.ts';
import { announceConfirmation, announceReturn, announceSubmission, announceUrge } from './announce-task.ts';
import { purge } from './purge.ts';
import { sendMail } from './send-mail.ts';
import { writeDocuments } from './write-documents.ts';

/** What is done for each topic. Total: a topic without a handler does not compile. */
export const HANDLERS: Readonly<Record<Topic, Handler>> = {
  'mail:meeting-invited': announceInvitation,
  'mail:meeting-postponed': announcePostponement,
  'mail:meeting-cancelled': announceCancellation,
  'mail:directive-issued': announceDirective,
  'mail:task-submitted': announceSubmission,
  'mail:task-returned': announceReturn,
  'mail:task-confirmed': announceConfirmation,
  'mail:task-urged': announceUrge,
  'mail:send': sendMail,
  'document:render-issued': writeDocuments,
  'clock:purge': purge,
};
