import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { replyToPoints } from '#app/commands/directives/reply-to-points.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { commentTask } from '#app/commands/tasks/comment-task.ts';
import { contribute } from '#app/commands/tasks/contribute.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, progressReports, taskEvents, tasks } from '#app/db/schema.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { RulesBroken } from '#app/domain/shared/errors.ts';
import { problemsOf } from '#app/web/problems.server.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { colleague } from '#tests/support/officers.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point } = await letterOffice(w);
const lt = w.unit('HN-LT');
const due = { kind: 'DATE', date: '30/9/2022' };
const directiveId = await draft({
  points: [
    point({ text: 'Mục một', leads: [lt, w.unit('HN-PTB')], due }),
    point({ text: 'Mục hai', leads: [lt], coordinating: [w.unit('HN-TP')], due }),
    point({ text: 'Mục ba', leads: [lt], due: { kind: 'DATE', date: '15/4/2022' } }),
  ],
});
await issue(directiveId);
w.today('2022-04-19');
const nam = await colleague(w, 'HN-LT', 'Lê Văn Nam');

/** The tasks of Long Thuận, in the order of the letter. */
const own = async () =>
  (await w.db.read.select().from(tasks).where(eq(tasks.directiveId, directiveId)).orderBy(tasks.pointPosition)).filter(
    ({ leadUnitId }) => leadUnitId === lt,
  );
/** The form as its page would send it: a row for each point, filled or not. */
const form = async (...answers: (Record<string, unknown> | null)[]) => ({
  directiveId,
  points: (await own()).map(({ id, version }, at) => ({
    taskId: id,
    version,
    text: '',
    percent: '',
    cause: '',
    files: [],
    ...answers[at],
  })),
});
const reports = () => w.db.read.select().from(progressReports);

describe('a unit answering the points of a letter', () => {
  test('answers those it fills in; the others stay unanswered', async () => {
    const answer = await form({ text: 'Đã niêm yết', percent: '20' }, null, null);
    expect(await w.run('xa.longthuan', replyToPoints, answer)).toMatchObject({ count: 1, left: 2 });
    expect(await own()).toMatchObject([
      { percent: 20, state: 'in_progress', lastReportOn: '2022-04-19' },
      { percent: 0, state: 'not_started', lastReportOn: null },
      { percent: 0, state: 'not_started', lastReportOn: null },
    ]);
    expect(await reports()).toMatchObject([{ text: 'Đã niêm yết', percent: 20, isSubmission: false }]);
    // The neighbour's same point is not theirs to answer, and counts for nobody here.
    const [neighbour] = await w.db.read
      .select()
      .from(tasks)
      .where(and(eq(tasks.directiveId, directiveId), eq(tasks.leadUnitId, w.unit('HN-PTB'))));
    expect(neighbour).toMatchObject({ lastReportOn: null });
  });

  test('is told at each point what is wrong with it, and then nothing is sent', async () => {
    const before = await reports();
    // The third point is overdue: words on it come with the cause of the delay.
    const answer = await form({ text: 'Đã làm thêm', percent: '30' }, { percent: '0' }, { text: 'Chậm' });
    const error = await w.run('xa.longthuan', replyToPoints, answer).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RulesBroken);
    expect(problemsOf(error, 'vi')?.problems.map(({ path, code }) => [path, code])).toEqual([
      ['points[1].text', 'task.report_empty'],
      ['points[2].cause', 'task.cause_missing'],
    ]);
    expect(await reports()).toEqual(before);
    const wrong = await form({ percent: '120' });
    const misread = await w.run('xa.longthuan', replyToPoints, wrong).catch((thrown: unknown) => thrown);
    expect(problemsOf(misread, 'vi')?.problems).toMatchObject([{ path: 'points[0].percent', code: 'out_of_range' }]);
  });

  test('cannot send nothing', async () => {
    await expect(w.run('xa.longthuan', replyToPoints, await form())).rejects.toMatchObject({ code: 'reply.nothing' });
  });

  test('answers the rest in one go, and everything is on record', async () => {
    const answer = await form(null, { text: 'Đã phối hợp' }, { text: 'Đang chờ hướng dẫn', cause: 'OTHER_UNIT' });
    expect(await w.run('xa.longthuan', replyToPoints, answer)).toMatchObject({ count: 2, left: 0 });
    expect((await own()).map(({ delayCause }) => delayCause)).toEqual([null, null, 'OTHER_UNIT']);
    const entries = await w.db.read.select().from(auditEvents).where(eq(auditEvents.command, 'directive.reply'));
    expect(entries.map(({ type }) => type).sort()).toEqual([
      'directive.replied',
      'directive.replied',
      'task.reported',
      'task.reported',
      'task.reported',
    ]);
  });

  test('sends each answer once, however often the button is pressed', async () => {
    const answer = await form({ text: 'Bấm hai lần', percent: '50' });
    const settled = await Promise.allSettled([1, 2].map(() => w.run('xa.longthuan', replyToPoints, answer)));
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(
      problemsOf(settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))[0], 'vi'),
    ).toMatchObject({
      problems: [{ path: 'points[0].text', code: 'stale' }],
    });
    expect((await reports()).filter(({ text }) => text === 'Bấm hai lần')).toHaveLength(1);
  });

  test('answers by its head, and by an officer for what they are named for', async () => {
    const [one] = await own();
    await w.run('xa.longthuan', assignOfficer, { taskId: one?.id, version: one?.version, personId: nam.personId });
    await nam.run(replyToPoints, await form({ text: 'Nam báo cáo' }));
    for (const attempt of [
      async () => nam.run(replyToPoints, await form(null, { text: 'Việc người khác' })),
      async () => w.run('xa.phuthuanb', replyToPoints, await form({ text: 'Việc xã khác' })),
      async () => w.run('chutich', replyToPoints, await form({ text: 'Việc của xã' })),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'access.not_allowed' });
  });

  test('answers no point of another letter', async () => {
    const other = await draft({ points: [point({ leads: [lt], due })] });
    await issue(other, { issuedOn: '19/4/2022' });
    const rest = await form({ text: 'Nhầm văn bản' });
    await expect(w.run('xa.longthuan', replyToPoints, { ...rest, directiveId: other })).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});

