import type { Tx } from '../../db/client.server.ts';
import { newId } from '../../db/ids.ts';
import { addressableGroups, addressableUnits } from '../../db/stores/addressee-store.ts';
import type { ParticipantRow } from '../../db/stores/meeting-store.ts';
import { postsHeld } from '../../db/stores/post-store.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import type { MeetingPlan } from './plan-inputs.ts';

type Invitee = Pick<ParticipantRow, 'unitId' | 'personId' | 'name' | 'title'>;

/**
 * Who a plan puts on the list, beside those already on it: the committees' members as of the day of the meeting, then
 * units and groups, then guests by name. Nobody twice; a unit whose own people are on the list needs no seat of its own.
 */
export async function inviteesOf(
  tx: Tx,
  plan: MeetingPlan,
  onList: readonly Pick<ParticipantRow, 'personId' | 'unitId'>[],
): Promise<Invitee[]> {
  const personIds = new Set(onList.flatMap(({ personId }) => personId ?? []));
  const unitIds = new Set(onList.flatMap(({ unitId }) => unitId ?? []));
  const list: Invitee[] = [];
  const add = (invitee: Invitee) => {
    list.push(invitee);
    if (invitee.personId) personIds.add(invitee.personId);
    if (invitee.unitId) unitIds.add(invitee.unitId);
  };
  if (plan.inviteMembers && plan.committeeIds.length > 0)
    for (const { personId, unitId, name, title } of await postsHeld(tx, plan.heldOn, {
      committeeIds: plan.committeeIds,
    }))
      if (!personIds.has(personId)) add({ personId, unitId, name, title });
  const groups = await addressableGroups(tx, plan.groupIds, plan.heldOn).catch((error: unknown) => {
    if (error instanceof NotFound) throw new RuleBroken('group.unknown', {}, 'groupIds');
    throw error;
  });
  const named = plan.unitIds.length > 0 ? await addressableUnits(tx, plan.heldOn, plan.unitIds) : [];
  for (const { id, shortName } of [...named, ...groups.flatMap(({ units }) => units)])
    if (!unitIds.has(id)) add({ personId: null, unitId: id, name: shortName, title: '' });
  for (const { name, title, unitId } of plan.guests) list.push({ personId: null, unitId, name, title });
  return list;
}

/** Invitees as rows of the list, after the place given. */
export const participantRows = (meetingId: string, invitees: readonly Invitee[], after: number) =>
  invitees.map((invitee, place) => ({
    id: newId(),
    meetingId,
    ...invitee,
    attendance: 'invited' as const,
    position: after + place + 1,
  }));
