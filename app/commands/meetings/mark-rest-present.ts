import { z } from 'zod';
import { participants } from '../../db/schema.ts';
import { loadMeeting, loadParticipants } from '../../db/stores/meeting-store.ts';
import { saveVersioned } from '../../db/stores/save.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { openRecord } from './record-rules.ts';

/** Everybody not spoken of yet is here: the usual way of taking attendance is to write down who is missing. */
export const markRestPresent = defineCommand({
  name: 'meeting.mark-rest-present',
  permission: 'meeting:record',
  input: z.object({ meetingId: id }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, _input, meeting) {
    const rest = (await loadParticipants(tx, meeting.id)).filter(({ attendance }) => attendance === 'invited');
    if (rest.length === 0) return alreadyDone({ meetingId: meeting.id });
    await openRecord(tx, meeting);
    for (const row of rest) await saveVersioned(tx, participants, 'participant', row, { attendance: 'present' });
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.rest-present',
        subject: { kind: 'meeting', id: meeting.id },
        data: { participants: rest.map(({ id, name }) => ({ id, name })) },
      },
    );
  },
});
