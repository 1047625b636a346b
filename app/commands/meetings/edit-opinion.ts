import { z } from 'zod';
import { opinions } from '../../db/schema.ts';
import { loadAgendaItem, loadMeeting } from '../../db/stores/meeting-store.ts';
import { saveVersioned } from '../../db/stores/save.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { loadOpinion, opinionFields } from './opinion-rules.ts';
import { checkUnits } from './plan-rules.ts';
import { openRecord } from './record-rules.ts';

/** Mends a recorded opinion. */
export const editOpinion = defineCommand({
  name: 'meeting.edit-opinion',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, opinionId: id, version, ...opinionFields }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { opinionId, version, agendaItemId, speaker, unitId, text }, meeting) {
    await openRecord(tx, meeting);
    const known = await loadOpinion(tx, meeting.id, opinionId);
    if (agendaItemId) await loadAgendaItem(tx, meeting.id, agendaItemId);
    await checkUnits(tx, meeting.heldOn, [{ unitId, field: 'unitId' }]);
    const after = { agendaItemId, speaker, unitId, text };
    await saveVersioned(tx, opinions, 'opinion', { id: opinionId, version }, after);
    const before = { agendaItemId: known.agendaItemId, speaker: known.speaker, unitId: known.unitId, text: known.text };
    return done(
      { meetingId: meeting.id, opinionId },
      {
        type: 'meeting.opinion-edited',
        subject: { kind: 'meeting', id: meeting.id },
        data: { opinionId, before, after },
      },
    );
  },
});
