import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { participants } from '../../db/schema.ts';
import { loadMeeting, type ParticipantRow } from '../../db/stores/meeting-store.ts';
import { saveVersioned } from '../../db/stores/save.ts';
import { ATTENDANCES } from '../../domain/meeting.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id, optionalText, version } from '../inputs.ts';
import { openRecord } from './record-rules.ts';

async function loadParticipant(db: Db, meetingId: string, id: string): Promise<ParticipantRow> {
  const [row] = await db
    .select()
    .from(participants)
    .where(and(eq(participants.id, id), eq(participants.meetingId, meetingId)));
  if (!row) throw new NotFound('participant', id);
  return row;
}

/** Writes down whether somebody came, stayed away with or without leave, or sent somebody else. */
export const recordAttendance = defineCommand({
  name: 'meeting.record-attendance',
  permission: 'meeting:record',
  input: z.object({
    meetingId: id,
    participantId: id,
    version,
    attendance: choice(ATTENDANCES),
    absenceReason: optionalText(500),
    substituteName: optionalText(200),
    substituteTitle: optionalText(200),
  }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, { participantId, version, ...typed }, meeting) {
    const row = await loadParticipant(tx, meeting.id, participantId);
    const { attendance } = typed;
    if (attendance === 'substitute' && typed.substituteName === '')
      throw new RuleBroken('required', {}, 'substituteName');
    const after = {
      attendance,
      absenceReason: attendance === 'excused' || attendance === 'absent' ? typed.absenceReason : '',
      substituteName: attendance === 'substitute' ? typed.substituteName : '',
      substituteTitle: attendance === 'substitute' ? typed.substituteTitle : '',
    };
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, row[key as keyof typeof after]]));
    if (JSON.stringify(before) === JSON.stringify(after)) return alreadyDone({ meetingId: meeting.id });
    await openRecord(tx, meeting);
    await saveVersioned(tx, participants, 'participant', { id: row.id, version }, after);
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.attendance-recorded',
        subject: { kind: 'meeting', id: meeting.id },
        data: { participantId: row.id, name: row.name, before, after },
      },
    );
  },
});
