import { and, eq } from 'drizzle-orm';
import { beforeAll, describe, expect, test } from 'vitest';
import { assignOral } from '#app/commands/directives/assign-oral.ts';
import { confirmOral } from '#app/commands/directives/confirm-oral.ts';
import { correctOral } from '#app/commands/directives/correct-oral.ts';
import { recordOral } from '#app/commands/directives/record-oral.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, searchDocs, taskEvents, tasks } from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { NotAllowed, Stale } from '#app/domain/shared/errors.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { directivePage } from '#app/queries/directives/directive-page.ts';
import { oralCorrectionPage } from '#app/queries/directives/oral-correction-page.ts';
import { unconfirmedOrals } from '#app/queries/directives/unconfirmed-orals.ts';
import { countedApart } from '#app/queries/home/apart.ts';
import { reportTasks } from '#app/queries/reports/report-tasks.ts';
import { countByStatus } from '#app/queries/tasks/count-tasks.ts';
import { listTasks } from '#app/queries/tasks/list-tasks.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import { world } from '#tests/support/world.ts';

const w = await world({ today: '2022-04-07' });
const { draft, issue, issuerId } = await letterOffice(w);
const read = w.db.read;
let directiveId = '';

/** Heard on Wednesday 6/4/2022, given out the day after; the Tuesday of the week that follows is the third day worked. */
beforeAll(async () => {
  await issue(await draft(), { issuedOn: '07/4/2022' });
  ({ directiveId } = await w.run('thuky', recordOral, {
    id: newId(),
    issuerId,
    subject: 'kiểm tra Bộ phận Một cửa',
    author: 'Chủ tịch UBND huyện',
    signerPersonId: w.person('chutich'),
    issuedOn: '06/4/2022',
    points: [
      {
        text: 'Kiểm tra đột xuất Bộ phận Một cửa',
        leads: [w.unit('HN-NV'), w.unit('HN-TP')],
        due: { kind: 'DATE', date: '29/4/2022' },
      },
    ],
  }));
  await w.run('thuky', assignOral, { directiveId, version: 1 });
});

const version = async () => (await loadDirective(read, directiveId)).version;
const pointId = async () => (await loadDirective(read, directiveId)).points[0]!.id;
const given = () => read.select().from(tasks).where(eq(tasks.directiveId, directiveId));
const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, one) => sum + one, 0);

