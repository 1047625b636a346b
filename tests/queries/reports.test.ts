import { eq, inArray } from 'drizzle-orm';
import { describe, expect, test } from 'vitest';
import { newId } from '#app/db/ids.ts';
import { progressReports, taskCoordinators, tasks } from '#app/db/schema.ts';
import { renderDocument } from '#app/documents/render.server.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { addsUp, BUCKETS, bucketOf, countTasks, inPeriod, ratesOf, sumCounts } from '#app/domain/counting.ts';
import { addDays, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { displayStatus } from '#app/domain/task.ts';
import { progressReportPage, readReportQuery } from '#app/queries/reports/progress-report-page.ts';
import { reportTasks } from '#app/queries/reports/report-tasks.ts';
import { listTasks } from '#app/queries/tasks/list-tasks.ts';
import { taskOffice } from '#tests/commands/tasks/office.ts';
import { plainText, readDocx } from '#tests/documents/support/docx.ts';
import { progressReportOf } from '#tests/support/progress-report.ts';
import { addRandomTasks } from '#tests/support/random-tasks.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-19' });
const office = await taskOffice(w);
const read = w.db.read;
const today = w.today();
const from = localDate('2022-04-01');

const [model] = await read
  .select()
  .from(tasks)
  .where(eq(tasks.id, await office.givenTo('HN-LT')));
await addRandomTasks(w, model!, { count: 300, seed: 389 });
const all = await read.select().from(tasks);

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id).toSorted();
const pageFor = async (who: Actor, address = '') =>
  progressReportPage(read, who, { search: new URLSearchParams(address), today });
const chair = await w.actor('chutich');
const ofUnit = (code: 'HN-LT' | 'HN-PTB') => all.filter(({ leadUnitId }) => leadUnitId === w.unit(code));

/** What a report from a day on is about, by the rules of the domain alone. */
const inScope = (rows: typeof all, since: LocalDate) =>
  rows.filter((task) => bucketOf(task, today) !== null && inPeriod(task, { from: since, to: today }));

describe('the figures of a report', () => {
  test('are the domain’s counts of exactly the tasks it lists', async () => {
    const { report } = await pageFor(chair, 'tu=1/4/2022');
    const expected = inScope(all, from);
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.length).toBeLessThan(all.length);
    expect(ids(report.rows.map(({ task }) => task))).toEqual(ids(expected));
    expect(report.counts).toEqual(countTasks(expected, today));
    expect(BUCKETS.every((bucket) => report.counts[bucket] > 0)).toBe(true);
  });

  test('add up along every edge of the table: buckets, units, statuses, rows', async () => {
    const { report } = await pageFor(chair, 'tu=1/4/2022');
    expect(addsUp(report.counts)).toBe(true);
    expect(report.units.every(({ counts }) => addsUp(counts))).toBe(true);
    expect(sumCounts(report.units.map(({ counts }) => counts))).toEqual(report.counts);
    expect(report.rows).toHaveLength(report.counts.N);
    const shown = (status: string) => report.rows.filter((row) => row.status === status).length;
    expect([shown('xong'), shown('tre'), shown('qua')]).toEqual([report.counts.C1, report.counts.C2, report.counts.P2]);
    expect(report.rows.every(({ task, status }) => status === displayStatus(task, today))).toBe(true);
  });

  test('of each unit are the rows of the list behind its name', async () => {
    const { report, filters, query } = await pageFor(chair, 'tu=1/4/2022');
    expect(report.units).toHaveLength(5);
    for (const { unitId, counts } of report.units) {
      const { count } = await listTasks(read, chair, {
        filters: { ...filters, leadUnitId: unitId, reportFrom: query.from },
        sort: 'due',
        page: 1,
        pageSize: 25,
        today,
      });
      expect(count).toBe(counts.N);
    }
  });

  test('stand in the order of the papers, the units in the order of the office', async () => {
    const { report } = await pageFor(chair, 'tu=1/4/2022');
    expect(report.units.map(({ unit }) => unit)).toEqual([
      'Phòng Nội vụ',
      'Phòng Tư pháp',
      'UBND xã Long Khánh A',
      'UBND xã Long Thuận',
      'UBND xã Phú Thuận B',
    ]);
  });
});

