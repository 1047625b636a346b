import { beforeEach, describe, expect, test } from 'vitest';
import { closeTask } from '#app/commands/tasks/close-task.ts';
import { decideDecline } from '#app/commands/tasks/decide-decline.ts';
import { decideExtension } from '#app/commands/tasks/decide-extension.ts';
import { extendTask } from '#app/commands/tasks/extend-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { requestChange } from '#app/commands/tasks/request-change.ts';
import { transferTask } from '#app/commands/tasks/transfer-task.ts';
import { loadCalendar } from '#app/db/stores/calendar-store.ts';
import { addsUp } from '#app/domain/counting.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { delayCauses } from '#app/queries/reports/delay-causes.ts';
import { leftOutTasks } from '#app/queries/reports/left-out.ts';
import { reportTasks } from '#app/queries/reports/report-tasks.ts';
import { listTasks } from '#app/queries/tasks/list-tasks.ts';
import { movePage } from '#app/queries/tasks/move-page.ts';
import { readTaskQuery } from '#app/queries/tasks/task-query.ts';
import { taskTurns } from '#app/queries/tasks/task-turns.ts';
import { taskOffice } from '#tests/commands/tasks/task-office.ts';
import { world } from '#tests/support/world.ts';
import type { Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const { give, giveOne, load, seen, fresh } = await taskOffice(w);
const { read } = w.db;

beforeEach(() => {
  w.today('2022-04-12');
});

const turnsFor = async (username: Username, taskId: string) =>
  taskTurns(read, await w.actor(username), { taskId, today: w.today(), calendar: await loadCalendar(read) });
const askFor = async (taskId: string, newDueOn: string) => {
  const requestId = fresh();
  const asked = { kind: 'extension', reason: 'Chờ hướng dẫn', cause: 'OTHER_UNIT', newDueOn };
  await w.run('xa.longthuan', requestChange, { ...(await seen(taskId)), requestId, ...asked });
  return { requestId, version: 1 };
};

describe('the page of a task', () => {
  test('lets the head of the unit ask, those who gave it change it, and others look', async () => {
    const taskId = await giveOne();
    const unit = await turnsFor('xa.longthuan', taskId);
    expect(unit.ask).toEqual(['extension', 'suspension', 'closing']);
    expect(Object.values(unit.acts)).not.toContain(true);
    expect((await turnsFor('chutich', taskId)).acts).toEqual({
      extend: true,
      suspend: true,
      resume: false,
      close: true,
      transfer: true,
      cancel: true,
      giveAgain: false,
    });
    expect((await turnsFor('phongnoivu', taskId)).acts).toMatchObject({ extend: false, suspend: true, close: false });
    const looker = await turnsFor('nguoixem', taskId);
    expect([looker.ask, Object.values(looker.acts).some(Boolean)]).toEqual([[], false]);
  });

  test('offers to send a task back until the last day for it', async () => {
    const taskId = await giveOne();
    w.today('2022-03-29');
    expect(await turnsFor('xa.longthuan', taskId)).toMatchObject({ declineUntil: '2022-03-29' });
    w.today('2022-03-30');
    expect((await turnsFor('xa.longthuan', taskId)).ask).not.toContain('decline');
  });

  test('shows a waiting request to all, and the decision to those who have it', async () => {
    const taskId = await giveOne();
    w.today('2022-04-18');
    await askFor(taskId, '25/4/2022');
    const actsOf = async (username: Username) => (await turnsFor(username, taskId)).waiting[0]?.acts;
    expect(await actsOf('chutich')).toEqual({ decide: true, isOwn: false, withdraw: false });
    expect(await actsOf('phochutich')).toMatchObject({ decide: false });
    expect(await actsOf('phongnoivu')).toMatchObject({ decide: false });
    expect(await actsOf('xa.longthuan')).toEqual({ decide: false, isOwn: false, withdraw: true });
    expect((await turnsFor('chutich', taskId)).acts.extend).toBe(false);
  });

  test('keeps the first date and every later one together, in the list as well', async () => {
    const taskId = await giveOne();
    await w.run('phochutich', decideExtension, { ...(await askFor(taskId, '20/4/2022')), verdict: 'approve' });
    await w.run('chutich', extendTask, { ...(await seen(taskId)), newDueOn: '29/4/2022', reason: 'Nghỉ lễ' });
    const { dueChanges } = await turnsFor('nguoixem', taskId);
    expect(dueChanges.map(({ fromDueOn, toDueOn, decidedBy }) => [fromDueOn, toDueOn, decidedBy])).toEqual([
      ['2022-04-15', '2022-04-20', 'Trần Thị Bích'],
      ['2022-04-20', '2022-04-29', 'Nguyễn Văn Minh'],
    ]);
    const listed = await listTasks(read, await w.actor('chutich'), {
      ...readTaskQuery(new URLSearchParams({ dv: w.unit('HN-LT'), den: '29/4/2022', tu: '29/4/2022' })),
      today: w.today(),
    });
    expect(listed.rows).toMatchObject([{ id: taskId, dueOn: '2022-04-29', firstDueOn: '2022-04-15' }]);
  });

  test('leads from a moved task to where it went, and back', async () => {
    const taskId = await giveOne();
    const page = await movePage(read, await w.actor('chutich'), { taskId, today: w.today() });
    expect([page.isOpen, page.units.some(({ id }) => id === w.unit('HN-LT'))]).toEqual([true, false]);
    await expect(movePage(read, await w.actor('thuky'), { taskId, today: w.today() })).rejects.toMatchObject({
      permission: 'task:transfer',
    });
    const paper = { basisNumber: '402/UBND-HC', basisOn: '11/4/2022', reason: 'Đúng chức năng' };
    const move = { newTaskId: fresh(), toUnitId: w.unit('HN-TP'), sameDue: 'on', ...paper };
    const { taskId: newTaskId } = await w.run('chutich', transferTask, { ...(await seen(taskId)), ...move });
    expect((await turnsFor('chutich', taskId)).moved.to).toMatchObject({ id: newTaskId, unit: 'Phòng Tư pháp' });
    expect((await turnsFor('chutich', newTaskId)).moved.from).toMatchObject({ id: taskId, status: 'huy' });
    expect((await movePage(read, await w.actor('chutich'), { taskId, today: w.today() })).isOpen).toBe(false);
  });
});

describe('the report', () => {
  test('counts by the date valid now or the one first given, and tells apart what it leaves out', async () => {
    const chair = await w.actor('chutich');
    const [extended = '', closed = '', declined = '', plain = ''] = await give(['HN-LT', 'HN-PTB', 'HN-NV', 'HN-TP']);
    const { directiveId } = await load(plain);
    w.today('2022-03-28');
    const requestId = fresh();
    const decline = { requestId, kind: 'decline', reason: 'Không đúng chức năng' };
    await w.run('phongnoivu', requestChange, { ...(await seen(declined)), ...decline });
    await w.run('chutich', decideDecline, { requestId, version: 1, verdict: 'approve' });
    w.today('2022-04-14');
    await w.run('chutich', extendTask, { ...(await seen(extended)), newDueOn: '29/4/2022', reason: 'Nghỉ lễ' });
    const end = { closedAs: 'not_feasible', reason: 'Đã bàn giao trụ sở' };
    await w.run('chutich', closeTask, { ...(await seen(closed)), ...end });
    w.today('2022-04-19');
    const scope = { filters: { directiveId }, from: localDate('2022-01-01'), today: w.today() };
    const [valid, first] = [
      await reportTasks(read, chair, scope),
      await reportTasks(read, chair, { ...scope, basis: 'first' }),
    ];
    expect(valid.counts).toMatchObject({ N: 2, P1: 1, P2: 1, extended: 1, lateByFirstDate: 2 });
    expect(first.counts).toMatchObject({ N: 2, P1: 0, P2: 2, extended: 1 });
    expect([addsUp(valid.counts), addsUp(first.counts)]).toEqual([true, true]);
    expect(first.rows.map(({ status }) => status)).toEqual(['qua', 'qua']);
    expect(await leftOutTasks(read, chair, scope)).toEqual({ returned: 1, not_feasible: 1 });
  });

  test('on causes counts what the list behind each number holds', async () => {
    const chair = await w.actor('chutich');
    const said = await giveOne('HN-PTB');
    await giveOne('HN-PTB');
    w.today('2022-04-19');
    const late = { text: 'Đang làm', percent: 30, cause: 'PEOPLE' };
    await w.run('xa.phuthuanb', reportProgress, { ...(await seen(said)), ...late });
    const found = await delayCauses(read, chair, { search: new URLSearchParams(), today: w.today() });
    const row = found.units.find(({ unitId }) => unitId === w.unit('HN-PTB'));
    for (const nn of ['PEOPLE', 'unsaid'] as const) {
      const search = new URLSearchParams({ dv: w.unit('HN-PTB'), tt: 'qua', nn });
      const { count } = await listTasks(read, chair, { ...readTaskQuery(search), today: w.today() });
      expect(row?.counts[nn]).toBe(count);
      expect(count).toBeGreaterThan(0);
    }
  });
});
