import { and, asc, eq } from 'drizzle-orm';
import { beforeEach, describe, expect, test } from 'vitest';
import { reactTo } from '#app/commands/reactions.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { commentTask } from '#app/commands/tasks/comment-task.ts';
import { decideExtension } from '#app/commands/tasks/decide-extension.ts';
import { extendTask } from '#app/commands/tasks/extend-task.ts';
import { requestChange } from '#app/commands/tasks/request-change.ts';
import { transferTask } from '#app/commands/tasks/transfer-task.ts';
import { notices } from '#app/db/schema.ts';
import { TASK_NOTICES } from '#app/jobs/task-notices.ts';
import { noticeSentence } from '#app/text/notices.ts';
import { taskOffice } from '#tests/commands/tasks/task-office.ts';
import { deliver } from '#tests/support/jobs.ts';
import { world } from '#tests/support/world.ts';
import { PEOPLE, type Username } from '#tests/support/world-data.ts';

const w = await world({ today: '2022-03-25' });
const { giveOne, seen, fresh, load } = await taskOffice(w);
const TITLE = 'Khắc phục những hạn chế đã được chỉ ra qua kiểm tra quý I';

let taskId = '';
beforeEach(async () => {
  w.today('2022-04-12');
  taskId = await giveOne();
  await w.run('xa.longthuan', acknowledgeTask, await seen(taskId));
  await deliver(w);
  await w.db.write((tx) => tx.delete(notices));
});

/** Who was told what about a task, as they read it. */
async function told(about = taskId): Promise<Record<string, string[]>> {
  await deliver(w);
  const said: Record<string, string[]> = {};
  for (const username of Object.keys(PEOPLE) as Username[]) {
    const own = and(eq(notices.personId, w.person(username)), eq(notices.subjectId, about));
    const rows = await w.db.read.select().from(notices).where(own).orderBy(asc(notices.id));
    if (rows.length > 0) said[username] = rows.map(({ event, facts }) => noticeSentence('vi', event, facts));
  }
  return said;
}

const ask = async (over: Record<string, unknown> = {}) => {
  const requestId = fresh();
  const asked = { kind: 'extension', reason: 'Chờ tỉnh', cause: 'OTHER_UNIT', newDueOn: '25/4/2022', ...over };
  await w.run('xa.longthuan', requestChange, { ...(await seen(taskId)), requestId, ...asked });
  return { requestId, version: 1 };
};

describe('a request', () => {
  test('is told to those who may decide it, the answer to those who asked', async () => {
    const form = await ask();
    const asked = `Long Thuận đề nghị gia hạn đến 25/4/2022: ${TITLE}. Chờ tỉnh`;
    const deciders = await told();
    expect(deciders.chutich).toEqual([asked]);
    expect(deciders.phochutich).toEqual([asked]);
    expect(deciders['xa.longthuan']).toBeUndefined();
    await w.run('phochutich', decideExtension, { ...form, verdict: 'approve', note: 'Đồng ý' });
    const { 'xa.longthuan': commune, phochutich } = await told();
    expect(commune).toEqual([`Đồng ý gia hạn đến 25/4/2022: ${TITLE}. Đồng ý`]);
    expect(phochutich).toEqual([asked]);
  });

  test('that only the chair may decide is told to the chair', async () => {
    w.today('2022-04-18');
    await ask({ newDueOn: '29/4/2022' });
    expect(Object.keys(await told())).toEqual(['chutich']);
  });

  test('refused says why', async () => {
    const form = await ask();
    await w.run('chutich', decideExtension, { ...form, verdict: 'refuse', note: 'Còn đủ thời gian' });
    expect((await told())['xa.longthuan']).toEqual([`Không đồng ý gia hạn: ${TITLE}. Còn đủ thời gian`]);
  });
});

test('what is decided unasked is told to the unit and who follows the task up', async () => {
  await w.run('chutich', extendTask, { ...(await seen(taskId)), newDueOn: '29/4/2022', reason: 'Lùi ngày kiểm tra' });
  const extended = `Gia hạn: ${TITLE} (hạn 29/4/2022). Lùi ngày kiểm tra`;
  expect(await told()).toEqual({ 'xa.longthuan': [extended], phongnoivu: [extended] });
});

test('a transferred task is new work for the other unit, and over for the first', async () => {
  const { taskId: newTaskId } = await w.run('chutich', transferTask, {
    ...(await seen(taskId)),
    newTaskId: fresh(),
    toUnitId: w.unit('HN-TP'),
    newDueOn: '29/4/2022',
    reason: 'Đúng chức năng',
    basisNumber: '402/UBND-HC',
    basisOn: '11/4/2022',
  });
  expect((await told())['xa.longthuan']).toEqual([`Chuyển đơn vị khác thực hiện: ${TITLE}. Đúng chức năng`]);
  expect((await told(newTaskId)).phongtuphap?.[0]).toMatch(
    /^Việc mới của Phòng Tư pháp: .* \(hạn 29\/4\/2022\)\. Đúng chức năng$/,
  );
});

test('the officer named hears of it, and a remark reaches everybody but its writer', async () => {
  const personId = w.person('xa.longthuan');
  if ((await load(taskId)).officerPersonId !== personId)
    await w.run('xa.longthuan', assignOfficer, { ...(await seen(taskId)), personId });
  // Who names themselves need not be told.
  expect(await told()).toEqual({});
  const remark = { id: fresh(), taskId, text: 'Gửi kèm biên bản' };
  await w.run('phongnoivu', commentTask, remark);
  await w.run('phongnoivu', commentTask, remark);
  expect(await told()).toEqual({ 'xa.longthuan': [`Lê Văn Cường trao đổi về ${TITLE}: Gửi kèm biên bản`] });
});

test('every event that has something to tell is told', () => {
  const subject = { kind: 'task', id: taskId };
  for (const type of Object.keys(TASK_NOTICES))
    expect(
      reactTo({ type, subject, data: {} }, null).map(({ topic }) => topic),
      type,
    ).toEqual(['notify:task']);
});
