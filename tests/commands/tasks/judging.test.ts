import { describe, expect, test } from 'vitest';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { commentTask } from '#app/commands/tasks/comment-task.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { reopenTask } from '#app/commands/tasks/reopen-task.ts';
import { returnTask } from '#app/commands/tasks/return-task.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { urgeTask } from '#app/commands/tasks/urge-task.ts';
import { newId } from '#app/db/ids.ts';
import { onRecord, taskOffice } from '#tests/commands/tasks/office.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-04-14' });
const office = await taskOffice(w);
const { givenTo, task, seen, handIn, confirm, colleague } = office;

const sendBack = async (taskId: string, over: Record<string, unknown> = {}, by: Username = 'phongnoivu') =>
  w.run(by, returnTask, { ...(await seen(taskId)), reason: 'Bổ sung ảnh chụp bảng niêm yết.', ...over });
const reopen = async (taskId: string, over: Record<string, unknown> = {}, by: Username = 'chutich') =>
  w.run(by, reopenTask, { ...(await seen(taskId)), reason: 'Kiểm tra lại thấy thiếu ba thủ tục.', ...over });
const urge = async (taskId: string, over: Record<string, unknown> = {}, by: Username = 'thuky') =>
  w.run(by, urgeTask, { ...(await seen(taskId)), text: 'Đề nghị báo cáo trước 16 giờ.', ...over });
const comment = (taskId: string, over: Record<string, unknown> = {}, by: Username = 'thuky') =>
  w.run(by, commentTask, { id: newId(), taskId, text: 'Mẫu bảng niêm yết ở Văn phòng.', ...over });

/** A task of Long Thuận, handed in today. */
async function handedIn(): Promise<string> {
  const taskId = await givenTo('HN-LT');
  await handIn(taskId);
  return taskId;
}

/** Nothing about the task changes while `attempt` is refused with what is expected. */
async function refused(taskId: string, attempt: () => Promise<unknown>, error: object): Promise<void> {
  const before = await onRecord(office, taskId);
  await expect(attempt()).rejects.toMatchObject(error);
  expect(await onRecord(office, taskId)).toEqual(before);
}

describe('a result is confirmed', () => {
  test('and counts on the day it was handed in, not on the day of the confirmation', async () => {
    const taskId = await handedIn();
    w.today('2022-04-20');
    await confirm(taskId, { note: 'Đã xem tại chỗ.' });
    w.today('2022-04-14');
    expect(await task(taskId)).toMatchObject({
      state: 'completed',
      completedOn: '2022-04-14',
      closedOn: '2022-04-20',
    });
    const [, confirmed] = await office.historyOf(taskId);
    const how = { type: 'confirmed', note: 'Đã xem tại chỗ.', onDay: '2022-04-20', data: { late: false } };
    expect(confirmed).toMatchObject(how);
    expect((await office.auditOf(taskId)).at(-1)).toMatchObject({
      command: 'task.confirm',
      type: 'task.confirmed',
      actorPersonId: w.person('phongnoivu'),
      data: { late: false, before: { completedOn: null }, after: { completedOn: '2022-04-14' } },
    });
    expect(await office.queuedFor(taskId)).toHaveLength(2);
  });

  test('as late when it was handed in after the due date', async () => {
    const taskId = await givenTo('HN-LT');
    w.today('2022-04-18');
    await handIn(taskId);
    await confirm(taskId);
    w.today('2022-04-14');
    expect((await office.auditOf(taskId)).at(-1)).toMatchObject({ data: { late: true } });
  });

  test.each(['chutich', 'phongnoivu'] as const)('by %s', async (username) => {
    const taskId = await handedIn();
    await confirm(taskId, {}, username);
    expect(await task(taskId)).toMatchObject({ state: 'completed' });
  });

  test('by a department that follows it up for the office', async () => {
    const taskId = await givenTo('HN-LT', { monitorUnitId: w.unit('HN-TP') });
    await handIn(taskId);
    await confirm(taskId, {}, 'phongtuphap');
    expect(await task(taskId)).toMatchObject({ state: 'completed' });
  });

  test.each(['xa.longthuan', 'xa.phuthuanb', 'phongtuphap', 'thuky', 'vanthu', 'quantri', 'nguoixem'] as const)(
    'but not by %s; nor do they return it',
    async (username) => {
      const taskId = await handedIn();
      await refused(taskId, () => confirm(taskId, {}, username), { permission: 'task:confirm' });
      await refused(taskId, () => sendBack(taskId, {}, username), { permission: 'task:return' });
    },
  );

  test('but not before it is handed in, and not twice', async () => {
    const taskId = await givenTo('HN-LT');
    await refused(taskId, () => confirm(taskId), { code: 'task.step_not_allowed', facts: { state: 'not_started' } });
    await handIn(taskId);
    await confirm(taskId);
    await refused(taskId, () => confirm(taskId), { code: 'task.step_not_allowed', facts: { state: 'completed' } });
    await refused(taskId, () => sendBack(taskId), { code: 'task.step_not_allowed', facts: { state: 'completed' } });
  });
});

