import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { cancelTask } from '#app/commands/tasks/cancel-task.ts';
import { closeTask } from '#app/commands/tasks/close-task.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { decideDecline } from '#app/commands/tasks/decide-decline.ts';
import { reopenTask } from '#app/commands/tasks/reopen-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { requestChange } from '#app/commands/tasks/request-change.ts';
import { resumeTask } from '#app/commands/tasks/resume-task.ts';
import { returnTask } from '#app/commands/tasks/return-task.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { suspendTask } from '#app/commands/tasks/suspend-task.ts';
import { transferTask } from '#app/commands/tasks/transfer-task.ts';
import { searchDocs, taskCoordinators } from '#app/db/schema.ts';
import { world } from '#tests/support/world.ts';
import { refusals, taskOffice } from './task-office.ts';

const w = await world({ today: '2022-03-25' });
const { give, giveOne, load, seen, history, fresh, draft, issue, point } = await taskOffice(w);

beforeEach(() => {
  w.today('2022-04-12');
});

const unitHead = 'xa.longthuan';
const byPaper = { basisNumber: '402/UBND-HC', basisOn: '11/4/2022' };

describe('a transfer', () => {
  const move = async (taskId: string, over: Record<string, unknown> = {}) => ({
    ...(await seen(taskId)),
    newTaskId: fresh(),
    toUnitId: w.unit('HN-TP'),
    newDueOn: '29/4/2022',
    reason: 'Đúng chức năng',
    ...byPaper,
    ...over,
  });

  test('ends the task here and begins it there, each naming the other, with history, helpers and search', async () => {
    const leads = { coordinating: [w.unit('HN-TP'), w.unit('HN-VHTT')] };
    const taskId = await giveOne('HN-LT', leads);
    const form = await move(taskId);
    const { taskId: newTaskId } = await w.run('phochutich', transferTask, form);
    expect(await load(taskId)).toMatchObject({
      state: 'transferred',
      closedOn: '2022-04-12',
      dueOn: '2022-04-15',
      transferredToId: newTaskId,
    });
    const before = await load(taskId);
    expect(await load(newTaskId)).toMatchObject({
      state: 'not_started',
      leadUnitId: w.unit('HN-TP'),
      printedAddressee: 'Phòng Tư pháp',
      issuedOn: '2022-04-12',
      dueOn: '2022-04-29',
      firstDueOn: '2022-04-29',
      dueKind: 'DATE',
      transferredFromId: taskId,
      pointId: before.pointId,
      title: before.title,
      percent: 0,
    });
    const helpers = await w.db.read.select().from(taskCoordinators).where(eq(taskCoordinators.taskId, newTaskId));
    expect(helpers.map(({ unitId }) => unitId)).toEqual([w.unit('HN-VHTT')]);
    expect([await history(taskId), await history(newTaskId)]).toEqual([['issued', 'transferred'], ['received']]);
    expect(await w.db.read.$count(searchDocs, eq(searchDocs.ref, newTaskId))).toBe(1);
    // The new unit carries on as with any task.
    await w.run('phongtuphap', acknowledgeTask, await seen(newTaskId));
  });

  test('keeps a date only when somebody says so', async () => {
    const taskId = await giveOne();
    await expect(w.run('chutich', transferTask, await move(taskId, { newDueOn: '' }))).rejects.toMatchObject({
      code: 'task.new_due_missing',
      field: 'newDueOn',
    });
    const form = await move(taskId, { newDueOn: '', sameDue: 'on' });
    const { taskId: newTaskId } = await w.run('chutich', transferTask, form);
    expect((await load(newTaskId)).dueOn).toBe('2022-04-15');
  });

  test('sent twice, or by two at once, moves it once', async () => {
    const taskId = await giveOne();
    const form = await move(taskId);
    expect(await refusals([w.run('chutich', transferTask, form), w.run('chutich', transferTask, form)])).toEqual([]);
    expect(await history(taskId)).toEqual(['issued', 'transferred']);

    const other = await giveOne();
    const [here, there] = [await move(other), await move(other, { toUnitId: w.unit('HN-PTB') })];
    expect(
      await refusals([w.run('chutich', transferTask, here), w.run('phochutich', transferTask, there)]),
    ).toMatchObject([{ code: 'record.stale' }]);
    expect(await history(other)).toEqual(['issued', 'transferred']);
    const { transferredToId } = await load(other);
    const lost = transferredToId === here.newTaskId ? there.newTaskId : here.newTaskId;
    await expect(load(lost)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  test('rests on the number and day of a paper', async () => {
    const taskId = await giveOne();
    const attempt = async (over: Record<string, unknown>) => w.run('chutich', transferTask, await move(taskId, over));
    await expect(attempt({ basisNumber: '' })).rejects.toMatchObject({ code: 'task.basis_missing' });
    await expect(attempt({ basisOn: '' })).rejects.toMatchObject({ code: 'required', field: 'basisOn' });
    await expect(attempt({ basisOn: '13/4/2022' })).rejects.toMatchObject({ code: 'task.basis_in_future' });
    await expect(attempt({ basisOn: '24/3/2022' })).rejects.toMatchObject({ code: 'task.basis_older' });
    await expect(attempt({ toUnitId: w.unit('HN-LT') })).rejects.toMatchObject({ code: 'task.transfer_same_unit' });
    await expect(attempt({ toUnitId: 'không có' })).rejects.toMatchObject({ code: 'unit.unknown', field: 'toUnitId' });
  });

  test('is open to a task its unit sent back', async () => {
    w.today('2022-03-28');
    const taskId = await giveOne();
    const requestId = fresh();
    const decline = { requestId, kind: 'decline', reason: 'Việc thuộc Phòng Tư pháp' };
    await w.run(unitHead, requestChange, { ...(await seen(taskId)), ...decline });
    await w.run('phongnoivu', decideDecline, { requestId, version: 1, verdict: 'approve' });
    const form = await move(taskId, { basisNumber: '391/UBND-HC', basisOn: '28/3/2022' });
    await w.run('chutich', transferTask, form);
    expect((await load(taskId)).state).toBe('transferred');
  });
});

describe('a pause', () => {
  test('has a cause outside the unit, and ends where the task stood', async () => {
    const taskId = await giveOne();
    await w.run(unitHead, acknowledgeTask, await seen(taskId));
    const form = { ...(await seen(taskId)), reason: 'Chờ hướng dẫn', cause: 'OTHER_UNIT' };
    expect(await refusals([w.run('chutich', suspendTask, form), w.run('phongnoivu', suspendTask, form)])).toMatchObject(
      [{ code: 'record.stale' }],
    );
    expect(await load(taskId)).toMatchObject({ state: 'suspended', delayCause: 'OTHER_UNIT', dueOn: '2022-04-15' });
    const go = await seen(taskId);
    expect(await refusals([w.run('chutich', resumeTask, go), w.run('chutich', resumeTask, go)])).toMatchObject([
      { code: 'record.stale' },
    ]);
    expect(await load(taskId)).toMatchObject({ state: 'in_progress', stateBeforeSuspension: null });
    expect(await history(taskId)).toEqual(['issued', 'acknowledged', 'suspended', 'resumed']);
  });

  test('is not the standing office’s to give to itself', async () => {
    const taskId = await giveOne('HN-NV');
    const form = { ...(await seen(taskId)), reason: 'Chờ hướng dẫn', cause: 'OTHER_UNIT' };
    await expect(w.run('phongnoivu', suspendTask, form)).rejects.toMatchObject({ code: 'task.own_unit' });
  });
});

describe('an end without a result', () => {
  test('comes by a document', async () => {
    const taskId = await giveOne();
    const form = { ...(await seen(taskId)), reason: 'Tỉnh đã làm', ...byPaper };
    await expect(w.run('phongnoivu', cancelTask, form)).rejects.toMatchObject({ permission: 'task:cancel' });
    expect(await refusals([w.run('chutich', cancelTask, form), w.run('phochutich', cancelTask, form)])).toMatchObject([
      { code: 'record.stale' },
    ]);
    expect(await load(taskId)).toMatchObject({ state: 'cancelled', closedAs: 'by_document', closedOn: '2022-04-12' });
  });

  test('or by approval, with the kind of end', async () => {
    const taskId = await giveOne();
    const form = { ...(await seen(taskId)), reason: 'Trụ sở đã bàn giao', closedAs: 'not_feasible' };
    expect(await refusals([w.run('chutich', closeTask, form), w.run('chutich', closeTask, form)])).toMatchObject([
      { code: 'record.stale' },
    ]);
    expect(await load(taskId)).toMatchObject({ state: 'cancelled', closedAs: 'not_feasible' });
    await expect(w.run('chutich', closeTask, { ...form, ...(await seen(taskId)) })).rejects.toMatchObject({
      code: 'task.step_not_allowed',
    });
  });
});

describe('a result', () => {
  test('returned, handed in again, confirmed and reopened, each once however often it is sent', async () => {
    const taskId = await giveOne();
    const once = async (attempt: (form: { taskId: string; version: number }) => Promise<unknown>) => {
      const form = await seen(taskId);
      expect(await refusals([attempt(form), attempt(form)])).toMatchObject([{ code: 'record.stale' }]);
    };
    await once((form) => w.run(unitHead, acknowledgeTask, form));
    await once((form) => w.run(unitHead, submitTask, { ...form, statement: 'Đã xong' }));
    await once((form) => w.run('phongnoivu', returnTask, { ...form, reason: 'Thiếu biên bản' }));
    await once((form) => w.run(unitHead, submitTask, { ...form, statement: 'Đã bổ sung' }));
    await once((form) => w.run('chutich', confirmTask, form));
    await once((form) => w.run('phongnoivu', reopenTask, { ...form, reason: 'Số liệu sai' }));
    expect(await load(taskId)).toMatchObject({ state: 'in_progress', returnCount: 1, completedOn: null });
  });

  test('overdue and reported in words says why', async () => {
    const [taskId = ''] = await give();
    w.today('2022-04-19');
    const report = async (over: Record<string, unknown>) =>
      w.run(unitHead, reportProgress, { ...(await seen(taskId)), percent: 40, ...over });
    await expect(report({ text: 'Đã in' })).rejects.toMatchObject({ code: 'task.cause_missing', field: 'cause' });
    await report({});
    await report({ text: 'Đã in', cause: 'MONEY' });
    expect((await load(taskId)).delayCause).toBe('MONEY');
  });
});

// Last: a letter of this day closes the register to those of the days before, on which the other tasks are given.
test('a task is moved by an issued paper of the issuer', async () => {
  const taskId = await giveOne();
  const draftId = await draft({ points: [point()] });
  const attempt = async () =>
    w.run('chutich', transferTask, {
      ...(await seen(taskId)),
      newTaskId: fresh(),
      toUnitId: w.unit('HN-TP'),
      sameDue: 'on',
      reason: 'Đúng chức năng',
      basisDirectiveId: draftId,
    });
  await expect(attempt()).rejects.toMatchObject({ code: 'task.basis_not_issued', field: 'basisDirectiveId' });
  await issue(draftId, { issuedOn: '12/4/2022', signedOn: '12/4/2022' });
  const { taskId: newTaskId } = await attempt();
  expect((await load(newTaskId)).transferredFromId).toBe(taskId);
});
