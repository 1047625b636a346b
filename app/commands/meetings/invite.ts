import { z } from 'zod';
import { loadAgenda, loadMeeting, loadParticipants, saveMeeting } from '../../db/stores/meeting-store.ts';
import { isShortNotice } from '../../domain/meeting.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { inviteToMeeting as invite } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, tick, version } from '../inputs.ts';

/**
 * Sends the invitations. They name chair, participants and content (QĐ 45/2018/QĐ-TTg), and go out three working days
 * before, except for an urgent meeting, which somebody has to say it is.
 */
export const inviteToMeeting = defineCommand({
  name: 'meeting.invite',
  permission: 'meeting:plan',
  input: z.object({ meetingId: id, version, urgent: tick }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, today, calendar }, { version, urgent }, meeting) {
    const agenda = await loadAgenda(tx, meeting.id);
    const list = await loadParticipants(tx, meeting.id);
    const counts = { participants: list.length, agendaItems: agenda.length };
    const { patch } = invite(meeting, { ...counts, urgent, today, calendar });
    if (meeting.chairPersonId === null) throw new RuleBroken('meeting.chair_missing', {}, 'chairPersonId');
    const occurrence = await saveMeeting(tx, { id: meeting.id, version }, patch);
    const { heldOn, startsAt, place } = meeting;
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.invited',
        subject: { kind: 'meeting', id: meeting.id },
        data: { heldOn, startsAt, place, ...counts, urgent: isShortNotice(today, heldOn, calendar), occurrence },
      },
    );
  },
});
