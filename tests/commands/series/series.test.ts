import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { recallDirective } from '#app/commands/directives/recall-directive.ts';
import { changeSeries } from '#app/commands/series/change-series.ts';
import { closeSeries } from '#app/commands/series/close-series.ts';
import { excuseOccurrence } from '#app/commands/series/excuse-occurrence.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { auditEvents, taskSeries, tasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { loadSeries } from '#app/db/stores/series-store.ts';
import { RuleBroken, Stale } from '#app/domain/shared/errors.ts';
import { createOccurrences } from '#app/jobs/create-occurrences.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-04' });
const { draft, issue, point, version } = await letterOffice(w);
const read = w.db.read;

/** A letter of 4/4/2022 with one periodic point for the department of justice and one commune. */
async function periodic(recurrence: Record<string, unknown> = { frequency: 'MONTHLY', day: '15' }) {
  w.today('2022-04-04');
  const directiveId = await draft({
    points: [point({ leads: [w.unit('HN-TP'), w.unit('HN-LT')], due: { kind: 'RECURRING', recurrence } })],
  });
  await issue(directiveId, { issuedOn: '04/4/2022' });
  const found = await read.select().from(taskSeries).where(eq(taskSeries.directiveId, directiveId));
  const seriesId = found.find(({ leadUnitId }) => leadUnitId === w.unit('HN-LT'))!.id;
  return { directiveId, seriesId, count: found.length };
}

const occurrences = async (seriesId: string) =>
  (
    await read
      .select()
      .from(tasks)
      .where(and(eq(tasks.seriesId, seriesId), isNotNull(tasks.occurrenceOn)))
      .orderBy(asc(tasks.occurrenceOn))
  ).map(({ occurrenceOn, state }) => `${occurrenceOn} ${state}`);
const at = async (seriesId: string, day: string) =>
  (await read.select().from(tasks).where(eq(tasks.seriesId, seriesId))).find(
    ({ occurrenceOn }) => occurrenceOn === day,
  )!;
const morning = (day: string) => createOccurrences(w.office, w.today(day));

describe('issuing a periodic point', () => {
  test('makes a series per lead unit with its first occurrence; the clock creates the others', async () => {
    const { seriesId, count } = await periodic();
    expect(count).toBe(2);
    expect(await occurrences(seriesId)).toEqual(['2022-04-15 not_started']);
    expect(await morning('2022-04-04')).toBe(2);
    expect(await morning('2022-04-04')).toBe(0);
    expect(await occurrences(seriesId)).toEqual(['2022-04-15 not_started', '2022-05-15 not_started']);
    const [first, second] = [await at(seriesId, '2022-04-15'), await at(seriesId, '2022-05-15')];
    expect(second).toMatchObject({
      title: first.title,
      dueOn: '2022-05-15',
      firstDueOn: '2022-05-15',
      issuedOn: '2022-04-04',
      version: 1,
    });
  });

  test('over three months each period has its own task, its own state and its own date', async () => {
    const { seriesId } = await periodic({ frequency: 'MONTHLY', day: '31' });
    for (const day of ['2022-04-05', '2022-05-02', '2022-06-01', '2022-07-01']) await morning(day);
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-30 not_started',
      '2022-05-31 not_started',
      '2022-06-30 not_started',
      '2022-07-31 not_started',
      '2022-08-31 not_started',
    ]);
  });

  test('two processes at once, or a second run after a crash, create nothing twice', async () => {
    const { seriesId } = await periodic({ frequency: 'WEEKLY', weekday: '5' });
    const counts = await Promise.all([
      morning('2022-04-19'),
      createOccurrences(w.office, w.today()),
      createOccurrences(w.office, w.today()),
    ]);
    expect(counts.filter((count) => count > 0)).toHaveLength(1);
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-08 not_started',
      '2022-04-15 not_started',
      '2022-04-22 not_started',
      '2022-04-29 not_started',
    ]);
  });
});

