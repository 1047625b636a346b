import { z } from 'zod';
import { loadMeeting, saveMeeting } from '../../db/stores/meeting-store.ts';
import { cancelMeeting as cancel } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';

/** Calls a meeting off, with the reason; it stays in the calendar as cancelled. */
export const cancelMeeting = defineCommand({
  name: 'meeting.cancel',
  permission: 'meeting:plan',
  input: z.object({ meetingId: id, version, reason: text(1000) }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { version, reason }, meeting) {
    await saveMeeting(tx, { id: meeting.id, version }, cancel(meeting, { reason }).patch);
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.cancelled',
        subject: { kind: 'meeting', id: meeting.id },
        data: { from: meeting.status, reason, wasInvited: meeting.invitedOn !== null },
      },
    );
  },
});
