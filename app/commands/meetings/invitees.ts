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
  for (const member of plan.inviteMembers ? await membersOf(tx, plan) : [])
    if (!personIds.has(member.personId)) add(member);
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

/** The members of the plan's committees on the day, by rank, each with the titles of all their posts there. */
async function membersOf(tx: Tx, { committeeIds, heldOn }: MeetingPlan) {
  if (committeeIds.length === 0) return [];
  const seats = await postsHeld(tx, heldOn, { committeeIds });
  const personIds = [...new Set(seats.map(({ personId }) => personId))];
  const posts = personIds.length > 0 ? await postsHeld(tx, heldOn, { personIds }) : [];
  return personIds.flatMap((personId) => {
    const seat = seats.find((one) => one.personId === personId);
    if (!seat) return [];
    const here = posts.filter(
      (post) => post.personId === personId && (post.committeeId === null || committeeIds.includes(post.committeeId)),
    );
    return [{ personId, unitId: seat.unitId, name: seat.name, title: joined(here.map(({ title }) => title)) }];
  });
}

/** Titles as printed after a name, none twice. */
export const joined = (titles: readonly string[]): string => [...new Set(titles)].join(', ');

/** Invitees as rows of the list, after the place given. */
export const participantRows = (meetingId: string, invitees: readonly Invitee[], after: number) =>
  invitees.map((invitee, place) => ({
    id: newId(),
    meetingId,
    ...invitee,
    attendance: 'invited' as const,
    position: after + place + 1,
  }));
