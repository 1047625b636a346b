import { and, desc, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { cancelMeeting } from '#app/commands/meetings/cancel-meeting.ts';
import { carryItem } from '#app/commands/meetings/carry-item.ts';
import { editMeeting } from '#app/commands/meetings/edit-meeting.ts';
import { inviteToMeeting } from '#app/commands/meetings/invite.ts';
import { planMeeting } from '#app/commands/meetings/plan-meeting.ts';
import { postponeMeeting } from '#app/commands/meetings/postpone-meeting.ts';
import { recordOpinion } from '#app/commands/meetings/record-opinion.ts';
import { setCurrentItem } from '#app/commands/meetings/set-current-item.ts';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, outbox } from '#app/db/schema.ts';
import { loadMeeting, loadParticipants } from '#app/db/stores/meeting-store.ts';
import { agendaOf, invitedMeeting, liveMeeting, plannedMeeting, planOf, versionOf } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-12' });

const lastEvent = async (meetingId: string) =>
  (
    await w.db.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectKind, 'meeting'), eq(auditEvents.subjectId, meetingId)))
      .orderBy(desc(auditEvents.seq))
      .limit(1)
  )[0];

const itCommittee = newId();
await w.run('quantri', createCommittee, {
  id: itCommittee,
  issuerId: w.unit('HN'),
  code: 'BCD-CNTT-HN',
  name: 'Ban Chỉ đạo chương trình công nghệ thông tin huyện Hồng Ngự',
  symbol: 'BCĐ',
  sealAllowed: false,
  ownSeries: false,
});

/** The form of the edit page as it was opened. */
async function formOf(meetingId: string, changes: Record<string, unknown> = {}) {
  const { version } = await loadMeeting(w.db.read, meetingId);
  const agenda = (await agendaOf(w, meetingId)).map(({ id, title, presenterUnitId, minutes }) => ({
    id,
    title,
    presenterUnitId,
    minutes,
  }));
  const keepParticipantIds = (await loadParticipants(w.db.read, meetingId)).map(({ id }) => id);
  const { id, issuerId, ...plan } = planOf(w, { inviteMembers: '', unitIds: [], agenda });
  return { meetingId, version, ...plan, keepParticipantIds, ...changes };
}

