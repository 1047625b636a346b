import { and, eq, inArray } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { newId } from '#app/db/ids.ts';
import { tasks } from '#app/db/schema.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { can } from '#app/domain/access/can.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { wasOverdueOn } from '#app/domain/counting.ts';
import { addDays, localDate } from '#app/domain/shared/local-date.ts';
import { DISPLAY_STATUSES, displayStatus, OPEN_STATES } from '#app/domain/task.ts';
import { actorFacts, forbidOwnWork } from '#app/domain/workflow/guards.ts';
import { onTimeIn } from '#app/queries/home/on-time-rate.ts';
import { weeklyOverdue } from '#app/queries/home/weekly-overdue.ts';
import { confirmableBy } from '#app/queries/tasks/confirmable-by.ts';
import { countByStatus, countByUnit } from '#app/queries/tasks/count-tasks.ts';
import { COUNT_LIMIT, listTasks, TASK_SORTS, type TaskSort } from '#app/queries/tasks/list-tasks.ts';
import { hasStatus } from '#app/queries/tasks/status-sql.ts';
import type { TaskFilters } from '#app/queries/tasks/task-filters.ts';
import { taskListPage } from '#app/queries/tasks/task-list-page.ts';
import { readTaskQuery } from '#app/queries/tasks/task-query.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { addRandomTasks } from '#tests/support/random-tasks.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-19' });
const { givenTo } = await taskOffice(w);
const read = w.db.read;
const today = w.today();
const [model] = await read
  .select()
  .from(tasks)
  .where(eq(tasks.id, await givenTo('HN-LT')));
await addRandomTasks(w, model!, { count: 500, seed: 19042022 });
const all = await Promise.all((await read.select({ id: tasks.id }).from(tasks)).map(({ id }) => loadTask(read, id)));

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();
const list = async (who: Actor, filters: TaskFilters, sort: TaskSort = 'due', page = 1, pageSize = 1000) =>
  listTasks(read, who, { filters, sort, page, pageSize, today });
const system = await w.actor('system');

/** The guard of the domain, as a question. */
function isOwnWork(actor: Actor, { issuerId, submittedByPersonId, leadUnitId }: (typeof all)[number]): boolean {
  try {
    forbidOwnWork(actorFacts(actor, issuerId), { personId: submittedByPersonId, leadUnitId });
    return false;
  } catch {
    return true;
  }
}

describe('the status in SQL is the status of the domain', () => {
  test.each([-8, -7, -1, 0, 1, 7, 8, 40])('for 500 random tasks, seen %i days from today', async (shift) => {
    const on = addDays(today, shift);
    for (const status of DISPLAY_STATUSES) {
      const found = await read.select({ id: tasks.id }).from(tasks).where(hasStatus(status, on));
      expect(ids(found), status).toEqual(ids(all.filter((task) => displayStatus(task, on) === status)));
    }
    const counts = await countByStatus(read, system, { filters: {}, today: on });
    for (const status of DISPLAY_STATUSES)
      expect(counts[status], status).toBe(all.filter((task) => displayStatus(task, on) === status).length);
  });

  test('and the random tasks show every status', () => {
    expect(new Set(all.map((task) => displayStatus(task, today)))).toEqual(new Set(DISPLAY_STATUSES));
  });
});

describe('a task is in somebody’s lists when they may read it', () => {
  test.each([
    ...(['chutich', 'phochutich', 'thuky', 'vanthu', 'phongnoivu'] as const),
    ...(['phongtuphap', 'xa.longthuan', 'xa.phuthuanb', 'quantri', 'nguoixem'] as const),
  ])('%s', async (username) => {
    const actor = await w.actor(username);
    const readable = ids(all.filter(({ scope }) => can(actor, 'task:read', scope)));
    const { rows, count } = await list(actor, {});
    expect(ids(rows)).toEqual(readable);
    expect(count).toBe(readable.length);
  });

  test('and waits for their confirmation when they may give it', async () => {
    for (const username of ['chutich', 'phochutich', 'phongnoivu', 'phongtuphap', 'xa.longthuan', 'thuky'] as const) {
      const actor = await w.actor(username);
      const waiting = all.filter((task) => {
        if (task.state !== 'submitted' || !can(actor, 'task:confirm', task.scope)) return false;
        return !isOwnWork(actor, task);
      });
      const found = await read.select({ id: tasks.id }).from(tasks).where(confirmableBy(actor));
      expect(ids(found), username).toEqual(ids(waiting));
      expect(ids((await list(actor, { toConfirm: true })).rows), username).toEqual(ids(waiting));
    }
  });
});

