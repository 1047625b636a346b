import { z } from 'zod';
import { loadConclusions, saveConclusion } from '../../db/stores/conclusion-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id } from '../inputs.ts';
import { openRecord } from '../meetings/record-rules.ts';

/** Moves a conclusion one place up or down: the order is that of the minutes and of the notice. */
export const reorderConclusions = defineCommand({
  name: 'conclusion.reorder',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, conclusionId: id, direction: choice(['up', 'down']) }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { conclusionId, direction }, meeting) {
    const list = await loadConclusions(tx, meeting.id);
    const place = list.findIndex(({ id }) => id === conclusionId);
    const moved = list[place];
    if (!moved) throw new NotFound('conclusion', conclusionId);
    const other = list[direction === 'up' ? place - 1 : place + 1];
    if (!other) return alreadyDone({ meetingId: meeting.id });
    await openRecord(tx, meeting);
    await saveConclusion(tx, moved, { position: other.position });
    await saveConclusion(tx, other, { position: moved.position });
    return done(
      { meetingId: meeting.id },
      {
        type: 'conclusion.reordered',
        subject: { kind: 'conclusion', id: conclusionId },
        data: { meetingId: meeting.id, from: moved.position, to: other.position },
      },
    );
  },
});
