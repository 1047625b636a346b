import { eq } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { replyToPoints } from '#app/commands/directives/reply-to-points.ts';
import { endPost } from '#app/commands/organisation/end-post.ts';
import { nameStandIn } from '#app/commands/stand-ins/name-stand-in.ts';
import { addSubtask } from '#app/commands/subtasks/add-subtask.ts';
import { reportSubtask } from '#app/commands/subtasks/report-subtask.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { contribute } from '#app/commands/tasks/contribute.ts';
import { newId } from '#app/db/ids.ts';
import { posts, tasks } from '#app/db/schema.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { answersByUnit } from '#app/queries/directives/answers-by-unit.ts';
import { ownAnswers, replyPage } from '#app/queries/directives/own-points.ts';
import { staffPage } from '#app/queries/tasks/staff-page.ts';
import { taskPage } from '#app/queries/tasks/task-page.ts';
import { taskParts } from '#app/queries/tasks/task-parts.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { colleague } from '#tests/support/officers.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point } = await letterOffice(w);
const lt = w.unit('HN-LT');
const day = (date: string) => ({ kind: 'DATE', date });
const directiveId = await draft({
  points: [
    point({ text: 'Mục một', leads: [lt, w.unit('HN-PTB')], due: day('15/4/2022') }),
    point({ text: 'Mục hai', leads: [lt], coordinating: [w.unit('HN-TP')], due: day('30/6/2022') }),
    point({ text: 'Mục ba', leads: [lt], due: day('30/9/2022') }),
  ],
});
await issue(directiveId);
w.today('2022-04-19');
const today = () => w.today();
const nam = await colleague(w, 'HN-LT', 'Lê Văn Nam');
const hoa = await colleague(w, 'HN-LT', 'Trần Thị Hoa');
const head = () => w.actor('xa.longthuan');

const own = async () =>
  (await w.db.read.select().from(tasks).where(eq(tasks.directiveId, directiveId)).orderBy(tasks.pointPosition)).filter(
    ({ leadUnitId }) => leadUnitId === lt,
  );
const [one, two, three] = await own();
if (!one || !two || !three) throw new Error('Long Thuận leads three points');
await w.run('xa.longthuan', assignOfficer, { taskId: one.id, version: one.version, personId: nam.personId });
await w.run('xa.longthuan', assignOfficer, { taskId: two.id, version: two.version, personId: hoa.personId });
const partId = newId();
const part = { id: partId, taskId: two.id, text: 'Rà soát', holder: `p:${nam.personId}`, dueOn: '18/4/2022' };
await w.run('xa.longthuan', addSubtask, part);

describe('who has what', () => {
  const page = async (actor: Actor, asked: string | null = null) =>
    staffPage(w.db.read, actor, { asked, today: today() });

  test('lists first what nobody has, then person by person what they have', async () => {
    const found = await page(await head());
    expect(found.unassigned.map(({ id }) => id)).toEqual([three.id]);
    expect(
      found.people.map(({ name, tasks: has, parts }) => [name, has.map(({ status }) => status), parts.length]),
    ).toEqual(
      expect.arrayContaining([
        ['Lê Văn Nam', ['qua'], 1],
        ['Trần Thị Hoa', ['moi'], 0],
        ['Huỳnh Văn Long', [], 0],
      ]),
    );
    expect(found).toMatchObject({ mayAssign: true, mayManageStandIns: true });
  });

  test('is open to the officers of the unit, who change nothing there', async () => {
    expect(await page(await nam.actor())).toMatchObject({ mayAssign: false, mayManageStandIns: false });
  });

  test('is of one’s own unit, whichever is asked for', async () => {
    expect((await page(await head(), w.unit('HN-PTB'))).unit.id).toBe(lt);
    await expect(page(await w.actor('nguoixem'))).rejects.toMatchObject({ code: 'record.not_found' });
  });

  test('says who stands in for whom, now and soon', async () => {
    const standIn = { unitId: lt, personId: nam.personId, standInPersonId: hoa.personId };
    const name = (validFrom: string, validTo: string) =>
      w.run('xa.longthuan', nameStandIn, { ...standIn, id: newId(), validFrom, validTo });
    await name('19/4/2022', '20/4/2022');
    await name('25/4/2022', '29/4/2022');
    const { standIns, people } = await page(await head());
    expect(standIns.map(({ isNow, person, standIn: by }) => [isNow, person, by])).toEqual([
      [true, 'Lê Văn Nam', 'Trần Thị Hoa'],
      [false, 'Lê Văn Nam', 'Trần Thị Hoa'],
    ]);
    expect(people.find(({ id }) => id === nam.personId)?.away).toMatchObject({ validTo: '2022-04-20' });
    expect(people.find(({ id }) => id === hoa.personId)?.standsIn).toMatchObject([{ person: 'Lê Văn Nam' }]);
    const { officer, standIn: meanwhile } = await taskPage(w.db.read, await head(), { taskId: one.id, today: today() });
    expect([officer, meanwhile]).toEqual(['Lê Văn Nam', { name: 'Trần Thị Hoa', until: '2022-04-20' }]);
  });

  test('gives back what somebody had who has left the unit', async () => {
    const [held] = await w.db.read.select().from(posts).where(eq(posts.personId, hoa.personId));
    await w.run('system', endPost, { postId: held?.id, version: held?.version, lastDay: '19/4/2022' });
    w.today('2022-04-20');
    const found = await page(await head());
    expect(found.unassigned.map(({ id }) => id)).toEqual([two.id, three.id]);
    expect(found.people.map(({ id }) => id)).not.toContain(hoa.personId);
    w.today('2022-04-19');
  });
});

