import { eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { editMeeting } from '#app/commands/meetings/edit-meeting.ts';
import { tasks, urgedTasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { loadAgenda, loadMeeting, loadParticipants } from '#app/db/stores/meeting-store.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { climbLadder } from '#app/jobs/climb-ladder.ts';
import { overdueWork, planWithItem } from '#app/queries/meetings/overdue-work.ts';
import { listTasks } from '#app/queries/tasks/list-tasks.ts';
import { taskPage } from '#app/queries/tasks/task-page.ts';
import { readTaskQuery } from '#app/queries/tasks/task-query.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { plainText, readDocx } from '#tests/documents/support/docx.ts';
import { plannedMeeting } from '#tests/support/meetings.ts';
import { progressReportOf } from '#tests/support/progress-report.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const office = await taskOffice(w);
const morning = (day: string) => climbLadder(w.office, w.today(day));
const change = (taskId: string, values: Partial<typeof tasks.$inferInsert>) =>
  w.db.write((tx) => tx.update(tasks).set(values).where(eq(tasks.id, taskId)));

let late = '';
let lateElsewhere = '';

describe('the progress report', () => {
  const reportOf = async (who: Username = 'chutich', address = '') =>
    progressReportOf(w.db.read, await w.actor(who), address, w.today());
  const namedIn = async (who?: Username, address?: string) =>
    (await reportOf(who, address)).named.map(({ taskId }) => taskId);

  beforeAll(async () => {
    late = await office.givenTo('HN-LT');
    lateElsewhere = await office.givenTo('HN-PTB', { due: { kind: 'DATE', date: '18/4/2022' } });
    await office.givenTo('HN-LT', { due: { kind: 'DATE', date: '27/4/2022' } });
  });

  test('names nothing before the chair is told', async () => {
    await morning('2022-04-28');
    const { named, facts } = await reportOf();
    expect([named, facts.explanations]).toEqual([[], []]);
    expect(facts.counts.P2).toBe(3);
    expect(plainText(readDocx(await renderDocument('progress-report', facts)))).not.toContain(
      'giải trình bằng văn bản',
    );
  });

  test('names what was reported to the chair, the longest overdue first, each unit its own alone', async () => {
    await morning('2022-04-29');
    expect(await namedIn()).toEqual([late]);
    await morning('2022-05-05');
    expect(await namedIn()).toEqual([late, lateElsewhere]);
    expect(await namedIn('xa.longthuan')).toEqual([late]);
    expect(await namedIn('chutich', 'theo=first')).toEqual([late, lateElsewhere]);
  });

  test('says in its file since when, how often it was urged and what the unit said', async () => {
    const [draft] = await w.db.read.select().from(urgedTasks).where(eq(urgedTasks.taskId, late));
    const { id: directiveId, version } = await loadDirective(w.db.read, draft!.directiveId);
    expect((await reportOf()).named[0]).toMatchObject({ dueOn: '2022-04-15', reportedOn: '2022-04-29', letters: 0 });
    const signed = { issuedOn: '5/5/2022', signerPersonId: w.person('chutich') };
    await w.run('vanthu', issueDirective, { directiveId, version, ...signed });
    await change(late, { delayCause: 'MONEY', difficulties: 'Chưa được cấp kinh phí.' });
    const { named, facts } = await reportOf();
    expect(named.map(({ letters }) => letters)).toEqual([1, 0]);
    const text = plainText(readDocx(await renderDocument('progress-report', facts)));
    expect(text).toContain('đã báo cáo người đứng đầu, yêu cầu đơn vị giải trình bằng văn bản:');
    expect(text).toContain(
      '(hạn 15/4/2022, báo cáo ngày 29/4/2022, đã đôn đốc bằng 01 văn bản); nguyên nhân: thiếu kinh phí; Chưa được cấp kinh phí;',
    );
    expect(text).toContain('(hạn 18/4/2022, báo cáo ngày 05/5/2022); đơn vị chưa giải trình nguyên nhân.');
  });

  test('names no secret task to whoever may not read it, and none that was extended or handed in', async () => {
    await change(late, { isSecret: true });
    expect(await namedIn('nguoixem')).toEqual([lateElsewhere]);
    await change(late, { isSecret: false });
    await change(lateElsewhere, { dueOn: localDate('2022-05-04') });
    expect(await namedIn()).toEqual([late]);
    await change(lateElsewhere, { dueOn: localDate('2022-04-18'), state: 'submitted' });
    expect(await namedIn()).toEqual([late]);
    await change(lateElsewhere, { state: 'not_started' });
    expect(await namedIn()).toEqual([late, lateElsewhere]);
  });
});

describe('a meeting', () => {
  const work = async (meetingId: string, who: Username = 'thuky') => {
    const meeting = await loadMeeting(w.db.read, meetingId);
    const found = await overdueWork(w.db.read, await w.actor(who), meeting, w.today());
    return { count: found.count, ids: found.tasks.map(({ id }) => id) };
  };
  const rated = async (taskId: string) =>
    (await taskPage(w.db.read, await w.actor('xa.longthuan'), { taskId, today: w.today() })).task.countsInRating;
  let meetingId = '';

  beforeAll(async () => {
    meetingId = await plannedMeeting(w, { heldOn: '30/6/2022' });
  });

  test('is shown what climbed to the last rung, and nothing before', async () => {
    await morning('2022-05-30');
    expect(await work(meetingId)).toEqual({ count: 0, ids: [] });
    expect(await rated(late)).toBe(false);
    await morning('2022-05-31');
    expect(await work(meetingId)).toEqual({ count: 1, ids: [late] });
    expect(await rated(late)).toBe(true);
    await morning('2022-06-03');
    expect(await work(meetingId)).toEqual({ count: 2, ids: [late, lateElsewhere] });
    const { filters } = readTaskQuery(new URLSearchParams('muc=hop'));
    const listed = { filters, sort: 'due', page: 1, pageSize: 25, today: w.today() } as const;
    const { rows } = await listTasks(w.db.read, await w.actor('thuky'), listed);
    expect(rows.map(({ id }) => id)).toEqual([late, lateElsewhere]);
  });

  test('of a committee is not shown the work of others', async () => {
    await change(late, { committeeId: null });
    expect(await work(meetingId)).toEqual({ count: 1, ids: [lateElsewhere] });
    await change(late, { committeeId: w.committee() });
  });

  test('is not shown what was extended, handed in or is secret; the mark for the rating stays', async () => {
    await change(lateElsewhere, { state: 'submitted' });
    await change(late, { dueOn: localDate('2022-06-01') });
    expect(await work(meetingId)).toEqual({ count: 0, ids: [] });
    expect(await rated(late)).toBe(true);
    await change(late, { dueOn: localDate('2022-04-15'), isSecret: true });
    expect((await work(meetingId, 'nguoixem')).count).toBe(0);
    await change(late, { isSecret: false });
    expect(await work(meetingId)).toEqual({ count: 1, ids: [late] });
  });

  test('takes it onto its agenda once, and changes in nothing else', async () => {
    const TITLE = 'Xem xét các nhiệm vụ quá hạn kéo dài';
    const { version, scope: _, ...before } = await loadMeeting(w.db.read, meetingId);
    const list = await loadParticipants(w.db.read, meetingId);
    const add = async (seen: number) =>
      w.run('thuky', editMeeting, {
        ...(await planWithItem(w.db.read, meetingId, TITLE)),
        ...{ meetingId, version: seen },
      });
    const results = await Promise.allSettled([add(version), add(version)]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(add(version)).rejects.toMatchObject({ name: 'Stale' });
    await add(version + 1);
    const titles = (await loadAgenda(w.db.read, meetingId)).map(({ title }) => title);
    expect(titles).toEqual(['Tình hình thực hiện Công văn 389', 'Giải trình của các xã còn hạn chế', TITLE]);
    expect(await loadMeeting(w.db.read, meetingId)).toMatchObject({ ...before, version: version + 2 });
    expect(await loadParticipants(w.db.read, meetingId)).toEqual(list);
  });
});