describe('a changed rule', () => {
  let seriesId = '';
  beforeAll(async () => {
    ({ seriesId } = await periodic());
    await morning('2022-05-04');
  });
  const change = (over: Record<string, unknown> = {}) => ({
    seriesId,
    version: 0,
    frequency: 'MONTHLY',
    day: '20',
    from: '16/5/2022',
    reason: 'Theo Công văn 512/UBND-NC',
    ...over,
  });
  const versionNow = async () => (await loadSeries(read, seriesId)).version;

  test('replaces only later occurrences nobody has begun, and no date moves silently', async () => {
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-15 not_started',
      '2022-05-15 not_started',
      '2022-06-15 not_started',
    ]);
    const june = await at(seriesId, '2022-06-15');
    const seen = await versionNow();
    const both = await Promise.allSettled(
      [1, 2].map(() => w.run('phongnoivu', changeSeries, change({ version: seen }))),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Error) });
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-15 not_started',
      '2022-05-15 not_started',
      '2022-06-20 not_started',
    ]);
    const [gone] = await read.select().from(tasks).where(eq(tasks.id, june.id));
    expect(gone).toMatchObject({
      state: 'cancelled',
      closedAs: 'by_document',
      dueOn: '2022-06-15',
      occurrenceOn: null,
      seriesId,
    });
    const [audit] = await read
      .select()
      .from(auditEvents)
      .where(and(eq(auditEvents.subjectId, seriesId), eq(auditEvents.type, 'task_series.changed')));
    expect(audit?.data).toMatchObject({
      before: { rule: { day: 15 } },
      after: { rule: { day: 20 } },
      reason: 'Theo Công văn 512/UBND-NC',
    });
  });

  test('may name a day again that an earlier change took away', async () => {
    await w.run('phongnoivu', changeSeries, change({ version: await versionNow(), day: '15', from: '17/5/2022' }));
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-15 not_started',
      '2022-05-15 not_started',
      '2022-06-15 not_started',
    ]);
  });

  test('leaves what a unit has begun', async () => {
    const june = await at(seriesId, '2022-06-15');
    await w.run('xa.longthuan', acknowledgeTask, { taskId: june.id, version: june.version });
    await w.run('phongnoivu', changeSeries, change({ version: await versionNow(), day: '25', from: '18/5/2022' }));
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-15 not_started',
      '2022-05-15 not_started',
      '2022-06-15 in_progress',
    ]);
    await morning('2022-06-16');
    expect(await occurrences(seriesId)).toContain('2022-07-25 not_started');
  });

  test('is not made from a page that is out of date, nor by the unit itself', async () => {
    await expect(w.run('phongnoivu', changeSeries, change({ version: 1, from: '1/8/2022', day: '2' }))).rejects.toThrow(
      Stale,
    );
    await expect(
      w.run('xa.longthuan', changeSeries, change({ version: await versionNow(), from: '1/8/2022' })),
    ).rejects.toMatchObject({ code: 'access.not_allowed' });
  });
});

describe('one occurrence excused', () => {
  test('is cancelled with its reason and not created again; the next ones come as before', async () => {
    const { seriesId } = await periodic();
    await morning('2022-04-20');
    const april = await at(seriesId, '2022-04-15');
    const excuse = {
      taskId: april.id,
      version: april.version,
      closedAs: 'period_passed',
      reason: 'Kỳ đã qua, không còn cần báo cáo',
    };
    const both = await Promise.allSettled([1, 2].map(() => w.run('chutich', excuseOccurrence, excuse)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(w.run('chutich', excuseOccurrence, excuse)).rejects.toThrow(Stale);
    await morning('2022-05-16');
    expect(await occurrences(seriesId)).toEqual([
      '2022-04-15 cancelled',
      '2022-05-15 not_started',
      '2022-06-15 not_started',
      '2022-07-15 not_started',
    ]);
    expect(await at(seriesId, '2022-04-15')).toMatchObject({ closedAs: 'period_passed', closedOn: '2022-04-20' });
  });

  test('cannot be excused as past before its day, nor outside a series', async () => {
    const { seriesId } = await periodic();
    const first = await at(seriesId, '2022-04-15');
    const excuse = { taskId: first.id, version: first.version, closedAs: 'period_passed', reason: 'Kỳ đã qua' };
    await expect(w.run('chutich', excuseOccurrence, excuse)).rejects.toMatchObject({
      code: 'task_series.period_not_passed',
    });
    const plain = await draft();
    await issue(plain, { issuedOn: '04/4/2022' });
    const [task] = await read.select().from(tasks).where(eq(tasks.directiveId, plain));
    await expect(
      w.run('chutich', excuseOccurrence, { ...excuse, taskId: task!.id, version: task!.version }),
    ).rejects.toThrow(RuleBroken);
  });
});

describe('a closed series', () => {
  test('gets no more occurrences; what is due or begun stays open', async () => {
    const { seriesId } = await periodic();
    await morning('2022-05-04');
    const { version: seen } = await loadSeries(read, seriesId);
    await w.run('chutich', closeSeries, { seriesId, version: seen, reason: 'Kế hoạch 60 thay thế' });
    await expect(
      w.run('chutich', closeSeries, { seriesId, version: seen + 1, reason: 'lần nữa' }),
    ).rejects.toMatchObject({ code: 'task_series.closed' });
    await morning('2022-09-01');
    expect(await occurrences(seriesId)).toEqual(['2022-04-15 not_started']);
  });

  test('ends with its paper: a recalled letter asks for nothing more', async () => {
    const { directiveId, seriesId } = await periodic();
    await morning('2022-04-10');
    const { numberText } = await loadDirective(read, directiveId);
    await w.run('chutich', recallDirective, {
      directiveId,
      version: await version(directiveId),
      confirmation: numberText,
      reason: 'Ban hành nhầm',
    });
    await morning('2022-09-01');
    expect((await loadSeries(read, seriesId)).state).toBe('closed');
    expect((await read.select().from(tasks).where(eq(tasks.seriesId, seriesId))).map(({ state }) => state)).toEqual([
      'cancelled',
      'cancelled',
    ]);
  });
});
