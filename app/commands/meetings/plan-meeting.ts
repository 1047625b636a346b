import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { newId } from '../../db/ids.ts';
import { agendaItems, meetings, participants } from '../../db/schema.ts';
import { addMeeting, indexMeeting } from '../../db/stores/meeting-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { inviteesOf, participantRows } from './invitees.ts';
import { planFields } from './plan-inputs.ts';
import { checkPlan } from './plan-rules.ts';

/** Plans a meeting of one or several committees; nobody outside the office knows of it before the invitations go out. */
export const planMeeting = defineCommand({
  name: 'meeting.plan',
  permission: 'meeting:plan',
  input: z.object({ id, issuerId: id, ...planFields }),
  async load(tx, input) {
    const [known] = await tx.select({ issuerId: meetings.issuerId }).from(meetings).where(eq(meetings.id, input.id));
    const scope = { issuerId: known?.issuerId ?? input.issuerId, decidedBy: input.chairPersonId };
    return { known: known !== undefined, scope };
  },
  async run({ tx, isDemo }, input, { known }) {
    const meetingId = input.id;
    if (known) return alreadyDone({ meetingId });
    const { chairTitle } = await checkPlan(tx, input.issuerId, input);
    const { title, kind, mode, heldOn, startsAt, endsAt, place, onlineLink, preparation } = input;
    const facts = { title, kind, mode, heldOn, startsAt, endsAt, place, preparation, chairTitle };
    const { chairPersonId, secretaryPersonId, committeeIds, issuerId } = input;
    await addMeeting(
      tx,
      {
        id: meetingId,
        issuerId,
        ...facts,
        onlineLink: onlineLink || null,
        chairPersonId,
        secretaryPersonId,
        status: 'draft',
        isDemo,
      },
      committeeIds,
    );
    const agenda = input.agenda.map(({ title, presenterUnitId, minutes }, place) => ({
      id: newId(),
      meetingId,
      position: place + 1,
      title,
      presenterUnitId,
      minutes,
    }));
    if (agenda.length > 0) await tx.insert(agendaItems).values(agenda);
    const list = participantRows(meetingId, await inviteesOf(tx, input, []), 0);
    if (list.length > 0) await tx.insert(participants).values(list);
    await indexMeeting(tx, meetingId);
    return done(
      { meetingId },
      {
        type: 'meeting.planned',
        subject: { kind: 'meeting', id: meetingId },
        data: {
          ...facts,
          chairPersonId,
          secretaryPersonId,
          committeeIds,
          agenda: agenda.map(({ title }) => title),
          invited: list.map(({ name }) => name),
        },
      },
    );
  },
});
