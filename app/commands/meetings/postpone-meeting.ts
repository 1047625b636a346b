import { z } from 'zod';
import { indexMeeting, loadMeeting, saveMeeting } from '../../db/stores/meeting-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { postponeMeeting as postpone } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, optionalText, optionalTime, text, timeOfDay, version } from '../inputs.ts';

/** Moves a meeting to another day or hour, with the reason; who was invited is told again. */
export const postponeMeeting = defineCommand({
  name: 'meeting.postpone',
  permission: 'meeting:plan',
  input: z.object({
    meetingId: id,
    version,
    heldOn: day,
    startsAt: timeOfDay,
    endsAt: optionalTime,
    /** Left empty, the place stays. */
    place: optionalText(300),
    reason: text(1000),
  }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, today }, { version, heldOn, startsAt, endsAt, place, reason }, meeting) {
    const { patch } = postpone(meeting, { heldOn, reason, today });
    if (heldOn === meeting.heldOn && startsAt === meeting.startsAt)
      throw new RuleBroken('meeting.same_time', {}, 'heldOn');
    if (endsAt !== null && endsAt <= startsAt) throw new RuleBroken('end_before_start', {}, 'endsAt');
    const after = { heldOn, startsAt, endsAt, place: place || meeting.place };
    const occurrence = await saveMeeting(tx, { id: meeting.id, version }, { ...patch, ...after });
    await indexMeeting(tx, meeting.id);
    const { place: from, heldOn: day, startsAt: hour, endsAt: end } = meeting;
    const before = { heldOn: day, startsAt: hour, endsAt: end, place: from };
    return done(
      { meetingId: meeting.id },
      {
        type: meeting.invitedOn === null ? 'meeting.moved' : 'meeting.postponed',
        subject: { kind: 'meeting', id: meeting.id },
        data: { before, after, reason, occurrence },
      },
    );
  },
});
