import { z } from 'zod';
import { loadAgendaItem, loadMeeting, saveAgendaItem } from '../../db/stores/meeting-store.ts';
import { Stale } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, version } from '../inputs.ts';
import { openRecord } from './record-rules.ts';

/** Writes what was reported under an item of the agenda. Saved while it is typed, so it is called often. */
export const writeSummary = defineCommand({
  name: 'meeting.write-summary',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, itemId: id, version, summary: optionalText(20_000) }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { itemId, version, summary }, meeting) {
    const item = await loadAgendaItem(tx, meeting.id, itemId);
    if (item.version !== version) throw new Stale('agenda_item', item.id);
    if (item.summary === summary) return { result: { itemId, version, summary }, events: [] };
    await openRecord(tx, meeting);
    const next = await saveAgendaItem(tx, item, { summary });
    return done(
      { itemId, version: next, summary },
      {
        type: 'meeting.summary-written',
        subject: { kind: 'meeting', id: meeting.id },
        data: { itemId, title: item.title, before: item.summary, after: summary },
      },
    );
  },
});