describe('the parts of a task on its page', () => {
  const page = async (actor: Actor) => taskParts(w.db.read, actor, { taskId: two.id, today: today() });

  test('show who does what and add up; whoever has one reports on it', async () => {
    expect(await page(await nam.actor())).toMatchObject({
      parts: [{ text: 'Rà soát', holderName: 'Lê Văn Nam', isLate: true, mayReport: true }],
      rollUp: { done: 0, total: 1, percent: 0 },
      maySplit: false,
      holders: null,
    });
    await nam.run(reportSubtask, { taskId: two.id, subtaskId: partId, version: 1, isDone: 'on', percent: 0 });
    expect(await page(await head())).toMatchObject({
      parts: [{ doneOn: '2022-04-19', isLate: false }],
      rollUp: { done: 1, total: 1, percent: 100 },
      maySplit: true,
    });
  });

  test('are nobody else’s to report on', async () => {
    for (const username of ['chutich', 'phongtuphap'] as const)
      expect(await page(await w.actor(username))).toMatchObject({ parts: [{ mayReport: false }], maySplit: false });
  });

  test('leave room for the coordinating unit to contribute', async () => {
    const may = async (actor: Actor) => (await page(actor)).mayContribute;
    expect([await may(await w.actor('phongtuphap')), await may(await head())]).toEqual([true, false]);
  });
});

describe('answers to the points of a letter', () => {
  test('wait at the unit until each point has one', async () => {
    const contribution = { id: newId(), taskId: two.id, text: 'Đã thẩm định' };
    await w.run('phongtuphap', contribute, contribution);
    const page = await replyPage(w.db.read, await head(), { directiveId, today: today() });
    expect(page).toMatchObject({ asked: 3, open: 3 });
    // What the coordinating unit said is not the unit's answer.
    expect(page.points.map(({ text, isAnswered, last, mayAnswer }) => [text, isAnswered, last, mayAnswer])).toEqual([
      ['Mục một', false, null, true],
      ['Mục hai', false, null, true],
      ['Mục ba', false, null, true],
    ]);
    const { version } = (await own())[2]!;
    const points = [{ taskId: three.id, version, text: 'Đã giao Văn phòng', percent: 20 }];
    await w.run('xa.longthuan', replyToPoints, { directiveId, points });
    expect(await ownAnswers(w.db.read, await head(), directiveId)).toEqual({ asked: 3, open: 2 });
    const after = await replyPage(w.db.read, await head(), { directiveId, today: today() });
    expect(after.points[2]).toMatchObject({ isAnswered: true, last: { text: 'Đã giao Văn phòng', percent: 20 } });
  });

  test('are asked of those who may give them', async () => {
    const asOfficer = await replyPage(w.db.read, await nam.actor(), { directiveId, today: today() });
    expect(asOfficer.points.map(({ mayAnswer }) => mayAnswer)).toEqual([true, false, false]);
    expect(await ownAnswers(w.db.read, await w.actor('chutich'), directiveId)).toBeNull();
    for (const username of ['chutich', 'phongtuphap'] as const)
      await expect(
        replyPage(w.db.read, await w.actor(username), { directiveId, today: today() }),
      ).rejects.toMatchObject({ code: 'record.not_found' });
  });

  test('are counted by unit for those who follow the letter up', async () => {
    const byUnit = await answersByUnit(w.db.read, await w.actor('thuky'), { directiveId, today: today() });
    expect(byUnit.map(({ name, asked, open }) => [name, asked, open.map(({ position }) => position)])).toEqual([
      ['Long Thuận', 3, [1, 2]],
      ['Phú Thuận B', 1, [1]],
    ]);
  });

  test('are not asked where the task was cancelled', async () => {
    await w.db.write((tx) => tx.update(tasks).set({ state: 'cancelled' }).where(eq(tasks.id, one.id)));
    expect(await ownAnswers(w.db.read, await head(), directiveId)).toEqual({ asked: 2, open: 1 });
  });
});
