import { z } from 'zod';
import { loadFile, removeFile } from '../../db/stores/file-store.ts';
import { loadAgenda, loadMeeting } from '../../db/stores/meeting-store.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { checkRecordOpen } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Takes a paper off a meeting or off an item of its agenda; the audit log keeps its name and hash. */
export const removeMeetingFile = defineCommand({
  name: 'file.remove-from-meeting',
  permission: 'meeting:record',
  input: z.object({ meetingId: id, fileId: id }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, now }, { fileId }, meeting) {
    checkRecordOpen(meeting);
    const file = await loadFile(tx, fileId);
    const items = (await loadAgenda(tx, meeting.id)).map(({ id }) => id);
    const isHere = file.ownerKind === 'agenda_item' ? items.includes(file.ownerId) : file.ownerId === meeting.id;
    if (!isHere || !['meeting', 'agenda_item'].includes(file.ownerKind)) throw new NotFound('file', fileId);
    await removeFile(tx, file.id, now);
    const { ownerKind, ownerId, name, sha256 } = file;
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.file-removed',
        subject: { kind: 'meeting', id: meeting.id },
        data: { fileId, ownerKind, ownerId, name, sha256 },
      },
    );
  },
});
