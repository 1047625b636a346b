import { z } from 'zod';
import { loadAgenda, loadMeeting, saveAgendaItem, saveMeeting } from '../../db/stores/meeting-store.ts';
import { holdMeeting } from '../../domain/workflow/meeting-workflow.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Opens the meeting: from now on its record is written. The first item of the agenda is up. */
export const startMeeting = defineCommand({
  name: 'meeting.start',
  permission: 'meeting:record',
  input: z.object({ meetingId: id }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now, today }, _input, meeting) {
    if (meeting.startedAt !== null) return alreadyDone({ meetingId: meeting.id });
    const { patch } = holdMeeting(meeting, { today, now });
    const [first] = await loadAgenda(tx, meeting.id);
    if (first) await saveAgendaItem(tx, first, { startedAt: now });
    await saveMeeting(tx, meeting, { ...patch, currentItemId: first?.id ?? null });
    return done(
      { meetingId: meeting.id },
      { type: 'meeting.started', subject: { kind: 'meeting', id: meeting.id }, data: { heldOn: meeting.heldOn } },
    );
  },
});
