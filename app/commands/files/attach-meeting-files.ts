import { z } from 'zod';
import { addFiles } from '../../db/stores/file-store.ts';
import { loadAgendaItem, loadMeeting } from '../../db/stores/meeting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalId } from '../inputs.ts';
import { uploads } from './uploads.ts';

/** Adds papers to a meeting, or to an item of its agenda. Papers may still come in after the minutes are final. */
export const attachMeetingFiles = defineCommand({
  name: 'file.attach-to-meeting',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, agendaItemId: optionalId, files: uploads }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, actor, now }, { agendaItemId, files }, meeting) {
    if (files.length === 0) throw new RuleBroken('file_missing', {}, 'files');
    if (agendaItemId) await loadAgendaItem(tx, meeting.id, agendaItemId);
    const owner = agendaItemId
      ? { ownerKind: 'agenda_item' as const, ownerId: agendaItemId }
      : { ownerKind: 'meeting' as const, ownerId: meeting.id };
    const fileIds = await addFiles(tx, owner, files, { personId: actor.personId ?? actor.name, at: now });
    return done(
      { meetingId: meeting.id, count: files.length },
      {
        type: 'meeting.files-attached',
        subject: { kind: 'meeting', id: meeting.id },
        data: { ...owner, files: files.map(({ name, sha256 }, place) => ({ id: fileIds[place], name, sha256 })) },
      },
    );
  },
});