describe('a coordinating unit', () => {
  const helped = async () => (await own())[1]!;

  test('contributes to the task and changes nothing about it', async () => {
    const before = await loadTask(w.db.read, (await helped()).id);
    const id = newId();
    const contribution = { id, taskId: before.id, text: 'Đã thẩm định dự thảo' };
    await Promise.all([1, 2].map(() => w.run('phongtuphap', contribute, contribution)));
    expect(await loadTask(w.db.read, before.id)).toEqual(before);
    expect((await reports()).filter((report) => report.isContribution)).toMatchObject([
      { id, unitId: w.unit('HN-TP'), text: 'Đã thẩm định dự thảo', isSubmission: false },
    ]);
    const history = await w.db.read.select().from(taskEvents).where(eq(taskEvents.reportId, id));
    expect(history).toMatchObject([{ type: 'contributed', data: { unit: 'Phòng Tư pháp' } }]);
  });

  test('says something, in words or files', async () => {
    const empty = { id: newId(), taskId: (await helped()).id, text: ' ' };
    await expect(w.run('phongtuphap', contribute, empty)).rejects.toMatchObject({ code: 'contribution.empty' });
    const file = { name: 'y-kien.pdf', contentType: 'application/pdf', size: 10, sha256: 'a'.repeat(64) };
    await w.run('phongtuphap', contribute, { ...empty, files: [file] });
  });

  test('is named with its comments', async () => {
    const { id: taskId } = await helped();
    await w.run('phongtuphap', commentTask, { id: newId(), taskId, text: 'Đề nghị gửi dự thảo' });
    const [comment] = await w.db.read.select().from(taskEvents).where(eq(taskEvents.type, 'commented'));
    expect(comment).toMatchObject({ data: { unit: 'Phòng Tư pháp' } });
  });

  test('is neither the lead unit nor one that has no part in the task', async () => {
    const { id: taskId } = await helped();
    const text = 'Phần việc';
    const refused = [
      [() => w.run('xa.longthuan', contribute, { id: newId(), taskId, text }), 'contribution.by_lead'],
      // Follows the task up, and so may read it.
      [() => w.run('phongnoivu', contribute, { id: newId(), taskId, text }), 'contribution.not_coordinating'],
      [() => w.run('xa.phuthuanb', contribute, { id: newId(), taskId, text }), 'access.not_allowed'],
    ] as const;
    for (const [attempt, code] of refused) await expect(attempt()).rejects.toMatchObject({ code });
  });

  test('does not contribute to what is closed', async () => {
    const { id: taskId } = await helped();
    await w.db.write((tx) => tx.update(tasks).set({ state: 'completed' }).where(eq(tasks.id, taskId)));
    await expect(w.run('phongtuphap', contribute, { id: newId(), taskId, text: 'Muộn' })).rejects.toMatchObject({
      code: 'contribution.task_closed',
    });
  });
});
