import { and, asc, eq, inArray } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { editConclusion } from '#app/commands/conclusions/edit-conclusion.ts';
import { recordConclusion } from '#app/commands/conclusions/record-conclusion.ts';
import { removeConclusion } from '#app/commands/conclusions/remove-conclusion.ts';
import { reorderConclusions } from '#app/commands/conclusions/reorder-conclusions.ts';
import { editOpinion } from '#app/commands/meetings/edit-opinion.ts';
import { endMeeting } from '#app/commands/meetings/end-meeting.ts';
import { markRestPresent } from '#app/commands/meetings/mark-rest-present.ts';
import { recordAttendance } from '#app/commands/meetings/record-attendance.ts';
import { recordOpinion } from '#app/commands/meetings/record-opinion.ts';
import { removeOpinion } from '#app/commands/meetings/remove-opinion.ts';
import { reopenMinutes } from '#app/commands/meetings/reopen-minutes.ts';
import { setCurrentItem } from '#app/commands/meetings/set-current-item.ts';
import { signMinutesAsChair, signMinutesAsSecretary } from '#app/commands/meetings/sign-minutes.ts';
import { startMeeting } from '#app/commands/meetings/start-meeting.ts';
import { writeSummary } from '#app/commands/meetings/write-summary.ts';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents } from '#app/db/schema.ts';
import { loadConclusions } from '#app/db/stores/conclusion-store.ts';
import { loadMeeting, loadOpinions, loadParticipants } from '#app/db/stores/meeting-store.ts';
import { agendaOf, invitedMeeting, liveMeeting, plannedMeeting, versionOf } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-19' });

const itCommittee = newId();
await w.run('quantri', createCommittee, {
  id: itCommittee,
  issuerId: w.unit('HN'),
  code: 'BCD-CNTT-HN',
  name: 'Ban Chỉ đạo chương trình công nghệ thông tin huyện Hồng Ngự',
  symbol: 'BCĐ',
});

const eventsOf = async (...ids: string[]) =>
  (
    await w.db.read
      .select({ type: auditEvents.type })
      .from(auditEvents)
      .where(inArray(auditEvents.subjectId, ids))
      .orderBy(asc(auditEvents.seq))
  ).map(({ type }) => type);

/** Records a conclusion as the form sends it; returns its id. */
async function conclude(meetingId: string, changes: Record<string, unknown> = {}): Promise<string> {
  const { conclusionId } = await w.run('thuky', recordConclusion, {
    id: newId(),
    meetingId,
    text: 'Hướng dẫn các xã công khai ngân sách trên Trang Thông tin điện tử',
    leadUnitIds: w.unit('HN-TCKH'),
    due: { kind: 'DATE', date: '29/4/2022' },
    ...changes,
  });
  return conclusionId;
}

/** A session that has ended, with one conclusion. */
async function heldMeeting(): Promise<string> {
  const meetingId = await liveMeeting(w);
  await conclude(meetingId);
  await w.run('thuky', endMeeting, { meetingId });
  return meetingId;
}

async function signedMeeting(): Promise<string> {
  const meetingId = await heldMeeting();
  await w.run('thuky', signMinutesAsSecretary, { meetingId, version: await versionOf(w, meetingId) });
  await w.run('chutich', signMinutesAsChair, { meetingId, version: await versionOf(w, meetingId) });
  return meetingId;
}

