import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { conclusions } from '../../db/schema.ts';
import { addConclusion, nextConclusionPosition } from '../../db/stores/conclusion-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { openRecord } from '../meetings/record-rules.ts';
import { conclusionFields } from './conclusion-inputs.ts';
import { checkedConclusion } from './conclusion-rules.ts';

/** Writes down what the chair concluded: who does what, by when. It becomes a task once a directive is made from it. */
export const recordConclusion = defineCommand({
  name: 'conclusion.record',
  permission: 'meeting:record',
  input: z.object({ id, meetingId: id, ...conclusionFields }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { id, ...input }, meeting) {
    const mine = and(eq(conclusions.id, id), eq(conclusions.meetingId, meeting.id));
    if ((await tx.$count(conclusions, mine)) > 0) return alreadyDone({ meetingId: meeting.id, conclusionId: id });
    await openRecord(tx, meeting);
    const { row, committeeIds, units } = await checkedConclusion(tx, meeting, input);
    const position = await nextConclusionPosition(tx, meeting.id);
    await addConclusion(tx, { id, meetingId: meeting.id, position, ...row }, committeeIds, units);
    return done(
      { meetingId: meeting.id, conclusionId: id },
      {
        type: 'conclusion.recorded',
        subject: { kind: 'conclusion', id },
        data: { meetingId: meeting.id, position, ...row, committeeIds, units },
      },
    );
  },
});
