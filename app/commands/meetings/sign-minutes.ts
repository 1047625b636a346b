import { z } from 'zod';
import { loadMeeting, saveMeeting } from '../../db/stores/meeting-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { signAsChair, signAsSecretary } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';

const input = z.object({ meetingId: id, version });

/** The secretary of the meeting answers for the words of the minutes; this closes the record. */
export const signMinutesAsSecretary = defineCommand({
  name: 'meeting.sign-as-secretary',
  permission: 'meeting:sign-secretary',
  input,
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, actor, now }, { version }, meeting) {
    const { patch } = signAsSecretary(meeting, { actor: actorFacts(actor, meeting.issuerId), now });
    await saveMeeting(tx, { id: meeting.id, version }, patch);
    return done(
      { meetingId: meeting.id },
      { type: 'meeting.signed-by-secretary', subject: { kind: 'meeting', id: meeting.id }, data: {} },
    );
  },
});

/** Whoever presided approves the minutes: with the second signature they are final. */
export const signMinutesAsChair = defineCommand({
  name: 'meeting.sign-as-chair',
  permission: 'meeting:sign-chair',
  input,
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, actor, now }, { version }, meeting) {
    const { patch } = signAsChair(meeting, { actor: actorFacts(actor, meeting.issuerId), now });
    await saveMeeting(tx, { id: meeting.id, version }, patch);
    return done(
      { meetingId: meeting.id },
      { type: 'meeting.minutes-final', subject: { kind: 'meeting', id: meeting.id }, data: {} },
    );
  },
});
