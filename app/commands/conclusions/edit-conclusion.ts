import { z } from 'zod';
import { loadConclusion, saveConclusion } from '../../db/stores/conclusion-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { openRecord } from '../meetings/record-rules.ts';
import { conclusionFields } from './conclusion-inputs.ts';
import { checkedConclusion } from './conclusion-rules.ts';

/** Mends a recorded conclusion. */
export const editConclusion = defineCommand({
  name: 'conclusion.edit',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, conclusionId: id, version, ...conclusionFields }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { conclusionId, version, ...input }, meeting) {
    await openRecord(tx, meeting);
    const known = await loadConclusion(tx, meeting.id, conclusionId);
    const { row, committeeIds, units } = await checkedConclusion(tx, meeting, input);
    await saveConclusion(tx, { id: conclusionId, version }, row, { committeeIds, units });
    const before = Object.fromEntries(Object.keys(row).map((key) => [key, known[key as keyof typeof row]]));
    return done(
      { meetingId: meeting.id, conclusionId },
      {
        type: 'conclusion.edited',
        subject: { kind: 'conclusion', id: conclusionId },
        data: {
          meetingId: meeting.id,
          before: { ...before, committeeIds: known.committeeIds, units: known.units },
          after: { ...row, committeeIds, units },
        },
      },
    );
  },
});