describe('the period', () => {
  const closed = (closedOn: LocalDate | null, issuedOn = addDays(today, -60)) => ({
    ...model!,
    id: newId(),
    state: closedOn === null ? ('in_progress' as const) : ('completed' as const),
    issuedOn,
    completedOn: closedOn && addDays(closedOn, -3),
    submittedOn: closedOn && addDays(closedOn, -3),
    closedOn,
    leadUnitId: w.unit('HN-VHTT'),
  });

  test('holds what was open at its start and what was issued up to today, to the day', async () => {
    const [onFirst, dayBefore, lastDay, tomorrow, open] = [
      closed(from),
      closed(addDays(from, -1)),
      closed(null, today),
      closed(null, addDays(today, 1)),
      closed(null),
    ];
    const made = [onFirst, dayBefore, lastDay, tomorrow, open];
    await w.db.write((tx) => tx.insert(tasks).values(made));
    const filters = { leadUnitId: w.unit('HN-VHTT') };
    const found = await reportTasks(read, chair, { filters, from, today });
    expect(ids(found.rows.map(({ task }) => task))).toEqual(ids([onFirst, lastDay, open]));
    await w.db.write((tx) => tx.delete(tasks).where(inArray(tasks.id, ids(made))));
  });

  test('starts with the year when nothing readable is said, and tells so', () => {
    const query = (address: string) => readReportQuery(new URLSearchParams(address), today);
    expect(query('')).toMatchObject({ from: '2022-01-01', hadUnreadable: false });
    expect(query('tu=1/4/2022')).toMatchObject({ from: '2022-04-01', hadUnreadable: false });
    expect(query('tu=19/4/2022')).toMatchObject({ from: '2022-04-19', hadUnreadable: false });
    for (const typed of ['tu=20/4/2022', 'tu=31/4/2022', 'tu=hôm qua'])
      expect(query(typed)).toMatchObject({ from: '2022-01-01', hadUnreadable: true });
  });
});

describe('who reports on what', () => {
  test('the office on all of its tasks, a commune on its own and on nobody else’s', async () => {
    for (const username of ['chutich', 'thuky', 'phongnoivu', 'nguoixem'] as const)
      expect((await pageFor(await w.actor(username), 'tu=1/4/2022')).report.counts.N).toBe(inScope(all, from).length);
    const commune = await w.actor('xa.longthuan');
    const own = inScope(ofUnit('HN-LT'), from);
    const page = await pageFor(commune, 'tu=1/4/2022');
    expect(ids(page.report.rows.map(({ task }) => task))).toEqual(ids(own));
    expect(page.bodies.map(({ key }) => key)).toEqual([`unit:${w.unit('HN-LT')}`]);
  });

  test('naming another body in the address does not help a commune', async () => {
    const commune = await w.actor('xa.longthuan');
    for (const key of [`unit:${w.unit('HN')}`, `unit:${w.unit('HN-PTB')}`, `committee:${w.committee()}`]) {
      const { body, report } = await pageFor(commune, `co-quan=${key}`);
      expect(body.unitId).toBe(w.unit('HN-LT'));
      expect(report.rows.every(({ task }) => task.leadUnitId === w.unit('HN-LT'))).toBe(true);
    }
  });

  test('who administers the system reports on nothing', async () => {
    await expect(pageFor(await w.actor('quantri'))).rejects.toMatchObject({ name: 'NotFound' });
  });

  test('a committee on its own tasks, whatever else its People’s Committee has given', async () => {
    const elsewhere = { ...model!, id: newId(), committeeId: null, leadUnitId: w.unit('HN-VHTT') };
    await w.db.write((tx) => tx.insert(tasks).values(elsewhere));
    const whole = await pageFor(chair, 'tu=1/4/2022');
    const own = await pageFor(chair, `co-quan=committee:${w.committee()}&tu=1/4/2022`);
    expect(own.body).toMatchObject({ kind: 'committee', committeeId: w.committee() });
    expect(own.report.counts.N).toBe(whole.report.counts.N - 1);
    await w.db.write((tx) => tx.delete(tasks).where(eq(tasks.id, elsewhere.id)));
  });

  test('one paper, or one committee', async () => {
    expect((await pageFor(chair, `vb=${model!.directiveId}&tu=1/4/2022`)).report.counts.N).toBe(
      inScope(all, from).length,
    );
    expect((await pageFor(chair, `vb=${newId()}`)).report.counts.N).toBe(0);
    expect((await pageFor(chair, `ban=${newId()}`)).report.counts.N).toBe(0);
    expect((await pageFor(chair, `ban=${w.committee()}&tu=1/4/2022`)).report.counts.N).toBe(inScope(all, from).length);
  });
});

