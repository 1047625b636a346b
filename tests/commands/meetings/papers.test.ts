import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { recordConclusion } from '#app/commands/conclusions/record-conclusion.ts';
import { editMeeting } from '#app/commands/meetings/edit-meeting.ts';
import { endMeeting } from '#app/commands/meetings/end-meeting.ts';
import { issueMeetingPaper } from '#app/commands/meetings/issue-meeting-paper.ts';
import { markRestPresent } from '#app/commands/meetings/mark-rest-present.ts';
import { postponeMeeting } from '#app/commands/meetings/postpone-meeting.ts';
import { recordAttendance } from '#app/commands/meetings/record-attendance.ts';
import { recordOpinion } from '#app/commands/meetings/record-opinion.ts';
import { reopenMinutes } from '#app/commands/meetings/reopen-minutes.ts';
import { signMinutesAsChair, signMinutesAsSecretary } from '#app/commands/meetings/sign-minutes.ts';
import { startMeeting } from '#app/commands/meetings/start-meeting.ts';
import { writeSummary } from '#app/commands/meetings/write-summary.ts';
import { openSeries } from '#app/commands/registers/open-series.ts';
import { newId } from '#app/db/ids.ts';
import { outbox } from '#app/db/schema.ts';
import { issuedDocumentsOf } from '#app/db/stores/issued-document-store.ts';
import { loadParticipants } from '#app/db/stores/meeting-store.ts';
import { invitationFacts, minutesFacts } from '#app/documents/papers/meeting-paper.ts';
import { fieldsToPrint } from '#app/documents/registry.ts';
import { meetingPrint } from '#app/queries/meetings/meeting-print.ts';
import { agendaOf, invitedMeeting, liveMeeting, plannedMeeting, planOf, versionOf } from '#tests/support/meetings.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-19' });

const openBook = async (committeeId: string | null, docType: string): Promise<string> => {
  const { seriesId } = await w.run('vanthu', openSeries, {
    id: newId(),
    issuerId: w.unit('HN'),
    committeeId,
    year: 2022,
    name: docType,
    scope: 'PER_TYPE',
    docTypes: [docType],
  });
  return seriesId;
};
await openBook(null, 'GM');
await openBook(w.committee(), 'BB');

const draft = { number: null, date: w.today() };
const print = async (meetingId: string) =>
  meetingPrint(w.db.read, await w.actor('thuky'), { meetingId, timeZone: w.timeZone });

/** The form as the server completes it before the command sees it. */
async function numberForm(meetingId: string, type: 'meeting-invitation' | 'meeting-minutes') {
  const facts = await print(meetingId);
  return {
    meetingId,
    version: facts.version,
    type,
    issuedOn: '19/4/2022',
    signer: 'Nguyễn Văn Minh',
    recipients: 'Các thành viên dự họp',
    facts: type === 'meeting-invitation' ? invitationFacts(facts, draft) : minutesFacts(facts, draft),
  };
}

async function heldMeeting(): Promise<string> {
  const meetingId = await liveMeeting(w, { groupIds: [w.group('ALL_COMMUNES')] });
  const [item] = await agendaOf(w, meetingId);
  const list = await loadParticipants(w.db.read, meetingId);
  const of = (name: string) => list.find((one) => one.name === name)!;
  const mark = (name: string, more: object) =>
    w.run('thuky', recordAttendance, { meetingId, participantId: of(name).id, version: of(name).version, ...more });
  await mark('Trần Thị Bích', { attendance: 'excused', absenceReason: 'đi công tác.' });
  await mark('Phú Thuận B', { attendance: 'absent' });
  await mark('Long Khánh A', {
    attendance: 'substitute',
    substituteName: 'Lê Văn Thay',
    substituteTitle: 'Phó Chủ tịch',
  });
  await w.run('thuky', markRestPresent, { meetingId });
  await w.run('thuky', writeSummary, {
    meetingId,
    itemId: item!.id,
    version: item!.version,
    summary: '7/10 xã đã khắc phục',
  });
  await w.run('thuky', recordOpinion, {
    id: newId(),
    meetingId,
    agendaItemId: item!.id,
    speaker: 'Huỳnh Văn Long',
    unitId: w.unit('HN-LT'),
    text: 'Nhất trí',
  });
  await w.run('thuky', recordConclusion, {
    id: newId(),
    meetingId,
    text: 'Công khai ngân sách trên Trang Thông tin điện tử',
    leadUnitIds: [w.unit('HN-TCKH')],
    coordinatingGroupIds: [w.group('ALL_COMMUNES')],
    due: { kind: 'DATE', date: '29/4/2022' },
  });
  await w.run('thuky', endMeeting, { meetingId });
  return meetingId;
}

