import {
  type Addressed,
  type TaskFacts,
  taskConfirmed,
  taskReturned,
  taskSubmitted,
  taskUrged,
} from '../../mail/announcements.ts';
import type { MailMessage } from '../../mail/message.ts';
import { taskForMail } from '../../queries/mail/task-for-mail.ts';
import { type Recipient, unitRecipients } from '../../queries/people/mail-recipients.ts';
import { announce } from '../announce.ts';
import type { Handler } from '../handler.ts';
import { textIn } from '../payload.ts';

type Compose = (to: Addressed, task: TaskFacts) => MailMessage;

/** Heads of the unit, and its officers: only the one in charge when somebody is. */
const inCharge = (officerPersonId: string | null) => (recipient: Recipient) =>
  recipient.isHead || officerPersonId === null || recipient.personId === officerPersonId;

const about =
  (side: 'lead' | 'monitor', compose: Compose): Handler =>
  async (context, message) => {
    const { read } = context.office.db;
    const taskId = textIn(message.payload, 'subjectId');
    const { leadUnitId, monitorUnitId, officerPersonId, ...task } = await taskForMail(read, taskId, context.today);
    const recipients =
      side === 'lead'
        ? (await unitRecipients(read, [leadUnitId], context.today)).filter(inCharge(officerPersonId))
        : await unitRecipients(read, [monitorUnitId], context.today);
    const facts: TaskFacts = { taskId, ...task, note: textIn(message.payload, 'note') };
    await announce(context, message, recipients, (to) => compose(to, facts));
  };

/** What a unit hands in concerns who follows it up; what is said about it concerns the unit. */
export const announceSubmission = about('monitor', taskSubmitted);
export const announceReturn = about('lead', taskReturned);
export const announceConfirmation = about('lead', taskConfirmed);
export const announceUrge = about('lead', taskUrged);
