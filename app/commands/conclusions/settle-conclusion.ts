import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.server.ts';
import { directivePoints, tasks } from '../../db/schema.ts';
import { loadConclusion, saveConclusion } from '../../db/stores/conclusion-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalId, version } from '../inputs.ts';
import { openRecord } from '../meetings/record-rules.ts';

/**
 * Says whether a conclusion repeats work given already: put with a point that still has open tasks, no task is made of
 * it again; without a point it is new work, and nobody is asked any more.
 */
export const settleConclusion = defineCommand({
  name: 'conclusion.settle',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, conclusionId: id, version, pointId: optionalId }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { conclusionId, version, pointId }, meeting) {
    await openRecord(tx, meeting);
    const { samePointId } = await loadConclusion(tx, meeting.id, conclusionId);
    if ((await tx.$count(directivePoints, eq(directivePoints.conclusionId, conclusionId))) > 0)
      throw new RuleBroken('conclusion.in_directive');
    if (pointId !== null) await checkOpenWork(tx, meeting.issuerId, pointId);
    const patch = { samePointId: pointId, isNewWork: pointId === null };
    await saveConclusion(tx, { id: conclusionId, version }, patch);
    return done(
      { meetingId: meeting.id, conclusionId },
      {
        type: 'conclusion.settled',
        subject: { kind: 'conclusion', id: conclusionId },
        data: { meetingId: meeting.id, before: { samePointId }, after: patch },
      },
    );
  },
});

/** The work has to be of the same office, open to be added to, and no secret. */
async function checkOpenWork(tx: Tx, issuerId: string, pointId: string): Promise<void> {
  const isOpen = and(
    eq(tasks.pointId, pointId),
    eq(tasks.issuerId, issuerId),
    eq(tasks.isSecret, false),
    inArray(tasks.state, [...OPEN_STATES]),
  );
  if ((await tx.$count(tasks, isOpen)) === 0) throw new RuleBroken('conclusion.work_not_open');
}