describe('the session', () => {
  test('begins on its day, with the first item up, and only once', async () => {
    const meetingId = await invitedMeeting(w);
    await expect(w.run('thuky', startMeeting, { meetingId }, { at: '2022-04-18' })).rejects.toMatchObject({
      code: 'meeting.in_future',
    });
    await w.run('thuky', startMeeting, { meetingId });
    await w.run('thuky', startMeeting, { meetingId });
    const [first] = await agendaOf(w, meetingId);
    expect(first?.startedAt).toEqual(w.office.clock());
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({ status: 'held', currentItemId: first?.id });
    expect((await eventsOf(meetingId)).filter((type) => type === 'meeting.started')).toHaveLength(1);
  });

  test('called by telephone begins without invitation', async () => {
    const meetingId = await plannedMeeting(w);
    await w.run('thuky', startMeeting, { meetingId });
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({ status: 'held', invitedOn: null });
  });

  test('turns to the next item, and may come back', async () => {
    const meetingId = await liveMeeting(w);
    const [first, second] = await agendaOf(w, meetingId);
    await w.run('thuky', setCurrentItem, { meetingId, itemId: second!.id }, { at: '2022-04-20' });
    expect((await agendaOf(w, meetingId))[0]?.doneAt).not.toBeNull();
    await w.run('thuky', setCurrentItem, { meetingId, itemId: first!.id });
    expect((await agendaOf(w, meetingId)).map(({ doneAt }) => doneAt === null)).toEqual([true, false]);
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({ currentItemId: first!.id });
  });

  test('is not recorded by a commune, the clerk or the administrator', async () => {
    const meetingId = await liveMeeting(w);
    for (const username of ['xa.longthuan', 'vanthu', 'quantri', 'nguoixem'] as const)
      await expect(w.run(username, endMeeting, { meetingId })).rejects.toMatchObject({ code: 'access.not_allowed' });
  });

  test('ends once', async () => {
    const meetingId = await liveMeeting(w);
    await w.run('thuky', endMeeting, { meetingId });
    await w.run('thuky', endMeeting, { meetingId });
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({ status: 'held', currentItemId: null });
    const [item] = await agendaOf(w, meetingId);
    expect(item?.doneAt).not.toBeNull();
    await expect(w.run('thuky', setCurrentItem, { meetingId, itemId: item!.id })).rejects.toMatchObject({
      code: 'meeting.not_live',
    });
  });
});

describe('attendance', () => {
  test('is one of present, excused, absent, or a substitute with a name', async () => {
    const meetingId = await liveMeeting(w);
    const [chair, vice, standing] = await loadParticipants(w.db.read, meetingId);
    const record = (row: typeof chair, attendance: string, more: object = {}) =>
      w.run('thuky', recordAttendance, {
        meetingId,
        participantId: row!.id,
        version: row!.version,
        attendance,
        ...more,
      });
    await record(chair, 'present');
    await record(vice, 'excused', { absenceReason: 'Đi công tác' });
    await expect(record(standing, 'substitute')).rejects.toMatchObject({ field: 'substituteName' });
    await record(standing, 'substitute', { substituteName: 'Đỗ Văn Thay', substituteTitle: 'Phó Trưởng phòng' });
    await expect(record(chair, 'absent')).rejects.toMatchObject({ code: 'record.stale' });
    await w.run('thuky', markRestPresent, { meetingId });
    expect(
      (await loadParticipants(w.db.read, meetingId)).map((one) => [
        one.attendance,
        one.absenceReason || one.substituteName,
      ]),
    ).toEqual([
      ['present', ''],
      ['excused', 'Đi công tác'],
      ['substitute', 'Đỗ Văn Thay'],
      ['present', ''],
      ['present', ''],
    ]);
  });
});

