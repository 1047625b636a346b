import { z } from 'zod';
import { loadAgenda, loadMeeting, saveAgendaItem, saveMeeting } from '../../db/stores/meeting-store.ts';
import { checkLive } from '../../domain/meeting-record.ts';
import { endMeeting as end } from '../../domain/workflow/meeting-workflow.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Closes the meeting; its minutes can still be put in order until they are signed. */
export const endMeeting = defineCommand({
  name: 'meeting.end',
  permission: 'meeting:record',
  input: z.object({ meetingId: id }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now }, _input, meeting) {
    if (meeting.endedAt !== null) return alreadyDone({ meetingId: meeting.id });
    checkLive(meeting);
    const current = (await loadAgenda(tx, meeting.id)).find(({ id }) => id === meeting.currentItemId);
    if (current && current.doneAt === null) await saveAgendaItem(tx, current, { doneAt: now });
    await saveMeeting(tx, meeting, { ...end(meeting, { now }).patch, currentItemId: null });
    return done(
      { meetingId: meeting.id },
      { type: 'meeting.ended', subject: { kind: 'meeting', id: meeting.id }, data: { startedAt: meeting.startedAt } },
    );
  },
});
