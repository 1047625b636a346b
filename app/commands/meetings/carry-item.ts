import { z } from 'zod';
import { newId } from '../../db/ids.ts';
import { agendaItems } from '../../db/schema.ts';
import { loadAgenda, loadAgendaItem, loadMeeting, saveAgendaItem, saveMeeting } from '../../db/stores/meeting-store.ts';
import { can } from '../../domain/access/can.ts';
import { checkNotBegun } from '../../domain/meeting-record.ts';
import { NotAllowed, RuleBroken } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';

/** Puts an item this meeting did not finish on the agenda of a later one; the two stay linked both ways. */
export const carryItem = defineCommand({
  name: 'meeting.carry-item',
  permission: 'meeting:plan',
  input: z.object({ meetingId: id, itemId: id, toMeetingId: id }),
  load: (tx, { meetingId }) => loadMeeting(tx, meetingId),
  async run({ tx, actor }, { itemId, toMeetingId }, meeting) {
    const item = await loadAgendaItem(tx, meeting.id, itemId);
    const target = await loadMeeting(tx, toMeetingId);
    if (!can(actor, 'meeting:plan', target.scope)) throw new NotAllowed('meeting:plan');
    checkNotBegun(target);
    if (target.id === meeting.id || target.heldOn < meeting.heldOn)
      throw new RuleBroken('meeting.carry_to_earlier', {}, 'toMeetingId');
    const agenda = await loadAgenda(tx, target.id);
    const there = agenda.find(({ id }) => id === item.carriedToId);
    if (there) return alreadyDone({ meetingId: meeting.id, itemId: there.id });
    if (item.carriedToId !== null) throw new RuleBroken('meeting.item_already_carried', {}, 'toMeetingId');
    if (item.doneAt !== null) throw new RuleBroken('meeting.item_done', {}, 'toMeetingId');
    const carriedId = newId();
    const { title, presenterUnitId, minutes } = item;
    await tx.insert(agendaItems).values({
      id: carriedId,
      meetingId: target.id,
      position: (agenda.at(-1)?.position ?? 0) + 1,
      title,
      presenterUnitId,
      minutes,
      carriedFromId: item.id,
    });
    await saveAgendaItem(tx, item, { carriedToId: carriedId });
    await saveMeeting(tx, target, {});
    return done(
      { meetingId: meeting.id, itemId: carriedId },
      {
        type: 'meeting.item-carried',
        subject: { kind: 'meeting', id: meeting.id },
        data: { itemId: item.id, title, toMeetingId: target.id, toItemId: carriedId },
      },
    );
  },
});