test('the last word is the lead unit’s own', async () => {
  const taskId = await office.givenTo('HN-LT', { coordinating: [w.unit('HN-TP')] });
  w.today('2022-04-12');
  await office.report(taskId, { text: 'Mới in bảng.' });
  w.today('2022-04-13');
  await office.report(taskId, { text: 'Đã lắp bảng.', percent: '80' });
  w.today('2022-04-19');
  await w.db.write((tx) =>
    tx.insert(progressReports).values({
      ...{ id: newId(), taskId, isSubmission: false, isContribution: true, text: 'Đã cử người.', percent: 80 },
      ...{ value: null, difficulties: '', reportedOn: addDays(today, 2), personId: w.person('phongtuphap') },
      ...{ reportedAt: new Date('2022-04-21T02:00:00Z'), unitId: w.unit('HN-TP') },
    }),
  );
  const { report } = await pageFor(chair);
  expect(report.rows.find(({ task }) => task.id === taskId)).toMatchObject({
    lastReport: 'Đã lắp bảng.',
    coordinatingUnits: ['Phòng Tư pháp'],
  });
  await w.db.write(async (tx) => {
    await tx.delete(progressReports).where(eq(progressReports.taskId, taskId));
    await tx.delete(taskCoordinators).where(eq(taskCoordinators.taskId, taskId));
  });
});