describe('planning a meeting', () => {
  test('puts the members of the committee on the list with their posts, and an invited commune', async () => {
    const meetingId = await plannedMeeting(w);
    const list = await loadParticipants(w.db.read, meetingId);
    expect(list.map(({ name, title }) => [name, title])).toEqual([
      ['Nguyễn Văn Minh', 'Chủ tịch UBND huyện, Trưởng ban'],
      ['Trần Thị Bích', 'Phó Chủ tịch UBND huyện, Phó Trưởng ban Thường trực'],
      ['Lê Văn Cường', 'Trưởng Phòng Nội vụ, Phó Trưởng ban'],
      ['Lê Thu Hà', 'Chuyên viên Phòng Nội vụ, Thư ký'],
      ['Long Thuận', ''],
    ]);
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({
      status: 'draft',
      heldOn: '2022-04-19',
      chairTitle: 'Chủ tịch UBND huyện, Trưởng ban',
    });
    expect(await lastEvent(meetingId)).toMatchObject({ type: 'meeting.planned', actorName: 'Lê Thu Hà' });
  });

  test('may be a joint one of two committees', async () => {
    const meetingId = await plannedMeeting(w, { committeeIds: [w.committee(), itCommittee] });
    expect((await loadMeeting(w.db.read, meetingId)).committeeIds).toEqual([w.committee(), itCommittee]);
  });

  test('invites a whole group, but no unit twice, and none whose head is a member', async () => {
    const meetingId = await plannedMeeting(w, {
      unitIds: [w.unit('HN-LT'), w.unit('HN-NV')],
      groupIds: [w.group('ALL_COMMUNES')],
      guests: [
        { name: 'Võ Văn Khách', title: 'Đại diện Sở Nội vụ' },
        { name: '', title: '', unitId: '' },
      ],
    });
    const list = await loadParticipants(w.db.read, meetingId);
    expect(list.slice(4).map(({ name }) => name)).toEqual([
      'Long Thuận',
      'Long Khánh A',
      'Phú Thuận B',
      'Võ Văn Khách',
    ]);
  });

  test('happens once when the form is sent twice', async () => {
    const plan = planOf(w);
    await w.run('thuky', planMeeting, plan);
    await w.run('thuky', planMeeting, plan);
    expect(await agendaOf(w, plan.id)).toHaveLength(2);
  });

  test.each([
    ['it would end before it begins', { endsAt: '13:00' }, 'end_before_start', 'endsAt'],
    ['the day does not exist', { heldOn: '31/4/2022' }, 'invalid_date', 'heldOn'],
    ['a committee meeting names no committee', { committeeIds: [] }, 'meeting.committee_missing', 'committeeIds'],
    ['the committee is unknown', { committeeIds: ['nowhere'] }, 'committee.unknown', 'committeeIds'],
    [
      'a presenting unit is unknown',
      { agenda: [{ title: '' }, { title: 'Một', presenterUnitId: 'x' }] },
      'unit.unknown',
      'agenda[1].presenterUnitId',
    ],
    ['the chair holds no post here', { chairPersonId: 'x' }, 'meeting.chair_without_post', 'chairPersonId'],
    ['there is no place to meet', { place: ' ' }, 'required', 'place'],
    ['the link is not one', { mode: 'ONLINE', onlineLink: 'phòng họp' }, 'invalid_link', 'onlineLink'],
    ['the district no longer exists that day', { heldOn: '1/8/2025' }, 'unit_not_valid_on_date', 'heldOn'],
  ])('is refused when %s', async (_why, changes, code, field) => {
    const refused = await w.run('thuky', planMeeting, planOf(w, changes)).catch((error: unknown) => error);
    const problem = (refused as { issues?: { message: string; path: (string | number)[] }[] }).issues?.[0];
    if (problem) expect([problem.message, problem.path.join('.')]).toEqual([code, field]);
    else expect(refused).toMatchObject({ code, field });
  });

  test('is not for a commune, a viewer or a vice chair of some fields', async () => {
    for (const username of ['xa.longthuan', 'nguoixem', 'quantri', 'phochutich'] as const)
      await expect(w.run(username, planMeeting, planOf(w))).rejects.toMatchObject({ code: 'access.not_allowed' });
  });

  test('is for a vice chair of some fields where they preside', async () => {
    const plan = planOf(w, { chairPersonId: w.person('phochutich') });
    await expect(w.run('phochutich', planMeeting, plan)).resolves.toEqual({ meetingId: plan.id });
  });
});