describe('nobody judges their own work', () => {
  test('not what they handed in themselves', async () => {
    const taskId = await givenTo('HN-NV');
    await handIn(taskId, {}, 'phongnoivu');
    await refused(taskId, () => confirm(taskId), { code: 'task.own_work' });
    await refused(taskId, () => sendBack(taskId), { code: 'task.own_work' });
  });

  test('not the work of their own unit; who leads the committee does', async () => {
    const deputy = await colleague('HN-NV', 'unit_head');
    const taskId = await givenTo('HN-NV');
    await office.as(deputy, submitTask, { ...(await seen(taskId)), statement: 'Đã rà soát.' });
    await refused(taskId, () => confirm(taskId), { code: 'task.own_unit' });
    await refused(taskId, () => sendBack(taskId), { code: 'task.own_unit' });
    await confirm(taskId, {}, 'chutich');
    expect(await task(taskId)).toMatchObject({ state: 'completed' });
  });

  test('not even as the unit that follows itself up', async () => {
    const taskId = await givenTo('HN-TP', { monitorUnitId: w.unit('HN-TP') });
    await handIn(taskId, {}, 'phongtuphap');
    await refused(taskId, () => confirm(taskId, {}, 'phongtuphap'), { code: 'task.own_work' });
  });
});

describe('a result is returned', () => {
  test('with what is missing: the submission counts no more, the unit learns of it, and the work goes on', async () => {
    const taskId = await handedIn();
    await sendBack(taskId);
    expect(await task(taskId)).toMatchObject({
      state: 'in_progress',
      submittedOn: null,
      submittedByPersonId: null,
      returnCount: 1,
    });
    expect((await office.historyOf(taskId)).at(-1)).toMatchObject({
      type: 'returned',
      note: 'Bổ sung ảnh chụp bảng niêm yết.',
    });
    expect(await office.queuedFor(taskId)).toHaveLength(2);
    w.today('2022-04-18');
    await handIn(taskId, { statement: 'Đã bổ sung ảnh.' });
    w.today('2022-04-14');
    expect(await task(taskId)).toMatchObject({ state: 'submitted', submittedOn: '2022-04-18' });
  });

  test('as often as it takes, and every return is told', async () => {
    const taskId = await handedIn();
    await sendBack(taskId);
    await handIn(taskId, { statement: 'Lần hai.' });
    await sendBack(taskId, { reason: 'Còn thiếu chữ ký.' });
    expect(await task(taskId)).toMatchObject({ returnCount: 2 });
    // Handed in, returned, handed in, returned: each is told.
    expect(await office.queuedFor(taskId)).toHaveLength(4);
  });

  test.each([
    ['no reason', { reason: ' ' }, 'required'],
    ['a reason without end', { reason: 'a'.repeat(2001) }, 'too_long'],
  ])('not for %s', async (_what, over, message) => {
    const taskId = await handedIn();
    await refused(taskId, () => sendBack(taskId, over), { issues: [{ message, path: ['reason'] }] });
  });
});

describe('a completed task is taken up again', () => {
  const completed = async () => {
    const taskId = await handedIn();
    await confirm(taskId);
    return taskId;
  };

  test('with a reason that everybody can read', async () => {
    const taskId = await completed();
    await reopen(taskId);
    expect(await task(taskId)).toMatchObject({
      state: 'in_progress',
      completedOn: null,
      closedOn: null,
      submittedOn: null,
    });
    expect((await office.auditOf(taskId)).at(-1)).toMatchObject({
      type: 'task.reopened',
      data: { completedOn: '2022-04-14', note: 'Kiểm tra lại thấy thiếu ba thủ tục.' },
    });
  });

  test('only when completed, only in the year whose report counted it, only with a reason', async () => {
    const waiting = await handedIn();
    await refused(waiting, () => reopen(waiting), { code: 'task.step_not_allowed' });
    const taskId = await completed();
    await refused(taskId, () => reopen(taskId, { reason: '' }), {
      issues: [{ message: 'required', path: ['reason'] }],
    });
    w.today('2023-01-02');
    const counted = { code: 'task.reopen_other_year', facts: { completedOn: '2022-04-14' } };
    await refused(taskId, () => reopen(taskId), counted);
    w.today('2022-04-14');
  });

  test.each(['xa.longthuan', 'phongtuphap', 'thuky', 'vanthu', 'nguoixem', 'quantri'] as const)(
    'not by %s',
    async (username) => {
      const taskId = await completed();
      await refused(taskId, () => reopen(taskId, {}, username), { permission: 'task:reopen' });
    },
  );
});