describe('what is said and reported', () => {
  test('an opinion is written once, mended, and taken back without losing its words', async () => {
    const meetingId = await liveMeeting(w);
    const [item] = await agendaOf(w, meetingId);
    const id = newId();
    const opinion = { agendaItemId: item!.id, speaker: 'Đồng chí Long', unitId: w.unit('HN-LT'), text: 'Xin hỗ trợ.' };
    await w.run('thuky', recordOpinion, { id, meetingId, ...opinion });
    await w.run('thuky', recordOpinion, { id, meetingId, ...opinion });
    const edit = { meetingId, opinionId: id, version: 1, ...opinion, text: 'Xin hỗ trợ máy quét.' };
    await w.run('thuky', editOpinion, edit);
    await expect(w.run('thuky', editOpinion, edit)).rejects.toMatchObject({ code: 'record.stale' });
    expect(await loadOpinions(w.db.read, meetingId)).toMatchObject([{ text: 'Xin hỗ trợ máy quét.', version: 2 }]);
    await w.run('thuky', removeOpinion, { meetingId, opinionId: id, version: 2 });
    expect(await loadOpinions(w.db.read, meetingId)).toEqual([]);
    const [log] = await w.db.read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, meetingId), eq(auditEvents.type, 'meeting.opinion-removed')));
    expect(log?.data).toMatchObject({ text: 'Xin hỗ trợ máy quét.' });
  });

  test('a summary is saved as it is typed; the same text again changes nothing', async () => {
    const meetingId = await liveMeeting(w);
    const [item] = await agendaOf(w, meetingId);
    const write = (version: number, summary: string) =>
      w.run('thuky', writeSummary, { meetingId, itemId: item!.id, version, summary });
    const { version } = await write(item!.version, 'Phòng Nội vụ báo cáo');
    expect(await write(version, 'Phòng Nội vụ báo cáo')).toMatchObject({ version });
    await write(version, 'Phòng Nội vụ báo cáo: 7/10 xã đã khắc phục.');
    await expect(write(version, 'Khác')).rejects.toMatchObject({ code: 'record.stale', kind: 'agenda_item' });
    expect((await eventsOf(meetingId)).filter((type) => type === 'meeting.summary-written')).toHaveLength(2);
  });
});

