import { z } from 'zod';
import { loadAgenda, loadAgendaItem, loadMeeting, saveAgendaItem } from '../../db/stores/meeting-store.ts';
import { checkLive } from '../../domain/meeting-record.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { openRecord } from './record-rules.ts';

/** Turns to an item of the agenda; the one before is done. */
export const setCurrentItem = defineCommand({
  name: 'meeting.set-current-item',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, itemId: id }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now }, { itemId }, meeting) {
    checkLive(meeting);
    const item = await loadAgendaItem(tx, meeting.id, itemId);
    if (meeting.currentItemId === item.id) return alreadyDone({ meetingId: meeting.id, itemId });
    await openRecord(tx, meeting, { currentItemId: item.id });
    const left = (await loadAgenda(tx, meeting.id)).find(({ id }) => id === meeting.currentItemId);
    if (left && left.doneAt === null) await saveAgendaItem(tx, left, { doneAt: now });
    // Coming back to an item opens it again; the time it first came up stays.
    await saveAgendaItem(tx, item, { startedAt: item.startedAt ?? now, doneAt: null });
    return done(
      { meetingId: meeting.id, itemId },
      {
        type: 'meeting.item-turned-to',
        subject: { kind: 'meeting', id: meeting.id },
        data: { itemId, title: item.title, from: left?.title ?? null },
      },
    );
  },
});
