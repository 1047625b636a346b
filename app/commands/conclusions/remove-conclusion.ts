import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { directivePoints } from '../../db/schema.ts';
import { loadConclusion, saveConclusion } from '../../db/stores/conclusion-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { openRecord } from '../meetings/record-rules.ts';

/** Takes a conclusion out of the minutes; the audit log keeps its words. One that a directive carries stays. */
export const removeConclusion = defineCommand({
  name: 'conclusion.remove',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, conclusionId: id, version }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now }, { conclusionId, version }, meeting) {
    await openRecord(tx, meeting);
    const { text } = await loadConclusion(tx, meeting.id, conclusionId);
    if ((await tx.$count(directivePoints, eq(directivePoints.conclusionId, conclusionId))) > 0)
      throw new RuleBroken('conclusion.in_directive');
    await saveConclusion(tx, { id: conclusionId, version }, { removedAt: now });
    return done(
      { meetingId: meeting.id },
      {
        type: 'conclusion.removed',
        subject: { kind: 'conclusion', id: conclusionId },
        data: { meetingId: meeting.id, text },
      },
    );
  },
});
