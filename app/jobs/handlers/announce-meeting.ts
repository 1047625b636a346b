import { type MeetingFacts, meetingCancelled, meetingInvited, meetingPostponed } from '../../mail/announcements.ts';
import { type MeetingForMail, meetingForMail } from '../../queries/mail/meeting-for-mail.ts';
import { mergeRecipients, personRecipients, unitRecipients } from '../../queries/people/mail-recipients.ts';
import { announce } from '../announce.ts';
import type { Handler, JobContext, Message } from '../handler.ts';
import { textIn } from '../payload.ts';

/** The meeting of a message, and everybody invited: by name, or the heads and officers of a unit invited as such. */
async function load({ office: { db }, today }: JobContext, { payload }: Message) {
  const meetingId = textIn(payload, 'subjectId');
  const meeting = await meetingForMail(db.read, meetingId);
  const recipients = mergeRecipients(
    await personRecipients(db.read, meeting.personIds),
    await unitRecipients(db.read, meeting.unitIds, today),
  );
  return { meeting: { meetingId, ...meeting } satisfies MeetingFacts & MeetingForMail, recipients };
}

export const announceInvitation: Handler = async (context, message) => {
  const { meeting, recipients } = await load(context, message);
  await announce(context, message, recipients, (to) => meetingInvited(to, meeting));
};

export const announcePostponement: Handler = async (context, message) => {
  const { meeting, recipients } = await load(context, message);
  await announce(context, message, recipients, (to) =>
    meetingPostponed(to, meeting, textIn(message.payload, 'reason')),
  );
};

/** Nobody is told of the end of a meeting nobody was told of. */
export const announceCancellation: Handler = async (context, message) => {
  if (message.payload.wasInvited !== true) return;
  const { meeting, recipients } = await load(context, message);
  await announce(context, message, recipients, (to) =>
    meetingCancelled(to, meeting, textIn(message.payload, 'reason')),
  );
};
