import type { Topic } from '../../commands/reactions.ts';
import { apart } from '../apart.server.ts';
import type { Handler } from '../handler.ts';
import { mailNotice } from './mail-notice.ts';
import { makeDigests } from './make-digests.ts';
import { morning } from './morning.ts';
import { notifyDirective } from './notify-directive.ts';
import { notifyMeeting } from './notify-meeting.ts';
import { notifyTask } from './notify-task.ts';
import { purge } from './purge.ts';
import { sendMail } from './send-mail.ts';
import { writeDocuments } from './write-documents.ts';

/** What is done for each topic. Total: a topic without a handler does not compile. */
export const HANDLERS: Readonly<Record<Topic, Handler>> = {
  'notify:meeting': notifyMeeting,
  'notify:directive': notifyDirective,
  'notify:task': notifyTask,
  'mail:notice': mailNotice,
  'mail:send': sendMail,
  'document:render-issued': writeDocuments,
  'clock:morning': apart('clock:morning', morning),
  'clock:digests': makeDigests,
  'clock:purge': purge,
};