describe('the paper', () => {
  const factsOf = (who: Actor, address: string) => progressReportOf(read, who, address, today);
  /** The cells of the tables' rows that begin with a number, by how many cells they have. */
  const rowsOf = (text: string, cells: number) =>
    text
      .split('\n')
      .map((line) => line.split(' | '))
      .filter((row) => row.length === cells && /^\d+$/.test(row[0] ?? ''));
  const percent = (rate: { percent: number | null }) =>
    rate.percent === null ? '–' : `${rate.percent.toFixed(2).replace('.', ',')}%`;

  test('states the figures of the page, row by row and unit by unit', async () => {
    const { report, facts } = await factsOf(chair, 'tu=1/4/2022');
    const text = plainText(readDocx(await renderDocument('progress-report', facts)));
    const { N, C1, C2, P1, P2, U } = report.counts;
    expect(text).toContain(`Tổng số nhiệm vụ: ${N}, trong đó:`);
    for (const [label, count] of [
      ['Hoàn thành đúng hạn', C1],
      ['Hoàn thành quá hạn', C2],
      ['Đang thực hiện, trong hạn', P1],
      ['Đang thực hiện, quá hạn', P2],
      ['Không xác định thời hạn', U],
    ] as const)
      expect(text).toContain(`- ${label}: ${count < 10 ? `0${count}` : count} nhiệm vụ, chiếm`);
    const { completion, onTimeAmongDue } = ratesOf(report.counts);
    expect(text).toContain(`${percent(completion)} tổng số nhiệm vụ`);
    expect(text).toContain(`${percent(onTimeAmongDue)} số nhiệm vụ đã đến hạn`);
    expect(text).toContain('Tỷ lệ đúng hạn = số nhiệm vụ hoàn thành đúng hạn / số nhiệm vụ đã đến hạn');

    const listed = rowsOf(text, 10).filter((row) => !/^\d+$/.test(row[2] ?? ''));
    expect(listed).toHaveLength(N);
    expect(listed.map((row) => row[0])).toEqual(Array.from({ length: N }, (_, index) => String(index + 1)));
    expect(rowsOf(text, 10).filter((row) => /^\d+$/.test(row[2] ?? ''))).toEqual(
      report.units.map(({ unit, counts }, index) => [
        ...[index + 1, unit, counts.N, counts.C1, counts.C2, counts.P1, counts.P2, counts.U].map(String),
        percent(ratesOf(counts).completion),
        percent(ratesOf(counts).onTimeAmongDue),
      ]),
    );
    const total = [N, C1, C2, P1, P2, U].join(' | ');
    expect(text).toContain(`Tổng cộng | ${total} | ${percent(completion)} | ${percent(onTimeAmongDue)}`);
  });

  test('prints a dash where nothing was due, and names the causes of what is overdue', async () => {
    await w.db.write(async (tx) => {
      const helped = { leadUnitId: w.unit('HN-TCKH'), state: 'in_progress' as const, dueOn: null, firstDueOn: null };
      await tx.insert(tasks).values({ ...model!, id: newId(), ...helped });
    });
    const { facts } = await factsOf(chair, 'tu=1/4/2022');
    const text = plainText(readDocx(await renderDocument('progress-report', facts)));
    expect(rowsOf(text, 10).find((row) => row[1] === 'Phòng Tài chính - Kế hoạch')).toEqual([
      ...['2', 'Phòng Tài chính - Kế hoạch', '1', '0', '0', '0', '0', '1', '0,00%', '–'],
    ]);
    const late = facts.overdue.map(({ count }) => count);
    expect(late).toEqual(late.toSorted((a, b) => b - a));
    expect(late.reduce((sum, count) => sum + count, 0)).toBe(facts.counts.P2);
    await w.db.write((tx) => tx.delete(tasks).where(eq(tasks.leadUnitId, w.unit('HN-TCKH'))));
  });

  test('of a commune is headed by the commune and holds its tasks alone', async () => {
    const { facts, report } = await factsOf(await w.actor('xa.longthuan'), 'tu=1/4/2022');
    expect(facts.letterhead).toMatchObject({ issuer: ['ỦY BAN NHÂN DÂN', 'XÃ LONG THUẬN'], symbol: 'BC-UBND' });
    expect(new Set(facts.tasks.map(({ leadUnit }) => leadUnit))).toEqual(new Set(['UBND xã Long Thuận']));
    expect(facts.units).toHaveLength(1);
    const own = await read
      .select()
      .from(tasks)
      .where(eq(tasks.leadUnitId, w.unit('HN-LT')));
    expect(report.counts).toEqual(countTasks(inScope(own, from), today));
  });

  test('of two thousand tasks holds two thousand rows', { timeout: 120_000 }, async () => {
    await addRandomTasks(w, { ...model!, title: 'Một việc trong rất nhiều việc' }, { count: 3400, seed: 2000 });
    const { facts } = await factsOf(chair, 'tu=1/1/2022');
    expect(facts.tasks.length).toBeGreaterThanOrEqual(2000);
    const text = plainText(readDocx(await renderDocument('progress-report', facts)));
    const listed = rowsOf(text, 10).filter((row) => !/^\d+$/.test(row[2] ?? ''));
    expect(listed).toHaveLength(facts.tasks.length);
    expect(listed.at(-1)?.[0]).toBe(String(facts.tasks.length));
  });

  test('of more tasks than anybody reads is refused', async () => {
    const copies = Array.from({ length: 5001 }, () => ({ ...model!, id: newId(), leadUnitId: w.unit('HN-VP') }));
    await w.db.write(async (tx) => {
      for (let start = 0; start < copies.length; start += 200)
        await tx.insert(tasks).values(copies.slice(start, start + 200));
    });
    const filters = { leadUnitId: w.unit('HN-VP') };
    await expect(reportTasks(read, chair, { filters, from, today })).rejects.toMatchObject({
      code: 'report.too_many_tasks',
      facts: { max: 5000 },
    });
    await w.db.write((tx) => tx.delete(tasks).where(eq(tasks.id, copies[0]!.id)));
    expect((await reportTasks(read, chair, { filters, from, today })).rows).toHaveLength(5000);
  });
});