describe('spoken words nobody has confirmed', () => {
  test('are due within three working days: Giỗ Tổ and its day in lieu do not count', async () => {
    const on = (day: string) => unconfirmedOrals(read, issuerId, localDate(day), DEFAULT_RULES);
    expect(await on('2022-04-13')).toMatchObject([
      { directiveId, recordedOn: '2022-04-07', confirmBy: '2022-04-13', isOverdue: false, taskCount: 2 },
    ]);
    expect(await on('2022-04-14')).toMatchObject([{ isOverdue: true }]);
    expect(await unconfirmedOrals(read, w.unit('HN-LT'), w.today(), DEFAULT_RULES)).toEqual([]);
    const { confirmation } = await directivePage(read, await w.actor('thuky'), {
      directiveId,
      today: localDate('2022-04-14'),
    });
    expect(confirmation).toEqual({ until: '2022-04-13', isOverdue: true });
  });

  test('are counted apart: in no figure of the office or of its report, and shown in lists', async () => {
    const chair = await w.actor('chutich');
    const today = w.today();
    const whole = await read.$count(tasks);
    const counts = await countByStatus(read, chair, { filters: { issuerId, since: localDate('2022-04-01') }, today });
    expect(total(counts)).toBe(whole - 2);
    const report = await reportTasks(read, chair, { filters: { issuerId }, from: today, today });
    expect(report.counts.N).toBe(whole - 2);
    const apart = await countedApart(read, chair, { issuerId, today });
    expect(apart).toMatchObject({ secondHand: 2, upkeep: { underWay: whole - 2, keptUp: whole - 2, days: 30 } });
    expect(apart.orals.map(({ directiveId: id }) => id)).toEqual([directiveId]);
    const list = await listTasks(read, chair, {
      filters: { secondHand: true },
      sort: 'due',
      page: 1,
      pageSize: 25,
      today,
    });
    expect(list.rows.map(({ isSecondHand }) => isSecondHand)).toEqual([true, true]);
  });

  test('are put right by the office of whoever spoke: other words, other units, and a trace of both', async () => {
    const correction = async (over: Record<string, unknown> = {}) => ({
      directiveId,
      version: await version(),
      pointId: await pointId(),
      text: 'Kiểm tra đột xuất Bộ phận Tiếp nhận và Trả kết quả',
      leads: [w.unit('HN-NV'), w.unit('HN-LT')],
      reason: 'Ghi chưa đúng ý kiến của Chủ tịch',
      ...over,
    });
    await expect(w.run('thuky', correctOral, await correction())).rejects.toThrow(NotAllowed);
    const unchanged = { text: 'Kiểm tra đột xuất Bộ phận Một cửa', leads: [w.unit('HN-NV'), w.unit('HN-TP')] };
    await expect(w.run('chutich', correctOral, await correction(unchanged))).rejects.toMatchObject({
      code: 'directive.nothing_corrected',
    });
    const page = await oralCorrectionPage(read, await w.actor('chutich'), { directiveId, today: w.today() });
    expect([...page.points[0]!.leads].sort()).toEqual([...unchanged.leads].sort());

    w.today('2022-04-08');
    const twice = await correction();
    const both = await Promise.allSettled([1, 2].map(() => w.run('chutich', correctOral, twice)));
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(w.run('chutich', correctOral, { ...twice, text: 'Lần nữa' })).rejects.toThrow(Stale);

    const byUnit = new Map((await given()).map((task) => [task.leadUnitId, task]));
    expect(byUnit.get(w.unit('HN-NV'))).toMatchObject({
      state: 'not_started',
      title: twice.text,
      issuedOn: '2022-04-06',
    });
    expect(byUnit.get(w.unit('HN-TP'))).toMatchObject({ state: 'cancelled', closedAs: 'by_document' });
    expect(byUnit.get(w.unit('HN-LT'))).toMatchObject({
      state: 'not_started',
      title: twice.text,
      issuedOn: '2022-04-08',
      dueOn: '2022-04-29',
      isSecondHand: true,
    });
    const kept = byUnit.get(w.unit('HN-NV'))!.id;
    const [told] = await read
      .select()
      .from(taskEvents)
      .where(and(eq(taskEvents.taskId, kept), eq(taskEvents.type, 'corrected')));
    expect(told?.data).toMatchObject({ before: unchanged.text, after: twice.text });
    const [audit] = await read.select().from(auditEvents).where(eq(auditEvents.type, 'directive.oral-corrected'));
    expect(audit?.data).toMatchObject({
      before: { text: unchanged.text },
      after: { text: twice.text },
      reason: twice.reason,
    });
    const [found] = await read.select().from(searchDocs).where(eq(searchDocs.ref, kept));
    expect(found?.title).toBe(twice.text);
  });

  test('are counted like all others once confirmed, and stand from then on', async () => {
    await w.run('chutich', confirmOral, { directiveId, version: await version() });
    expect(await unconfirmedOrals(read, issuerId, localDate('2022-05-30'), DEFAULT_RULES)).toEqual([]);
    const chair = await w.actor('chutich');
    expect(await countedApart(read, chair, { issuerId, today: w.today() })).toMatchObject({ secondHand: 0, orals: [] });
    const counts = await countByStatus(read, chair, {
      filters: { issuerId, since: localDate('2022-04-01') },
      today: w.today(),
    });
    expect(total(counts)).toBe((await read.$count(tasks)) - 1);
    await expect(
      w.run('chutich', correctOral, {
        directiveId,
        version: await version(),
        pointId: await pointId(),
        text: 'Khác',
        leads: [w.unit('HN-NV')],
        reason: 'x',
      }),
    ).rejects.toMatchObject({ code: 'directive.already_confirmed' });
  });
});

describe('tasks nobody keeps up', () => {
  test('are shown after thirty days without an entry, and counted apart from what is done', async () => {
    const today = w.today('2022-05-10');
    const chair = await w.actor('chutich');
    const list = await listTasks(read, chair, {
      filters: { silentSince: localDate('2022-04-10') },
      sort: 'due',
      page: 1,
      pageSize: 100,
      today,
    });
    const open = (await read.select().from(tasks)).filter(({ state }) => state === 'not_started');
    expect(list.rows).toHaveLength(open.length);
    expect(list.rows.every(({ silentDays }) => silentDays !== null && silentDays >= 30)).toBe(true);
    const { upkeep } = await countedApart(read, chair, { issuerId, today });
    expect(upkeep).toEqual({ days: 30, underWay: open.length, keptUp: 0 });
    await w.db.write((tx) => tx.update(tasks).set({ lastReportOn: today }).where(eq(tasks.id, open[0]!.id)));
    expect((await countedApart(read, chair, { issuerId, today })).upkeep.keptUp).toBe(1);
  });
});
