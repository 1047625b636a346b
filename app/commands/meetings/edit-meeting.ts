import { z } from 'zod';
import { participants } from '../../db/schema.ts';
import {
  indexMeeting,
  loadAgenda,
  loadMeeting,
  loadParticipants,
  saveMeeting,
  setMeetingCommittees,
} from '../../db/stores/meeting-store.ts';
import { checkNotBegun } from '../../domain/meeting-record.ts';
import { Stale } from '../../domain/shared/errors.ts';
import { checkRecordOpen } from '../../domain/workflow/meeting-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, ids, version } from '../inputs.ts';
import { reviseAgenda } from './agenda.ts';
import { inviteesOf, participantRows } from './invitees.ts';
import { dropParticipants } from './participants.ts';
import { planFields } from './plan-inputs.ts';
import { checkPlan } from './plan-rules.ts';

/**
 * Changes the plan of a meeting. Once it has begun its day and committees are facts; agenda and list may still be
 * mended until the minutes carry a signature.
 */
export const editMeeting = defineCommand({
  name: 'meeting.edit',
  permission: 'meeting:plan',
  input: z.object({
    meetingId: id,
    version,
    ...planFields,
    /** Who stays on the list; everybody else on it is taken off. */
    keepParticipantIds: ids,
  }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx }, input, meeting) {
    checkRecordOpen(meeting);
    if (meeting.version !== input.version) throw new Stale('meeting', meeting.id);
    const sameCommittees = input.committeeIds.join() === meeting.committeeIds.join();
    if (input.heldOn !== meeting.heldOn || !sameCommittees) checkNotBegun(meeting);
    const { chairTitle } = await checkPlan(tx, meeting.issuerId, input);

    const list = await loadParticipants(tx, meeting.id);
    const kept = list.filter((one) => input.keepParticipantIds.includes(one.id));
    const dropped = await dropParticipants(
      tx,
      list.filter((one) => !kept.includes(one)),
    );
    const last = list.at(-1)?.position ?? 0;
    const added = participantRows(meeting.id, await inviteesOf(tx, input, kept), last);
    if (added.length > 0) await tx.insert(participants).values(added);
    const agenda = await reviseAgenda(tx, meeting.id, await loadAgenda(tx, meeting.id), input.agenda);

    const { title, kind, mode, heldOn, startsAt, endsAt, place, preparation, chairPersonId, secretaryPersonId } = input;
    const facts = { title, kind, mode, heldOn, startsAt, endsAt, place, preparation, chairPersonId, secretaryPersonId };
    const after = { ...facts, chairTitle, onlineLink: input.onlineLink || null };
    await saveMeeting(tx, meeting, after);
    if (!sameCommittees) await setMeetingCommittees(tx, meeting.id, input.committeeIds);
    await indexMeeting(tx, meeting.id);
    const before = Object.fromEntries(Object.keys(after).map((key) => [key, meeting[key as keyof typeof after]]));
    return done(
      { meetingId: meeting.id },
      {
        type: 'meeting.edited',
        subject: { kind: 'meeting', id: meeting.id },
        data: {
          before: { ...before, committeeIds: meeting.committeeIds },
          after: { ...after, committeeIds: input.committeeIds },
          agenda,
          participants: { dropped, added: added.map(({ name }) => name) },
        },
      },
    );
  },
});