describe('a conclusion', () => {
  test('keeps who leads, who helps, until when, what comes out and how much', async () => {
    const meetingId = await liveMeeting(w);
    const [item] = await agendaOf(w, meetingId);
    const id = await conclude(meetingId, {
      agendaItemId: item!.id,
      text: 'Nâng tỷ lệ hồ sơ nộp trực tuyến',
      leadUnitIds: [],
      leadGroupIds: [w.group('ALL_COMMUNES')],
      coordinatingUnitIds: [w.unit('HN-VHTT'), w.unit('HN-TP')],
      monitorUnitId: w.unit('HN-NV'),
      field: 'DIGITAL',
      due: { kind: 'RECURRING', recurrence: { frequency: 'WEEKLY', weekday: '5' }, phrase: 'thứ Sáu hằng tuần' },
      deliverable: 'Báo cáo',
      target: 'khoảng 30-40%',
    });
    expect(await loadConclusions(w.db.read, meetingId)).toMatchObject([
      {
        id,
        position: 1,
        committeeIds: [w.committee()],
        dueKind: 'RECURRING',
        due: { kind: 'RECURRING', recurrence: { frequency: 'WEEKLY', weekday: 5 }, phrase: 'thứ Sáu hằng tuần' },
        target: { min: 30, max: 40, approx: true, unit: '%' },
        units: [
          { part: 'lead', groupId: w.group('ALL_COMMUNES'), unitId: null },
          { part: 'coordinating', unitId: w.unit('HN-VHTT'), groupId: null },
          { part: 'coordinating', unitId: w.unit('HN-TP'), groupId: null },
        ],
      },
    ]);
  });

  test('of a joint meeting says which committee it concerns; unsaid, it concerns both', async () => {
    const meetingId = await liveMeeting(w, { committeeIds: [w.committee(), itCommittee] });
    await conclude(meetingId, { committeeIds: itCommittee });
    await conclude(meetingId);
    expect((await loadConclusions(w.db.read, meetingId)).map(({ committeeIds }) => [...committeeIds].sort())).toEqual([
      [itCommittee],
      [w.committee(), itCommittee].sort(),
    ]);
  });

  test.each([
    ['DATE', { kind: 'DATE', date: '29/4/2022' }],
    ['DURATION', { kind: 'DURATION', days: 10, dayUnit: 'WORKDAY' }],
    ['IMMEDIATE', { kind: 'IMMEDIATE', date: null }],
    ['CONTINUOUS', { kind: 'CONTINUOUS' }],
    ['EVENT', { kind: 'EVENT', date: null, days: 5, dayUnit: 'WORKDAY', phrase: 'sau khi có kết quả' }],
    ['NONE', { kind: 'NONE' }],
  ])('may be due in the way of %s', async (_kind, due) => {
    const meetingId = await liveMeeting(w);
    await conclude(meetingId, { due });
    expect((await loadConclusions(w.db.read, meetingId))[0]?.due).toEqual(
      due.kind === 'DATE' ? { ...due, date: '2022-04-29' } : due,
    );
  });

  test('without a unit is an orientation and needs nobody', async () => {
    const meetingId = await liveMeeting(w);
    await conclude(meetingId, { leadUnitIds: [], due: { kind: 'NONE' } });
    expect(await loadConclusions(w.db.read, meetingId)).toMatchObject([{ units: [] }]);
  });

  test.each([
    ['due before the meeting', { due: { kind: 'DATE', date: '18/4/2022' } }, 'due.before_issue', 'due.date'],
    ['of a date kind without the date', { due: { kind: 'DATE' } }, 'due.date_missing', 'due.date'],
    [
      'helped with but not led',
      (): object => ({ leadUnitIds: [], coordinatingUnitIds: [w.unit('HN-TP')] }),
      'conclusion.lead_missing',
      'leadUnitIds',
    ],
    [
      'led and helped by one unit',
      (): object => ({ coordinatingUnitIds: [w.unit('HN-TCKH')] }),
      'conclusion.lead_also_coordinates',
      'coordinatingUnitIds',
    ],
    [
      'for a committee elsewhere',
      (): object => ({ committeeIds: [itCommittee] }),
      'conclusion.committee_elsewhere',
      'committeeIds',
    ],
    ['for an unknown unit', { leadUnitIds: ['x'] }, 'unit.unknown', 'leadUnitIds'],
    ['for an unknown group', { leadGroupIds: ['x'] }, 'group.unknown', 'leadGroupIds'],
    ['with a target nobody can read', { target: 'thật tốt' }, 'target.not_understood', 'target'],
    ['with a share over the whole', { target: 'đạt 140%' }, 'target.percent_out_of_range', 'target'],
    ['without words', { text: ' ' }, 'required', 'text'],
  ])('is refused when %s', async (_why, changes, code, field) => {
    const meetingId = await liveMeeting(w);
    const refused = await conclude(meetingId, typeof changes === 'function' ? { ...changes() } : changes).catch(
      (error: unknown) => error,
    );
    const problem = (refused as { issues?: { message: string; path: (string | number)[] }[] }).issues?.[0];
    if (problem) expect([problem.message, problem.path.join('.')]).toEqual([code, field]);
    else expect(refused).toMatchObject({ code, field });
    expect(await loadConclusions(w.db.read, meetingId)).toEqual([]);
  });

  test('is mended, moved and taken back; a stale page changes nothing', async () => {
    const meetingId = await liveMeeting(w);
    const first = await conclude(meetingId, { text: 'Một' });
    const second = await conclude(meetingId, { text: 'Hai' });
    const edit = { meetingId, conclusionId: first, version: 1, text: 'Một, đã sửa', due: { kind: 'CONTINUOUS' } };
    await w.run('thuky', editConclusion, edit);
    await expect(w.run('thuky', editConclusion, edit)).rejects.toMatchObject({ code: 'record.stale' });
    await w.run('thuky', reorderConclusions, { meetingId, conclusionId: second, direction: 'up' });
    await w.run('thuky', reorderConclusions, { meetingId, conclusionId: second, direction: 'up' });
    expect((await loadConclusions(w.db.read, meetingId)).map(({ text }) => text)).toEqual(['Hai', 'Một, đã sửa']);
    const [top] = await loadConclusions(w.db.read, meetingId);
    await w.run('thuky', removeConclusion, { meetingId, conclusionId: second, version: top!.version });
    expect((await loadConclusions(w.db.read, meetingId)).map(({ id }) => id)).toEqual([first]);
    expect(await eventsOf(first, second)).toEqual([
      'conclusion.recorded',
      'conclusion.recorded',
      'conclusion.edited',
      'conclusion.reordered',
      'conclusion.removed',
    ]);
  });

  test('belongs to its meeting: another meeting cannot change it', async () => {
    const id = await conclude(await liveMeeting(w));
    const other = await liveMeeting(w);
    const edit = { meetingId: other, conclusionId: id, version: 1, text: 'Khác' };
    await expect(w.run('thuky', editConclusion, edit)).rejects.toMatchObject({ code: 'record.not_found' });
  });
});

