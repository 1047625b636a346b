import { and, eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { addSubtask } from '#app/commands/subtasks/add-subtask.ts';
import { editSubtask } from '#app/commands/subtasks/edit-subtask.ts';
import { moveSubtask } from '#app/commands/subtasks/move-subtask.ts';
import { removeSubtask } from '#app/commands/subtasks/remove-subtask.ts';
import { reportSubtask } from '#app/commands/subtasks/report-subtask.ts';
import { restoreSubtask } from '#app/commands/subtasks/restore-subtask.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, tasks } from '#app/db/schema.ts';
import { loadSubtask, partsOf } from '#app/db/stores/subtask-store.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { taskPage } from '#app/queries/tasks/task-page.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { colleague } from '#tests/support/officers.ts';
import { world } from '#tests/support/world.ts';
import { UNITS } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point } = await letterOffice(w);
const due = { kind: 'DATE', date: '30/9/2022' };
await issue(await draft({ points: [point({ leads: [w.unit('HN-LT')], due })] }));
w.today('2022-04-19');

const hamletId = newId();
const { parent: _, ...commune } = UNITS['HN-LT'];
await w.run('system', createUnit, {
  ...commune,
  id: hamletId,
  validTo: '2025-06-30',
  code: 'HN-LT-AP1',
  name: 'ấp Long Hòa',
  shortName: 'Ấp Long Hòa',
  abbreviation: 'LH',
  parentId: w.unit('HN-LT'),
});
const nam = await colleague(w, 'HN-LT', 'Lê Văn Nam');
const hoa = await colleague(w, 'HN-LT', 'Trần Thị Hoa');
const hamlet = await colleague(w, { id: hamletId }, 'Ngô Văn Sáu', { role: 'unit_head' });

const [found] = await w.db.read
  .select()
  .from(tasks)
  .where(eq(tasks.leadUnitId, w.unit('HN-LT')));
const taskId = found?.id ?? '';

const add = (over: Record<string, unknown> = {}) => {
  const part = { id: newId(), taskId, text: 'Rà soát thủ tục', holder: `p:${nam.personId}`, dueOn: '', ...over };
  return w.run('xa.longthuan', addSubtask, part).then(() => part.id);
};
const seen = async (subtaskId: string) => ({
  taskId,
  subtaskId,
  version: (await loadSubtask(w.db.read, taskId, subtaskId)).part.version,
});
const texts = async () => (await partsOf(w.db.read, taskId)).map(({ text }) => text);

