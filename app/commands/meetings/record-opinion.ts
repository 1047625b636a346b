import { and, eq, max } from 'drizzle-orm';
import { z } from 'zod';
import { opinions } from '../../db/schema.ts';
import { loadAgendaItem, loadMeeting } from '../../db/stores/meeting-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { opinionFields } from './opinion-rules.ts';
import { checkUnits } from './plan-rules.ts';
import { openRecord } from './record-rules.ts';

/** Writes down what somebody said to an item of the agenda. */
export const recordOpinion = defineCommand({
  name: 'meeting.record-opinion',
  permission: 'meeting:record',
  input: z.object({ id, meetingId: id, ...opinionFields }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { id, agendaItemId, speaker, unitId, text }, meeting) {
    const mine = and(eq(opinions.id, id), eq(opinions.meetingId, meeting.id));
    if ((await tx.$count(opinions, mine)) > 0) return alreadyDone({ meetingId: meeting.id, opinionId: id });
    await openRecord(tx, meeting);
    if (agendaItemId) await loadAgendaItem(tx, meeting.id, agendaItemId);
    await checkUnits(tx, meeting.heldOn, [{ unitId, field: 'unitId' }]);
    const [row] = await tx
      .select({ last: max(opinions.position) })
      .from(opinions)
      .where(eq(opinions.meetingId, meeting.id));
    const opinion = { agendaItemId, speaker, unitId, text };
    await tx.insert(opinions).values({ id, meetingId: meeting.id, ...opinion, position: (row?.last ?? 0) + 1 });
    return done(
      { meetingId: meeting.id, opinionId: id },
      {
        type: 'meeting.opinion-recorded',
        subject: { kind: 'meeting', id: meeting.id },
        data: { opinionId: id, ...opinion },
      },
    );
  },
});
