import { z } from 'zod';
import { loadMeeting, meetingNumbers, saveMeeting } from '../../db/stores/meeting-store.ts';
import { numberOf } from '../../domain/meeting-paper.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { reopenMinutes as reopen } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';

/** Opens signed minutes again, with the reason: the signatures fall and are given anew. */
export const reopenMinutes = defineCommand({
  name: 'meeting.reopen',
  permission: 'meeting:reopen',
  input: z.object({ meetingId: id, version, reason: text(1000) }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { version, reason }, meeting) {
    // Once the conclusions have gone out as a numbered paper, only another paper can change them.
    if (meeting.status === 'conclusions_issued') throw new RuleBroken('meeting.conclusions_out');
    const numbered = numberOf('meeting-minutes', await meetingNumbers(tx, meeting.id), meeting);
    if (numbered) throw new RuleBroken('meeting.minutes_numbered', { number: numbered.numberText });
    await saveMeeting(tx, { id: meeting.id, version }, reopen(meeting, { reason }).patch);
    const { secretarySignedAt, chairSignedAt } = meeting;
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.reopened',
        subject: { kind: 'meeting', id: meeting.id },
        data: { reason, secretarySignedAt, chairSignedAt },
      },
    );
  },
});
