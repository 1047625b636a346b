import { describe, expect, test } from 'vitest';
import { endStandIn } from '#app/commands/stand-ins/end-stand-in.ts';
import { nameStandIn } from '#app/commands/stand-ins/name-stand-in.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { newId } from '#app/db/ids.ts';
import { tasks } from '#app/db/schema.ts';
import { loadStandIn } from '#app/db/stores/stand-in-store.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { can } from '#app/domain/access/can.ts';
import { TASK_SCOPE } from '#app/queries/tasks/task-scope.ts';
import { visibleTo } from '#app/queries/visible-to.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { colleague } from '#tests/support/officers.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-03-25' });
const { draft, issue, point } = await letterOffice(w);
const due = { kind: 'DATE', date: '30/9/2022' };
await issue(await draft({ points: [point({ leads: [w.unit('HN-LT'), w.unit('HN-PTB')], due })] }));
const nam = await colleague(w, 'HN-LT', 'Lê Văn Nam');
const hoa = await colleague(w, 'HN-LT', 'Trần Thị Hoa');
const tam = await colleague(w, 'HN-LT', 'Võ Minh Tâm');
const leaving = await colleague(w, 'HN-LT', 'Đỗ Văn Bảy', { validFrom: '1/1/2022', validTo: '30/4/2022' });
const elsewhere = await colleague(w, 'HN-PTB', 'Phan Văn Hai');

const [task] = (await w.db.read.select().from(tasks)).filter(({ leadUnitId }) => leadUnitId === w.unit('HN-LT'));
if (!task) throw new Error('no task for Long Thuận');
await w.run('xa.longthuan', assignOfficer, { taskId: task.id, version: task.version, personId: nam.personId });

const input = (over: Record<string, unknown> = {}) => ({
  id: newId(),
  unitId: w.unit('HN-LT'),
  personId: nam.personId,
  standInPersonId: hoa.personId,
  validFrom: '18/4/2022',
  validTo: '22/4/2022',
  ...over,
});
const name = (over: Record<string, unknown> = {}) => w.run('xa.longthuan', nameStandIn, input(over));
const version = async (id: string) => (await loadStandIn(w.db.read, id)).version;
const reportOf = async () => ({
  taskId: task.id,
  version: (await loadTask(w.db.read, task.id)).version,
  text: 'Đã làm',
  percent: 30,
});

describe('a stand-in', () => {
  test('does what the other is named for, within the dates only', async () => {
    const { standInId } = await name({ reason: 'Đi học' });
    const reach = async (day: string) => {
      w.today(day);
      const actor = await hoa.actor();
      const { scope } = await loadTask(w.db.read, task.id);
      const listed = await w.db.read
        .select({ id: tasks.id })
        .from(tasks)
        .where(visibleTo(actor, 'task:report', TASK_SCOPE));
      return [can(actor, 'task:report', scope), listed.map(({ id }) => id)];
    };
    expect(await reach('2022-04-17')).toEqual([false, []]);
    expect(await reach('2022-04-18')).toEqual([true, [task.id]]);
    expect(await reach('2022-04-22')).toEqual([true, [task.id]]);
    expect(await reach('2022-04-23')).toEqual([false, []]);

    w.today('2022-04-19');
    await hoa.run(reportProgress, await reportOf());
    await expect(tam.run(reportProgress, await reportOf())).rejects.toMatchObject({ code: 'access.not_allowed' });
    w.today('2022-04-23');
    await expect(hoa.run(reportProgress, await reportOf())).rejects.toMatchObject({ code: 'access.not_allowed' });
    w.today('2022-03-25');
    await w.run('xa.longthuan', endStandIn, { standInId, version: 1 });
  });

  test('is somebody else, of the unit through all of the days', async () => {
    await expect(name({ standInPersonId: nam.personId })).rejects.toMatchObject({ code: 'stand_in.same_person' });
    await expect(name({ standInPersonId: elsewhere.personId })).rejects.toMatchObject({
      code: 'stand_in.no_post',
      field: 'standInPersonId',
    });
    await expect(name({ personId: elsewhere.personId })).rejects.toMatchObject({ field: 'personId' });
    const beyond = { standInPersonId: leaving.personId, validTo: '1/5/2022' };
    await expect(name(beyond)).rejects.toMatchObject({ code: 'stand_in.no_post' });
    await expect(name({ validFrom: '22/4/2022', validTo: '18/4/2022' })).rejects.toMatchObject({
      code: 'span.end_before_start',
    });
    await expect(name({ validFrom: '1/3/2022', validTo: '2/3/2022' })).rejects.toMatchObject({
      code: 'stand_in.in_past',
    });
  });

  test('is one at a time, and is there', async () => {
    const { standInId } = await name();
    const next = { validFrom: '22/4/2022', validTo: '25/4/2022' };
    await expect(name({ ...next, standInPersonId: tam.personId })).rejects.toMatchObject({ code: 'stand_in.overlaps' });
    await expect(name({ ...next, personId: hoa.personId, standInPersonId: tam.personId })).rejects.toMatchObject({
      code: 'stand_in.stands_in',
    });
    await expect(name({ ...next, personId: tam.personId, standInPersonId: nam.personId })).rejects.toMatchObject({
      code: 'stand_in.away',
    });
    const later = await name({ validFrom: '23/4/2022', validTo: '25/4/2022', standInPersonId: tam.personId });
    for (const id of [standInId, later.standInId])
      await w.run('xa.longthuan', endStandIn, { standInId: id, version: 1 });
  });

  test('ends today, and one that has not begun never does', async () => {
    const early = await name();
    await w.run('xa.longthuan', endStandIn, { standInId: early.standInId, version: 1 });
    w.today('2022-04-19');
    expect((await hoa.actor()).standsInFor).toEqual([]);

    const { standInId } = await name();
    expect((await hoa.actor()).standsInFor).toEqual([{ personId: nam.personId, unitId: w.unit('HN-LT') }]);
    await w.run('xa.longthuan', endStandIn, { standInId, version: 1 });
    expect(await loadStandIn(w.db.read, standInId)).toMatchObject({ validTo: '2022-04-19' });
    // Pressed twice: it is over already, nothing happens.
    await w.run('xa.longthuan', endStandIn, { standInId, version: 1 });
    expect(await version(standInId)).toBe(2);
    w.today('2022-04-20');
    expect((await hoa.actor()).standsInFor).toEqual([]);
    w.today('2022-03-25');
  });

  test('is named once, however often the button is pressed, by one of two heads only', async () => {
    const twice = input({ validFrom: '2/5/2022', validTo: '6/5/2022' });
    await Promise.all([1, 2].map(() => w.run('xa.longthuan', nameStandIn, twice)));
    const others = [1, 2].map(() => name({ validFrom: '9/5/2022', validTo: '13/5/2022' }));
    const outcomes = await Promise.allSettled(others);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  test('is the business of the unit’s head', async () => {
    const other = input({ validFrom: '6/6/2022', validTo: '7/6/2022' });
    for (const attempt of [
      () => w.run('xa.phuthuanb', nameStandIn, other),
      () => w.run('chutich', nameStandIn, other),
      () => nam.run(nameStandIn, other),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'access.not_allowed' });
  });
});