describe('the minutes', () => {
  test('are signed by the secretary, then by the chair, and are locked from then on', async () => {
    const meetingId = await signedMeeting();
    const meeting = await loadMeeting(w.db.read, meetingId);
    expect(meeting.status).toBe('minutes_signed');
    const [item] = await agendaOf(w, meetingId);
    const [row] = await loadParticipants(w.db.read, meetingId);
    const [conclusion] = await loadConclusions(w.db.read, meetingId);
    const at = { meetingId, version: 1 };
    for (const change of [
      () => w.run('thuky', recordOpinion, { id: newId(), meetingId, speaker: 'A', text: 'B' }),
      () => w.run('thuky', writeSummary, { meetingId, itemId: item!.id, version: item!.version, summary: 'Khác' }),
      () =>
        w.run('thuky', recordAttendance, {
          ...at,
          participantId: row!.id,
          version: row!.version,
          attendance: 'present',
        }),
      () => w.run('thuky', markRestPresent, { meetingId }),
      () => w.run('thuky', recordConclusion, { id: newId(), meetingId, text: 'Thêm' }),
      () => w.run('thuky', editConclusion, { ...at, conclusionId: conclusion!.id, text: 'Khác' }),
      () => w.run('thuky', removeConclusion, { ...at, conclusionId: conclusion!.id }),
    ])
      await expect(change()).rejects.toMatchObject({ code: 'meeting.record_closed' });
    expect((await loadMeeting(w.db.read, meetingId)).version).toBe(meeting.version);
  });

  test('are signed only by those named for it, after the session, in order, on the page they saw', async () => {
    const running = await liveMeeting(w);
    const version = await versionOf(w, running);
    await expect(w.run('thuky', signMinutesAsSecretary, { meetingId: running, version })).rejects.toMatchObject({
      code: 'meeting.not_ended',
    });
    const meetingId = await heldMeeting();
    const at = { meetingId, version: await versionOf(w, meetingId) };
    await expect(w.run('chutich', signMinutesAsChair, at)).rejects.toMatchObject({
      code: 'meeting.secretary_signs_first',
    });
    await expect(w.run('chutich', signMinutesAsSecretary, at)).rejects.toMatchObject({ code: 'access.not_allowed' });
    await conclude(meetingId, { text: 'Thêm sau khi trang đã mở' });
    await expect(w.run('thuky', signMinutesAsSecretary, at)).rejects.toMatchObject({ code: 'record.stale' });
    await w.run('thuky', signMinutesAsSecretary, { meetingId, version: await versionOf(w, meetingId) });
    const signed = { meetingId, version: await versionOf(w, meetingId) };
    await expect(w.run('phochutich', signMinutesAsChair, signed)).rejects.toMatchObject({
      code: 'meeting.not_its_chair',
    });
    await expect(w.run('thuky', signMinutesAsChair, signed)).rejects.toMatchObject({ code: 'access.not_allowed' });
  });

  test('open again with a reason, by the chair, and need both signatures anew', async () => {
    const meetingId = await signedMeeting();
    const at = { meetingId, version: await versionOf(w, meetingId) };
    await expect(w.run('chutich', reopenMinutes, { ...at, reason: '' })).rejects.toThrow('required');
    await expect(w.run('thuky', reopenMinutes, { ...at, reason: 'Sửa' })).rejects.toMatchObject({
      code: 'access.not_allowed',
    });
    await w.run('chutich', reopenMinutes, { ...at, reason: 'Ghi nhầm thời hạn' });
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({
      status: 'held',
      secretarySignedAt: null,
      chairSignedAt: null,
      reopenReason: 'Ghi nhầm thời hạn',
    });
    await conclude(meetingId, { text: 'Sửa được' });
    expect((await eventsOf(meetingId)).slice(-3)).toEqual([
      'meeting.signed-by-secretary',
      'meeting.minutes-final',
      'meeting.reopened',
    ]);
  });
});