describe('a unit is urged', () => {
  test('and the task counts how often, and since when', async () => {
    const taskId = await givenTo('HN-LT');
    expect(await urge(taskId)).toEqual({ taskId, times: 1 });
    expect(await urge(taskId, {}, 'chutich')).toEqual({ taskId, times: 2 });
    expect(await task(taskId)).toMatchObject({ urgeCount: 2, lastUrgedOn: '2022-04-14', state: 'not_started' });
    expect(await office.queuedFor(taskId)).toHaveLength(2);
  });

  test('not about what it has handed in', async () => {
    const taskId = await handedIn();
    await refused(taskId, () => urge(taskId), { code: 'task.step_not_allowed', facts: { state: 'submitted' } });
  });

  test('not without a word, and not by those who have no say', async () => {
    const taskId = await givenTo('HN-LT');
    await refused(taskId, () => urge(taskId, { text: '' }), { issues: [{ message: 'required', path: ['text'] }] });
    for (const username of ['xa.longthuan', 'xa.phuthuanb', 'vanthu', 'nguoixem', 'quantri'] as const)
      await refused(taskId, () => urge(taskId, {}, username), { permission: 'task:remind' });
  });
});

describe('a remark', () => {
  test('stands in the history and changes nothing else', async () => {
    const taskId = await givenTo('HN-LT');
    const before = await task(taskId);
    await comment(taskId);
    await comment(taskId, { text: 'Đã nhận mẫu.' }, 'xa.longthuan');
    expect(await task(taskId)).toEqual(before);
    expect((await office.historyOf(taskId)).map(({ type, note }) => `${type}: ${note}`)).toEqual([
      'commented: Mẫu bảng niêm yết ở Văn phòng.',
      'commented: Đã nhận mẫu.',
    ]);
    expect((await office.auditOf(taskId)).map(({ type }) => type)).toEqual(['task.commented', 'task.commented']);
    expect(await office.queuedFor(taskId)).toHaveLength(2);
  });

  test('sent twice by an impatient hand stands there once', async () => {
    const taskId = await givenTo('HN-LT');
    const id = newId();
    await comment(taskId, { id });
    await comment(taskId, { id });
    expect(await office.historyOf(taskId)).toHaveLength(1);
    expect(await office.auditOf(taskId)).toHaveLength(1);
  });

  test('does not take the place of somebody else’s, nor reach into another task', async () => {
    const [mine, other] = [await givenTo('HN-LT'), await givenTo('HN-LT')];
    const id = newId();
    await comment(mine, { id });
    await refused(mine, () => comment(mine, { id, text: 'Khác.' }, 'phongnoivu'), { code: 'record.stale' });
    await refused(other, () => comment(other, { id }), { code: 'record.stale' });
  });

  test('is made by those with a part in the task, or who read all of it', async () => {
    const taskId = await givenTo('HN-LT', { coordinating: [w.unit('HN-TP')] });
    await comment(taskId, {}, 'phongtuphap');
    for (const username of ['xa.phuthuanb', 'vanthu', 'nguoixem', 'quantri'] as const)
      await refused(taskId, () => comment(taskId, {}, username), { permission: 'task:comment' });
    await refused(taskId, () => comment(taskId, { text: '' }), { issues: [{ message: 'required', path: ['text'] }] });
    await refused(taskId, () => comment(taskId, { text: 'a'.repeat(2001) }), { issues: [{ message: 'too_long' }] });
  });
});

describe('two at once', () => {
  /** Both press at the same moment, each on the page as it was; returns what became of them. */
  async function atOnce(...attempts: Promise<unknown>[]) {
    const answers = await Promise.allSettled(attempts);
    const lost = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
    expect(lost).toHaveLength(attempts.length - 1);
    for (const reason of lost) expect(reason).toMatchObject({ code: 'record.stale' });
  }

  test('one confirms and one returns: exactly one of them wins', async () => {
    const taskId = await handedIn();
    const page = await seen(taskId);
    await atOnce(
      w.run('phongnoivu', confirmTask, page),
      w.run('chutich', returnTask, { ...page, reason: 'Thiếu ảnh.' }),
    );
    const { state } = await task(taskId);
    const verdicts = (await office.historyOf(taskId)).filter(({ type }) => type !== 'submitted');
    expect(verdicts).toMatchObject([{ type: state === 'completed' ? 'confirmed' : 'returned' }]);
  });

  test('ten tabs of one unit hand the same result in: it is handed in once', async () => {
    const taskId = await givenTo('HN-LT');
    const page = { ...(await seen(taskId)), statement: 'Xong.' };
    await atOnce(...Array.from({ length: 10 }, () => w.run('xa.longthuan', submitTask, page)));
    expect(await office.reportsOf(taskId)).toHaveLength(1);
    expect(await office.queuedFor(taskId)).toHaveLength(1);
  });

  test('one urges while the unit takes it on', async () => {
    const taskId = await givenTo('HN-LT');
    const page = await seen(taskId);
    await atOnce(w.run('thuky', urgeTask, { ...page, text: 'Nhắc.' }), w.run('xa.longthuan', acknowledgeTask, page));
    expect(await task(taskId)).toMatchObject({ version: 2 });
  });
});