describe('a count equals the rows behind it', () => {
  test.each(['system', 'thuky', 'phongtuphap', 'xa.longthuan', 'quantri'] as const)(
    'on every tab and filter of %s',
    async (username) => {
      const actor = await w.actor(username);
      const { counts } = await taskListPage(read, actor, { search: new URLSearchParams(), today });
      for (const status of DISPLAY_STATUSES) {
        const { count, rows } = await list(actor, { statuses: [status] });
        expect([count, rows.length], status).toEqual([counts[status], counts[status]]);
        expect(rows.every((row) => row.status === status)).toBe(true);
      }
    },
  );

  test('of every unit and of every period', async () => {
    for (const since of [null, localDate('2022-04-01'), localDate('2022-04-19')])
      for (const { leadUnitId, counts } of await countByUnit(read, system, { filters: { since }, today }))
        for (const status of DISPLAY_STATUSES) {
          const { count } = await list(system, { statuses: [status], leadUnitId, since });
          expect(count).toBe(counts[status]);
        }
  });

  test('a period holds what is open and what was completed in it', async () => {
    const since = localDate('2022-04-10');
    const inIt = all.filter(
      ({ state, completedOn }) => OPEN_STATES.includes(state) || (completedOn !== null && completedOn >= since),
    );
    expect(ids((await list(system, { since })).rows)).toEqual(ids(inIt));
  });
});

describe('the list', () => {
  test('narrows by unit, monitor, paper, due days and words, all together', async () => {
    const filters: TaskFilters = {
      leadUnitId: w.unit('HN-LT'),
      monitorUnitId: w.unit('HN-NV'),
      directiveId: model!.directiveId,
      dueFrom: addDays(today, -10),
      dueTo: addDays(today, 10),
    };
    const expected = all.filter(
      ({ leadUnitId, monitorUnitId, dueOn }) =>
        leadUnitId === filters.leadUnitId &&
        monitorUnitId === filters.monitorUnitId &&
        dueOn !== null &&
        dueOn >= filters.dueFrom! &&
        dueOn <= filters.dueTo!,
    );
    expect(expected.length).toBeGreaterThan(3);
    expect(ids((await list(system, filters)).rows)).toEqual(ids(expected));
    expect((await list(system, { ...filters, directiveId: newId() })).count).toBe(0);
    // Only the task that was issued is in the search index.
    expect(ids((await list(system, { text: 'khac phuc han che' })).rows)).toEqual([model!.id]);
    expect((await list(system, { text: 'khắc phục hạn chế LONG THUẬN' })).count).toBe(1);
    expect((await list(system, { text: 'khắc phục xong' })).count).toBe(0);
  });

  test.each(TASK_SORTS)('sorted by %s turns its pages without losing or doubling a row', async (sort) => {
    const seen: string[] = [];
    for (let page = 1; page <= Math.ceil(all.length / 50); page++) {
      const { rows } = await list(system, {}, sort, page, 50);
      seen.push(...rows.map(({ id }) => id));
    }
    expect(seen).toHaveLength(all.length);
    expect(new Set(seen).size).toBe(all.length);
  });

  test('by due day puts the undated last whichever way the days run', async () => {
    const days = async (sort: TaskSort) => (await list(system, {}, sort)).rows.map(({ dueOn }) => dueOn);
    const dated = all.flatMap(({ dueOn }) => dueOn ?? []).toSorted();
    const undated = all.filter(({ dueOn }) => dueOn === null).map(() => null);
    expect(undated.length).toBeGreaterThan(10);
    expect(await days('due')).toEqual([...dated, ...undated]);
    expect(await days('-due')).toEqual([...dated.toReversed(), ...undated]);
  });

  test('past its last page is empty and still says how many there are', async () => {
    const { rows, count } = await list(system, {}, 'due', 99, 50);
    expect(rows).toEqual([]);
    expect(count).toBe(all.length);
    expect(all.length).toBeLessThan(COUNT_LIMIT);
  });
});

