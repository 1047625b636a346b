import { describe, expect, test } from 'vitest';
import { recordConclusion } from '#app/commands/conclusions/record-conclusion.ts';
import { attachMeetingFiles } from '#app/commands/files/attach-meeting-files.ts';
import { removeMeetingFile } from '#app/commands/files/remove-meeting-file.ts';
import { cancelMeeting } from '#app/commands/meetings/cancel-meeting.ts';
import { endMeeting } from '#app/commands/meetings/end-meeting.ts';
import { planMeeting } from '#app/commands/meetings/plan-meeting.ts';
import { signMinutesAsChair, signMinutesAsSecretary } from '#app/commands/meetings/sign-minutes.ts';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { createCommittee } from '#app/commands/organisation/create-committee.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { newId } from '#app/db/ids.ts';
import { loadCalendar } from '#app/db/stores/calendar-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { fileForDownload } from '#app/queries/files/file-for-download.ts';
import { calendarBetween, calendarSpan, meetingInFocus } from '#app/queries/meetings/calendar.ts';
import { meetingChoices } from '#app/queries/meetings/meeting-form.ts';
import { countStages, listMeetings, readMeetingQuery } from '#app/queries/meetings/meeting-list.ts';
import { meetingPage } from '#app/queries/meetings/meeting-page.ts';
import { search } from '#app/queries/search.ts';
import { agendaOf, invitedMeeting, liveMeeting, plannedMeeting, planOf, versionOf } from '#tests/support/meetings.ts';
import { type World, world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-19' });
const today = w.today();
const read = w.db.read;

type Who = Parameters<World['actor']>[0];
const list = async (who: Who, address = '') =>
  listMeetings(read, await w.actor(who), readMeetingQuery(new URLSearchParams(address)), today);
const pageFor = async (who: Who, meetingId: string) =>
  meetingPage(read, await w.actor(who), { meetingId, today, calendar: await loadCalendar(read) });

/** Another district of the same installation, with a meeting of its own. */
const otherDistrict = newId();
await w.run('system', createUnit, {
  id: otherDistrict,
  code: 'IG',
  level: 'DISTRICT',
  name: 'huyện Ia Grai',
  shortName: 'UBND huyện Ia Grai',
  abbreviation: 'IG',
  issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN IA GRAI'],
  symbol: 'UBND',
  issuePlace: 'Ia Grai',
});
const otherSecretary = newId();
await w.run('system', createPerson, { id: otherSecretary, fullName: 'Rơ Châm H’Lan', salutation: 'Bà' });
await w.run('system', appointPerson, {
  id: newId(),
  personId: otherSecretary,
  unitId: otherDistrict,
  role: 'secretary',
  title: 'Thư ký',
});
const otherCommittee = newId();
await w.run('system', createCommittee, {
  id: otherCommittee,
  issuerId: otherDistrict,
  code: 'BCD-IG',
  name: 'Ban Chỉ đạo cải cách hành chính huyện Ia Grai',
  symbol: 'BCĐ',
});
const otherPlan = planOf(w, {
  issuerId: otherDistrict,
  title: 'Họp tổng kết huyện Ia Grai',
  committeeIds: [otherCommittee],
  chairPersonId: '',
  secretaryPersonId: otherSecretary,
  agenda: [],
  unitIds: [],
});
await w.run('system', planMeeting, otherPlan);

const planned = await plannedMeeting(w, { title: 'Họp chuẩn bị sơ kết quý II', heldOn: '28/4/2022' });
const invited = await invitedMeeting(w, { title: 'Họp trực tuyến huyện – xã', heldOn: '26/4/2022' });
const live = await liveMeeting(w, { title: 'Họp Ban Chỉ đạo: khắc phục sau Công văn 389' });

describe('the list of meetings', () => {
  test('holds the meetings of one’s own People’s Committee, newest first, and nobody else’s', async () => {
    const { rows, total } = await list('thuky');
    expect(total).toBe(3);
    expect(rows.map(({ id }) => id)).toEqual([planned, invited, live]);
    expect(rows[0]).toMatchObject({
      issuer: 'UBND huyện Hồng Ngự',
      committees: ['Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự'],
    });
  });

  test('shows a commune only what it is invited to, and only once the invitations are out', async () => {
    expect((await list('xa.longthuan')).rows.map(({ id }) => id)).toEqual([invited, live]);
    expect((await list('xa.phuthuanb')).rows).toEqual([]);
    expect((await list('quantri')).rows).toEqual([]);
  });

  test('is narrowed by stage, committee, days and words without marks', async () => {
    const ids = async (address: string) => (await list('thuky', address)).rows.map(({ id }) => id);
    expect(await ids('tt=sap-toi')).toEqual([invited, planned]);
    expect(await ids('tt=dang-hop')).toEqual([live]);
    expect(await ids('q=khac phuc sau')).toEqual([live]);
    expect(await ids('q=SƠ KẾT')).toEqual([planned]);
    expect(await ids('tu=20/4/2022&den=26/4/2022')).toEqual([invited]);
    expect(await ids(`ban=${w.committee()}&trang=2`)).toEqual([]);
    expect(await ids('ban=x')).toEqual([]);
    expect(await ids('tt=gì&tu=hôm qua&trang=-1')).toHaveLength(3);
    expect(await countStages(read, await w.actor('thuky'))).toMatchObject({ 'sap-toi': 2, 'dang-hop': 1, 'da-huy': 0 });
  });

  test('and search find a meeting by its title and agenda', async () => {
    const hits = async (who: Who, words: string) =>
      (await search(read, await w.actor(who), words)).hits.map(({ ref }) => ref);
    expect(await hits('thuky', 'khac phuc 389')).toContain(live);
    expect(await hits('xa.phuthuanb', 'khac phuc 389')).toEqual([]);
  });
});

describe('the calendar', () => {
  test('shows whole weeks with meetings and days off', async () => {
    const span = calendarSpan('month', today);
    expect(span).toEqual({ from: '2022-03-28', to: '2022-05-01' });
    const month = await calendarBetween(read, await w.actor('thuky'), { ...span, today });
    expect(month.meetings.map(({ heldOn }) => heldOn)).toEqual(['2022-04-19', '2022-04-26', '2022-04-28']);
    expect(month.daysOff.map(({ day }) => day)).toEqual(['2022-04-10', '2022-04-11', '2022-04-30', '2022-05-01']);
    expect(month.due).toEqual([]);
    expect(calendarSpan('week', today)).toEqual({ from: '2022-04-18', to: '2022-04-24' });
  });

  test('tells more of the meeting under way, or of the one asked for, if one may see it', async () => {
    const focus = async (who: Who, asked: string | null) =>
      meetingInFocus(read, await w.actor(who), { asked, today: localDate('2022-04-19'), clock: '15:00' });
    expect(await focus('thuky', null)).toBe(live);
    expect(await focus('thuky', planned)).toBe(planned);
    expect(await focus('xa.longthuan', planned)).toBeNull();
    expect(await focus('thuky', otherPlan.id)).toBeNull();
  });
});

describe('the page of a meeting', () => {
  test('does not exist for another People’s Committee, an uninvited commune or the administrator', async () => {
    for (const who of ['xa.phuthuanb', 'quantri'] as const)
      await expect(pageFor(who, live)).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(pageFor('thuky', otherPlan.id)).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(pageFor('xa.longthuan', planned)).rejects.toMatchObject({ code: 'record.not_found' });
    await expect(pageFor('thuky', 'x')).rejects.toMatchObject({ code: 'record.not_found' });
  });

  test('keeps what was concluded from invited units until the minutes are final', async () => {
    const meetingId = await liveMeeting(w);
    await w.run('thuky', recordConclusion, {
      id: newId(),
      meetingId,
      text: 'Công khai ngân sách',
      leadUnitIds: [w.unit('HN-TCKH')],
      coordinatingGroupIds: [w.group('ALL_COMMUNES')],
    });
    await w.run('thuky', endMeeting, { meetingId });
    const own = await pageFor('thuky', meetingId);
    expect(own.conclusions).toMatchObject([
      { leads: [{ name: 'Phòng TC-KH' }], coordinators: [{ kind: 'group', name: 'UBND các xã, thị trấn' }] },
    ]);
    expect(own.notice).toMatchObject({ dueOn: '2022-04-26', workingDaysLeft: 5, isLate: false, issued: null });
    expect(await pageFor('xa.longthuan', meetingId)).toMatchObject({ seesRecord: false, conclusions: [] });
    await w.run('thuky', signMinutesAsSecretary, { meetingId, version: await versionOf(w, meetingId) });
    await w.run('chutich', signMinutesAsChair, { meetingId, version: await versionOf(w, meetingId) });
    expect(await pageFor('xa.longthuan', meetingId)).toMatchObject({
      seesRecord: true,
      conclusions: [{ position: 1 }],
    });
  });

  test('offers each what they may do now', async () => {
    expect((await pageFor('thuky', planned)).may).toMatchObject({
      edit: true,
      invite: true,
      start: true,
      reopen: false,
    });
    expect((await pageFor('thuky', planned)).invitation).toMatchObject({ dueOn: '2022-04-25', isShort: false });
    expect((await pageFor('nguoixem', planned)).may).toMatchObject({ edit: false, invite: false, record: false });
    expect((await pageFor('xa.longthuan', live)).may).toMatchObject({ record: false, attach: false, export: true });
    const called = await plannedMeeting(w);
    await w.run('thuky', cancelMeeting, { meetingId: called, version: 1, reason: 'Hoãn' });
    expect((await pageFor('thuky', called)).may).toMatchObject({ edit: false, start: false, record: false });
  });

  test('can be put together from the office as it was on the day', async () => {
    const choices = await meetingChoices(read, w.unit('HN'), today);
    expect(choices.chairs.map(({ name }) => name)).toEqual(['Nguyễn Văn Minh', 'Trần Thị Bích']);
    expect(choices.secretaries.map(({ name }) => name)).toEqual(['Lê Thu Hà']);
    expect(choices.units.map(({ name }) => name)).not.toContain('UBND huyện Ia Grai');
    expect(choices.groups.find(({ id }) => id === w.group('ALL_COMMUNES'))).toMatchObject({ count: 3 });
    expect((await meetingChoices(read, w.unit('HN'), localDate('2025-08-01'))).units).toEqual([]);
  });
});

describe('a paper of a meeting', () => {
  const stored = { name: 'Báo cáo.pdf', contentType: 'application/pdf', size: 3, sha256: 'a'.repeat(64) };

  test('is handed to whoever may read the meeting, and to nobody once removed', async () => {
    const [item] = await agendaOf(w, live);
    await w.run('thuky', attachMeetingFiles, { meetingId: live, files: [stored] });
    await w.run('thuky', attachMeetingFiles, { meetingId: live, agendaItemId: item!.id, files: [stored] });
    const { files, agenda } = await pageFor('xa.longthuan', live);
    for (const { id } of [...files, ...agenda[0]!.files]) {
      expect(await fileForDownload(read, await w.actor('xa.longthuan'), id)).toMatchObject({ name: 'Báo cáo.pdf' });
      for (const who of ['xa.phuthuanb', 'quantri'] as const)
        await expect(fileForDownload(read, await w.actor(who), id)).rejects.toMatchObject({ kind: 'file' });
    }
    const fileId = files[0]!.id;
    await w.run('thuky', removeMeetingFile, { meetingId: live, fileId });
    await expect(fileForDownload(read, await w.actor('thuky'), fileId)).rejects.toMatchObject({ kind: 'file' });
  });

  test('is not attached by a commune, and not removed through another meeting', async () => {
    await expect(w.run('xa.longthuan', attachMeetingFiles, { meetingId: live, files: [stored] })).rejects.toMatchObject(
      { code: 'access.not_allowed' },
    );
    await expect(w.run('thuky', attachMeetingFiles, { meetingId: live, files: [] })).rejects.toMatchObject({
      code: 'file_missing',
      field: 'files',
    });
    const { agenda } = await pageFor('thuky', live);
    const fileId = agenda[0]!.files[0]!.id;
    await expect(w.run('thuky', removeMeetingFile, { meetingId: planned, fileId })).rejects.toMatchObject({
      kind: 'file',
    });
  });
});