describe('the invitation', () => {
  test('names the members as one, a whole group as one, and the rest one by one', async () => {
    const meetingId = await plannedMeeting(w, {
      groupIds: [w.group('ALL_COMMUNES')],
      unitIds: [w.unit('HN-TP')],
      guests: [{ name: 'Lê Quốc Việt', title: 'Phó Trưởng Công an huyện' }],
      preparation:
        'Phòng Nội vụ: báo cáo tình hình thực hiện Công văn 389\n- Các xã gửi tài liệu trước 16:00 ngày 18/4',
    });
    const facts = invitationFacts(await print(meetingId), draft);
    expect(facts.invitees).toEqual([
      'Các thành viên Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự',
      'UBND các xã, thị trấn',
      'Phòng Tư pháp',
      'Lê Quốc Việt, Phó Trưởng Công an huyện',
    ]);
    expect(facts).toMatchObject({
      letterhead: { symbol: 'GM-UBND', number: null, place: 'Hồng Ngự', issuerName: 'Ủy ban nhân dân huyện Hồng Ngự' },
      meeting: 'cuộc họp Ban Chỉ đạo cải cách hành chính huyện',
      chair: 'Đồng chí Nguyễn Văn Minh, Chủ tịch UBND huyện, Trưởng ban',
      startsAt: { date: '2022-04-19', time: '14:00' },
      agenda: [{ presenter: 'Phòng Nội vụ', minutes: 20 }, { presenter: null }],
      preparations: [
        { unit: 'Phòng Nội vụ', text: 'báo cáo tình hình thực hiện Công văn 389' },
        { unit: null, text: 'Các xã gửi tài liệu trước 16:00 ngày 18/4' },
      ],
      signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Minh' },
      recipients: { archive: 'VT, PNV' },
    });
    expect(fieldsToPrint('meeting-invitation', facts)).toBeDefined();
  });

  test('of a vice chair is signed for the chairman', async () => {
    const meetingId = await plannedMeeting(w, { chairPersonId: w.person('phochutich') });
    expect(invitationFacts(await print(meetingId), draft).signature).toMatchObject({
      authority: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
      name: 'Trần Thị Bích',
    });
  });

  test('takes the next number once, is frozen, and its file is queued to be written', async () => {
    const meetingId = await invitedMeeting(w);
    const form = await numberForm(meetingId, 'meeting-invitation');
    const { numberText } = await w.run('thuky', issueMeetingPaper, form);
    expect(numberText).toBe('01/GM-UBND');
    const [document] = await issuedDocumentsOf(w.db.read, 'meeting', meetingId);
    expect(document).toMatchObject({
      type: 'meeting-invitation',
      fileName: '01-GM-UBND.docx',
      sha256: null,
      facts: { letterhead: { number: 1, symbol: 'GM-UBND', date: '2022-04-19' } },
    });
    const queued = await w.db.read.select().from(outbox).where(eq(outbox.topic, 'document:render-issued'));
    expect(queued.map(({ payload }) => payload.subjectId)).toContain(meetingId);
    await expect(w.run('thuky', issueMeetingPaper, form)).rejects.toMatchObject({
      code: 'meeting.paper_numbered',
      facts: { number: '01/GM-UBND' },
    });
  });

  test('of a meeting that was postponed is overtaken: the new one takes another number', async () => {
    const meetingId = await invitedMeeting(w);
    const first = await w.run('thuky', issueMeetingPaper, await numberForm(meetingId, 'meeting-invitation'));
    await w.run('thuky', postponeMeeting, {
      meetingId,
      version: await versionOf(w, meetingId),
      heldOn: '21/4/2022',
      startsAt: '8:00',
      reason: 'Trùng lịch',
    });
    const again = await w.run('thuky', issueMeetingPaper, await numberForm(meetingId, 'meeting-invitation'));
    expect([first.numberText, again.numberText]).toEqual(['02/GM-UBND', '03/GM-UBND']);
  });

  test('is not numbered from a page that has changed since, by a commune, or after the session', async () => {
    const meetingId = await plannedMeeting(w);
    const form = await numberForm(meetingId, 'meeting-invitation');
    await expect(w.run('xa.longthuan', issueMeetingPaper, form)).rejects.toMatchObject({ code: 'access.not_allowed' });
    const { id, issuerId, ...plan } = planOf(w, { inviteMembers: '', title: 'Tên khác' });
    const keepParticipantIds = (await loadParticipants(w.db.read, meetingId)).map((one) => one.id);
    await w.run('thuky', editMeeting, { meetingId, version: form.version, ...plan, keepParticipantIds });
    await expect(w.run('thuky', issueMeetingPaper, form)).rejects.toMatchObject({ code: 'record.stale' });
    const held = await heldMeeting();
    const late = await numberForm(held, 'meeting-invitation');
    await expect(w.run('thuky', issueMeetingPaper, late)).rejects.toMatchObject({ code: 'meeting.already_begun' });
  });
});