describe('the address of the list', () => {
  const query = (address: string) => readTaskQuery(new URLSearchParams(address));

  test('says everything the list is narrowed to', () => {
    const typed =
      'tt=qua&tt=cho&dv=u&vb=d&diem=p&ban=b&cq=i&td=m&tu=1/4/2022&den=30/4/2022&q=niêm yết' +
      '&ky=1/4/2022&bc=1/1/2022&viec=xac-nhan&nn=LAW&nguon=chua-xac-nhan&cap=lau&xep=-han&trang=3&dong=50';
    expect(query(typed)).toMatchObject({
      filters: {
        statuses: ['qua', 'cho'],
        leadUnitId: 'u',
        directiveId: 'd',
        pointId: 'p',
        committeeId: 'b',
        issuerId: 'i',
        monitorUnitId: 'm',
        dueFrom: '2022-04-01',
        dueTo: '2022-04-30',
        text: 'niêm yết',
        since: '2022-04-01',
        reportFrom: '2022-01-01',
        toConfirm: true,
        secondHand: true,
        cause: 'LAW',
      },
      sort: '-due',
      page: 3,
      pageSize: 50,
      isSilent: true,
      hadUnreadable: false,
      isFiltered: true,
    });
  });

  test.each(['tt=khac', 'tt=toString', 'tu=31/4/2022', 'den=mai', 'ky=x', 'bc=2022'])(
    'tells that %s could not be read, and shows all',
    (typed) => {
      expect(query(typed)).toMatchObject({ hadUnreadable: true, isFiltered: false });
    },
  );

  test.each(['trang=0', 'trang=-1', 'trang=1.5', 'trang=abc', 'trang=1e9', 'dong=7', 'xep=__proto__'])(
    'starts at the beginning for %s',
    (typed) => {
      expect(query(typed)).toMatchObject({ page: 1, pageSize: 25, sort: 'due' });
    },
  );

  test('stands for several statuses by one word', () => {
    expect(query('tt=can-xu-ly').filters.statuses).toEqual(['qua', 'sap', 'cho']);
    expect(query('tt=mo&tt=qua').filters.statuses).toHaveLength(6);
  });
});

describe('figures over time', () => {
  test('the overdue of past Mondays are those of the domain', async () => {
    const weeks = await weeklyOverdue(read, system, { filters: {}, today, weeks: 8 });
    expect(weeks.at(-1)?.day).toBe('2022-04-18');
    // What ended without a result was not late work: the home page leaves it out of the past.
    const told = all.filter(({ state }) => !['transferred', 'cancelled', 'draft', 'suspended'].includes(state));
    for (const { day: monday, count } of weeks)
      expect(count, monday).toBe(told.filter((task) => wasOverdueOn({ ...task, closedOn: null }, monday)).length);
    expect(weeks.some(({ count }) => count > 0)).toBe(true);
  });

  test('the on-time rate of a period is that of the counts of the domain', async () => {
    const [from, to] = [localDate('2022-03-20'), localDate('2022-04-10')];
    const completed = all.filter(({ completedOn }) => completedOn !== null && completedOn >= from && completedOn <= to);
    const onTime = completed.filter(({ dueOn, completedOn }) => dueOn === null || completedOn! <= dueOn);
    const late = all.filter(
      (task) =>
        !completed.includes(task) &&
        !['transferred', 'cancelled', 'draft', 'suspended'].includes(task.state) &&
        task.issuedOn <= to &&
        task.dueOn !== null &&
        task.dueOn <= to &&
        (task.completedOn ?? task.submittedOn ?? '9999') > to,
    );
    const found = await onTimeIn(read, system, { filters: {}, from, to, today });
    expect(found).toEqual({ onTime: onTime.length, due: completed.length + late.length });
    expect(onTime.length).toBeGreaterThan(0);
  });
});

test('the lists of two units share no task, and together with the rest are all', async () => {
  const byUnit = await countByUnit(read, system, { filters: {}, today });
  const sum = byUnit.reduce((total, { counts }) => total + Object.values(counts).reduce((a, b) => a + b, 0), 0);
  expect(sum).toBe(all.length);
  const both = await read
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(inArray(tasks.leadUnitId, [w.unit('HN-LT'), w.unit('HN-PTB')])));
  const [mine, theirs] = await Promise.all([
    list(system, { leadUnitId: w.unit('HN-LT') }),
    list(system, { leadUnitId: w.unit('HN-PTB') }),
  ]);
  expect(ids([...mine.rows, ...theirs.rows])).toEqual(ids(both));
});
