import { inviteToMeeting } from '#app/commands/meetings/invite.ts';
import { planMeeting } from '#app/commands/meetings/plan-meeting.ts';
import { startMeeting } from '#app/commands/meetings/start-meeting.ts';
import { newId } from '#app/db/ids.ts';
import { loadAgenda, loadMeeting } from '#app/db/stores/meeting-store.ts';
import type { World } from '#tests/support/world.ts';

/** A meeting of the committee on the afternoon of 19/4/2022, as the secretary types it. */
export const planOf = (w: World, changes: Record<string, unknown> = {}) => ({
  id: newId(),
  issuerId: w.unit('HN'),
  title: 'Họp Ban Chỉ đạo cải cách hành chính huyện',
  kind: 'COMMITTEE',
  mode: 'IN_PERSON',
  committeeIds: [w.committee()],
  heldOn: '19/4/2022',
  startsAt: '14:00',
  endsAt: '15:15',
  place: 'Hội trường UBND huyện',
  chairPersonId: w.person('chutich'),
  secretaryPersonId: w.person('thuky'),
  agenda: [
    { title: 'Tình hình thực hiện Công văn 389', presenterUnitId: w.unit('HN-NV'), minutes: '20' },
    { title: 'Giải trình của các xã còn hạn chế', presenterUnitId: '', minutes: '' },
  ],
  inviteMembers: 'on',
  unitIds: [w.unit('HN-LT')],
  ...changes,
});

/** Plans that meeting on 12/4/2022; returns its id. */
export async function plannedMeeting(w: World, changes: Record<string, unknown> = {}): Promise<string> {
  const { meetingId } = await w.run('thuky', planMeeting, planOf(w, changes), { at: '2022-04-12' });
  return meetingId;
}

/** The same, with invitations out. */
export async function invitedMeeting(w: World, changes: Record<string, unknown> = {}): Promise<string> {
  const meetingId = await plannedMeeting(w, changes);
  await w.run('thuky', inviteToMeeting, { meetingId, version: 1 }, { at: '2022-04-13' });
  return meetingId;
}

/** The same, with the session begun on 19/4/2022. */
export async function liveMeeting(w: World, changes: Record<string, unknown> = {}): Promise<string> {
  const meetingId = await invitedMeeting(w, changes);
  await w.run('thuky', startMeeting, { meetingId }, { at: '2022-04-19' });
  return meetingId;
}

/** The version a page read now would carry. */
export const versionOf = async (w: World, meetingId: string): Promise<number> =>
  (await loadMeeting(w.db.read, meetingId)).version;

export const agendaOf = (w: World, meetingId: string) => loadAgenda(w.db.read, meetingId);
