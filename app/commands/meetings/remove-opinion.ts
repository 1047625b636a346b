import { z } from 'zod';
import { opinions } from '../../db/schema.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { saveVersioned } from '../../db/stores/save.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { loadOpinion } from './opinion-rules.ts';
import { openRecord } from './record-rules.ts';

/** Takes a recorded opinion out of the minutes; the audit log keeps its words. */
export const removeOpinion = defineCommand({
  name: 'meeting.remove-opinion',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, opinionId: id, version }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now }, { opinionId, version }, meeting) {
    await openRecord(tx, meeting);
    const { speaker, text } = await loadOpinion(tx, meeting.id, opinionId);
    await saveVersioned(tx, opinions, 'opinion', { id: opinionId, version }, { removedAt: now });
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.opinion-removed',
        subject: { kind: 'meeting', id: meeting.id },
        data: { opinionId, speaker, text },
      },
    );
  },
});