describe('a task split inside its lead unit', () => {
  test('gives parts to its people and sub-units, due with the task or before', async () => {
    await add({ text: 'Phần một', dueOn: '30/9/2022' });
    await add({ text: 'Phần hai', holder: `u:${hamletId}` });
    await expect(add({ dueOn: '1/10/2022' })).rejects.toMatchObject({ code: 'subtask.due_after_task', field: 'dueOn' });
    for (const holder of [`p:${w.person('xa.phuthuanb')}`, `u:${w.unit('HN-PTB')}`])
      await expect(add({ holder })).rejects.toMatchObject({ code: 'subtask.holder_not_in_unit', field: 'holder' });
    await expect(add({ holder: '' })).rejects.toMatchObject({ issues: [{ path: ['holder'], message: 'required' }] });
    expect(await texts()).toEqual(['Phần một', 'Phần hai']);
  });

  test('is split by its head alone', async () => {
    const part = { id: newId(), taskId, text: 'Việc', holder: `p:${nam.personId}` };
    for (const attempt of [
      () => nam.run(addSubtask, part),
      () => w.run('xa.phuthuanb', addSubtask, part),
      () => w.run('chutich', addSubtask, part),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'access.not_allowed' });
  });

  test('is reported on by whoever has the part, officer of the task or not, and by nobody beside', async () => {
    const [one, two] = (await partsOf(w.db.read, taskId)).map(({ id }) => id) as [string, string];
    await nam.run(reportSubtask, { ...(await seen(one)), percent: 40, note: 'Đang rà soát' });
    await hamlet.run(reportSubtask, { ...(await seen(two)), percent: 70, isDone: 'on' });
    await expect(hoa.run(reportSubtask, { ...(await seen(one)), percent: 50 })).rejects.toMatchObject({
      code: 'access.not_allowed',
    });
    await expect(hamlet.run(reportSubtask, { ...(await seen(one)), percent: 50 })).rejects.toMatchObject({
      code: 'access.not_allowed',
    });
    expect(await partsOf(w.db.read, taskId)).toMatchObject([
      { percent: 40, note: 'Đang rà soát', doneOn: null },
      { percent: 100, doneOn: '2022-04-19' },
    ]);
    // Not done after all: the day goes with the percentage.
    await hamlet.run(reportSubtask, { ...(await seen(two)), percent: 90 });
    expect((await loadSubtask(w.db.read, taskId, two)).part.doneOn).toBeNull();
  });

  test('is seen by the sub-unit that has a part, for as long as it has it', async () => {
    const [, two] = (await partsOf(w.db.read, taskId)).map(({ id }) => id) as [string, string];
    const page = async () => taskPage(w.db.read, await hamlet.actor(), { taskId, today: w.today() });
    expect(await page()).toMatchObject({ task: { id: taskId }, acts: { report: false, submit: false } });
    await w.run('xa.longthuan', removeSubtask, await seen(two));
    await expect(page()).rejects.toMatchObject({ code: 'record.not_found' });
    await w.run('xa.longthuan', restoreSubtask, await seen(two));
    expect(await page()).toMatchObject({ task: { id: taskId } });
  });

  test('stays what the unit says it is: parts change neither its percentage nor its version', async () => {
    const { state, percent, lastReportOn, version } = await loadTask(w.db.read, taskId);
    expect({ state, percent, lastReportOn, version }).toEqual({
      state: 'not_started',
      percent: 0,
      lastReportOn: null,
      version: found?.version,
    });
  });

  test('is edited, put in order, taken away and brought back', async () => {
    const [one] = (await partsOf(w.db.read, taskId)).map(({ id }) => id) as [string];
    const change = { text: 'Phần đầu', holder: `p:${hoa.personId}`, dueOn: '1/9/2022' };
    await w.run('xa.longthuan', editSubtask, { ...(await seen(one)), ...change });
    expect((await loadSubtask(w.db.read, taskId, one)).part).toMatchObject({
      text: 'Phần đầu',
      personId: hoa.personId,
      percent: 40,
      dueOn: '2022-09-01',
    });
    await w.run('xa.longthuan', moveSubtask, { ...(await seen(one)), direction: 'down' });
    expect(await texts()).toEqual(['Phần hai', 'Phần đầu']);
    await w.run('xa.longthuan', moveSubtask, { ...(await seen(one)), direction: 'down' });
    expect(await texts()).toEqual(['Phần hai', 'Phần đầu']);
    await w.run('xa.longthuan', removeSubtask, await seen(one));
    const report = { ...(await seen(one)), percent: 10 };
    await expect(hoa.run(reportSubtask, report)).rejects.toMatchObject({ code: 'subtask.removed' });
    await w.run('xa.longthuan', restoreSubtask, await seen(one));
    expect(await texts()).toEqual(['Phần hai', 'Phần đầu']);
  });

  test('takes each change once', async () => {
    const part = { id: newId(), taskId, text: 'Bấm hai lần', holder: `p:${nam.personId}` };
    await Promise.all([1, 2].map(() => w.run('xa.longthuan', addSubtask, part)));
    expect((await texts()).filter((text) => text === 'Bấm hai lần')).toHaveLength(1);

    const old = await seen(part.id);
    const settled = await Promise.allSettled([30, 60].map((percent) => nam.run(reportSubtask, { ...old, percent })));
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(w.run('xa.longthuan', removeSubtask, old)).rejects.toMatchObject({ code: 'record.stale' });
    const removed = await seen(part.id);
    await w.run('xa.longthuan', removeSubtask, removed);
    await w.run('xa.longthuan', removeSubtask, removed);
    const removals = await w.db.read.$count(
      auditEvents,
      and(eq(auditEvents.type, 'subtask.removed'), eq(auditEvents.subjectId, taskId)),
    );
    // Two parts were removed earlier in this file.
    expect(removals).toBe(3);
  });

  test('of another task is not found under this one', async () => {
    const [one] = (await partsOf(w.db.read, taskId)).map(({ id }) => id) as [string];
    await expect(loadSubtask(w.db.read, newId(), one)).rejects.toMatchObject({ code: 'record.not_found' });
  });

  test('is not changed once the task is closed', async () => {
    const { version } = await loadTask(w.db.read, taskId);
    await w.run('xa.longthuan', submitTask, { taskId, version, statement: 'Đã xong' });
    const [one] = (await partsOf(w.db.read, taskId)).map(({ id }) => id) as [string];
    await w.db.write((tx) => tx.update(tasks).set({ state: 'completed' }).where(eq(tasks.id, taskId)));
    await expect(add()).rejects.toMatchObject({ code: 'subtask.task_closed' });
    await expect(w.run('xa.longthuan', removeSubtask, await seen(one))).rejects.toMatchObject({
      code: 'subtask.task_closed',
    });
  });
});