describe('changing the plan', () => {
  test('keeps who stays, drops who goes, and says so in the log', async () => {
    const meetingId = await plannedMeeting(w);
    const form = await formOf(meetingId);
    const commune = form.keepParticipantIds[4];
    const [first, second] = form.agenda;
    await w.run('thuky', editMeeting, {
      ...form,
      title: 'Họp Ban Chỉ đạo quý II',
      keepParticipantIds: form.keepParticipantIds.filter((id) => id !== commune),
      unitIds: [w.unit('HN-PTB')],
      agenda: [{ ...second }, { ...first }, { title: 'Kết luận của chủ trì', minutes: '10' }],
    });
    expect((await agendaOf(w, meetingId)).map(({ title }) => title)).toEqual([
      'Giải trình của các xã còn hạn chế',
      'Tình hình thực hiện Công văn 389',
      'Kết luận của chủ trì',
    ]);
    expect((await loadParticipants(w.db.read, meetingId)).map(({ name }) => name).slice(3)).toEqual([
      'Lê Thu Hà',
      'Phú Thuận B',
    ]);
    expect(await lastEvent(meetingId)).toMatchObject({
      type: 'meeting.edited',
      data: { participants: { dropped: ['Long Thuận'], added: ['Phú Thuận B'] } },
    });
  });

  test('is refused from a page somebody else has saved over', async () => {
    const meetingId = await plannedMeeting(w);
    const form = await formOf(meetingId);
    await w.run('thuky', editMeeting, form);
    await expect(w.run('thuky', editMeeting, form)).rejects.toMatchObject({ code: 'record.stale' });
  });

  test('leaves the day and the committees alone once the session has begun', async () => {
    const meetingId = await liveMeeting(w);
    const later = await formOf(meetingId, { heldOn: '20/4/2022' });
    await expect(w.run('thuky', editMeeting, later)).rejects.toMatchObject({ code: 'meeting.already_begun' });
    await w.run('thuky', editMeeting, await formOf(meetingId, { title: 'Tên mới' }));
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({ title: 'Tên mới' });
  });

  test('does not drop an item something was said to', async () => {
    const meetingId = await liveMeeting(w);
    const [item] = await agendaOf(w, meetingId);
    await w.run('thuky', recordOpinion, {
      id: newId(),
      meetingId,
      agendaItemId: item?.id,
      speaker: 'Đồng chí Cường',
      text: 'Nhất trí.',
    });
    const form = await formOf(meetingId);
    await expect(w.run('thuky', editMeeting, { ...form, agenda: [] })).rejects.toMatchObject({
      code: 'meeting.item_in_use',
    });
  });
});

describe('inviting', () => {
  test('tells the office by mail, and units on the list may read the meeting from then on', async () => {
    const meetingId = await plannedMeeting(w);
    expect((await loadMeeting(w.db.read, meetingId)).scope.involvedUnitIds).toEqual([]);
    await w.run('thuky', inviteToMeeting, { meetingId, version: 1 }, { at: '2022-04-13' });
    const meeting = await loadMeeting(w.db.read, meetingId);
    expect(meeting).toMatchObject({ status: 'invited', invitedOn: '2022-04-13' });
    expect(meeting.scope.involvedUnitIds).toContain(w.unit('HN-LT'));
    const mails = await w.db.read.select().from(outbox).where(eq(outbox.topic, 'notify:meeting'));
    expect(mails.filter(({ payload }) => payload.subjectId === meetingId)).toHaveLength(1);
  });

  test('less than three working days ahead takes somebody to say that it is urgent', async () => {
    const meetingId = await plannedMeeting(w);
    const invite = (urgent: string) =>
      w.run('thuky', inviteToMeeting, { meetingId, version: 1, urgent }, { at: '2022-04-15' });
    await expect(invite('')).rejects.toMatchObject({ code: 'meeting.short_notice', field: 'urgent' });
    await invite('on');
    expect(await lastEvent(meetingId)).toMatchObject({ data: { urgent: true } });
  });

  test.each([
    ['an agenda', { agenda: [] }, 'meeting.no_agenda'],
    ['somebody to invite', { inviteMembers: '', unitIds: [] }, 'meeting.nobody_invited'],
    ['a chair', { chairPersonId: '' }, 'meeting.chair_missing'],
  ])('takes %s', async (_what, changes, code) => {
    const meetingId = await plannedMeeting(w, changes);
    await expect(w.run('thuky', inviteToMeeting, { meetingId, version: 1 })).rejects.toMatchObject({ code });
  });

  test('happens once', async () => {
    const meetingId = await invitedMeeting(w);
    const again = w.run('thuky', inviteToMeeting, { meetingId, version: 2 });
    await expect(again).rejects.toMatchObject({ code: 'meeting.step_not_allowed' });
  });
});