describe('the minutes', () => {
  test('print who came, for whom, who did not and why, what was said and concluded', async () => {
    const facts = minutesFacts(await print(await heldMeeting()), draft);
    expect(facts.present.map(({ person, substituteFor }) => [person, substituteFor])).toEqual([
      ['Nguyễn Văn Minh, Chủ tịch UBND huyện, Trưởng ban', null],
      ['Lê Văn Cường, Trưởng Phòng Nội vụ, Phó Trưởng ban', null],
      ['Lê Thu Hà, Chuyên viên Phòng Nội vụ, Thư ký', null],
      ['Đại diện UBND xã Long Thuận', null],
      ['Lê Văn Thay, Phó Chủ tịch', 'UBND xã Long Khánh A'],
    ]);
    expect(facts.absent).toEqual([
      { person: 'Trần Thị Bích, Phó Chủ tịch UBND huyện, Phó Trưởng ban Thường trực', reason: 'đi công tác' },
      { person: 'Đại diện UBND xã Phú Thuận B', reason: null },
    ]);
    expect(facts).toMatchObject({
      letterhead: { superior: 'UBND HUYỆN HỒNG NGỰ', issuer: ['BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'], symbol: 'BB-BCĐ' },
      startedAt: { date: '2022-04-19', time: '09:00' },
      endedAt: { date: '2022-04-19', time: '09:00' },
      reports: [{ presenter: 'Phòng Nội vụ', summary: '7/10 xã đã khắc phục' }, { summary: '' }],
      opinions: [{ speaker: 'Huỳnh Văn Long', unit: 'UBND xã Long Thuận', text: 'Nhất trí' }],
      conclusions: [{ leads: ['Phòng Tài chính - Kế hoạch'], coordinators: ['UBND các xã, thị trấn'] }],
      secretarySignature: { authority: ['Thư ký'], name: 'Lê Thu Hà' },
    });
    expect(fieldsToPrint('meeting-minutes', facts)).toMatchObject({});
  });

  test('of a meeting entered afterwards keep the hours of its plan', async () => {
    const meetingId = await plannedMeeting(w, { heldOn: '12/4/2022', startsAt: '8:00', endsAt: '9:30' });
    w.today('2022-04-20');
    await w.run('thuky', startMeeting, { meetingId });
    await w.run('thuky', endMeeting, { meetingId });
    w.today('2022-04-19');
    expect(minutesFacts(await print(meetingId), draft)).toMatchObject({
      startedAt: { date: '2022-04-12', time: '08:00' },
      endedAt: { date: '2022-04-12', time: '09:30' },
    });
  });

  test('of one committee are numbered in its own register, and only once both have signed', async () => {
    const meetingId = await heldMeeting();
    const early = await numberForm(meetingId, 'meeting-minutes');
    await expect(w.run('vanthu', issueMeetingPaper, early)).rejects.toMatchObject({
      code: 'meeting.minutes_not_final',
    });
    await w.run('thuky', signMinutesAsSecretary, { meetingId, version: await versionOf(w, meetingId) });
    await w.run('chutich', signMinutesAsChair, { meetingId, version: await versionOf(w, meetingId) });
    const form = await numberForm(meetingId, 'meeting-minutes');
    expect(await w.run('vanthu', issueMeetingPaper, form)).toMatchObject({ numberText: '01/BB-BCĐ' });
    const reopen = { meetingId, version: await versionOf(w, meetingId), reason: 'Sửa' };
    await expect(w.run('chutich', reopenMinutes, reopen)).rejects.toMatchObject({ code: 'meeting.minutes_numbered' });
  });
});