describe('moving and calling off', () => {
  const later = { heldOn: '21/4/2022', startsAt: '8:00', reason: 'Trùng lịch họp của tỉnh' };

  test('a postponed meeting keeps its reason, and is told to those invited', async () => {
    const meetingId = await invitedMeeting(w);
    await w.run('thuky', postponeMeeting, { meetingId, version: await versionOf(w, meetingId), ...later });
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({
      status: 'invited',
      heldOn: '2022-04-21',
      startsAt: '08:00',
      place: 'Hội trường UBND huyện',
      postponedReason: later.reason,
    });
    expect(await lastEvent(meetingId)).toMatchObject({ type: 'meeting.postponed' });
  });

  test('a plan nobody was invited to moves quietly', async () => {
    const meetingId = await plannedMeeting(w);
    await w.run('thuky', postponeMeeting, { meetingId, version: 1, ...later });
    expect(await lastEvent(meetingId)).toMatchObject({ type: 'meeting.moved' });
  });

  test('takes a reason, a day to come and an order of the clock', async () => {
    const meetingId = await plannedMeeting(w);
    const move = (changes: object) => w.run('thuky', postponeMeeting, { meetingId, version: 1, ...later, ...changes });
    await expect(move({ reason: ' ' })).rejects.toThrow('required');
    await expect(move({ heldOn: '1/4/2022' })).rejects.toMatchObject({ code: 'meeting.in_past', field: 'heldOn' });
    await expect(move({ endsAt: '7:00' })).rejects.toMatchObject({ code: 'end_before_start', field: 'endsAt' });
    await expect(move({ heldOn: '19/4/2022', startsAt: '14:00' })).rejects.toMatchObject({ code: 'meeting.same_time' });
  });

  test('a cancelled meeting stays, and nothing more happens to it', async () => {
    const meetingId = await invitedMeeting(w);
    await w.run('thuky', cancelMeeting, {
      meetingId,
      version: await versionOf(w, meetingId),
      reason: 'Lãnh đạo đi công tác',
    });
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({
      status: 'cancelled',
      cancelReason: 'Lãnh đạo đi công tác',
    });
    const form = await formOf(meetingId);
    await expect(w.run('thuky', editMeeting, form)).rejects.toMatchObject({ code: 'meeting.record_closed' });
  });

  test('cannot happen to a meeting that has begun', async () => {
    const meetingId = await liveMeeting(w);
    const version = await versionOf(w, meetingId);
    for (const attempt of [
      () => w.run('thuky', cancelMeeting, { meetingId, version, reason: 'Bận' }),
      () => w.run('thuky', postponeMeeting, { meetingId, version, ...later }),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'meeting.step_not_allowed' });
  });
});

describe('carrying an unfinished item on', () => {
  test('puts it on the agenda of the next meeting, linked both ways, once', async () => {
    const meetingId = await liveMeeting(w);
    const next = await plannedMeeting(w, { heldOn: '26/4/2022' });
    const item = (await agendaOf(w, meetingId))[1]!;
    await w.run('thuky', carryItem, { meetingId, itemId: item.id, toMeetingId: next });
    await w.run('thuky', carryItem, { meetingId, itemId: item.id, toMeetingId: next });
    const carried = (await agendaOf(w, next)).at(-1)!;
    expect(carried).toMatchObject({ title: item.title, carriedFromId: item.id, position: 3 });
    expect((await agendaOf(w, meetingId))[1]).toMatchObject({ carriedToId: carried.id });
  });

  test('is refused for an item that is done, and for an earlier meeting', async () => {
    const meetingId = await liveMeeting(w);
    const next = await plannedMeeting(w, { heldOn: '26/4/2022' });
    const earlier = await plannedMeeting(w, { heldOn: '14/4/2022' });
    const [first, second] = await agendaOf(w, meetingId);
    await w.run('thuky', setCurrentItem, { meetingId, itemId: second!.id });
    const carry = (itemId: string, toMeetingId: string) =>
      w.run('thuky', carryItem, { meetingId, itemId, toMeetingId });
    await expect(carry(first!.id, next)).rejects.toMatchObject({ code: 'meeting.item_done' });
    await expect(carry(second!.id, earlier)).rejects.toMatchObject({ code: 'meeting.carry_to_earlier' });
    await expect(carry('nothing', next)).rejects.toMatchObject({ code: 'record.not_found' });
  });
});
