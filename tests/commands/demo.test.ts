import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import { afterAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '#app/commands/audit.ts';
import type { Office } from '#app/commands/define-command.server.ts';
import {
  accounts,
  agendaItems,
  directives,
  meetings,
  numberEntries,
  numberSeries,
  participants,
  people,
  tasks,
  unitSuccessors,
  units,
} from '#app/db/schema.ts';
import { loadDirective } from '#app/db/stores/directive-store.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import type { Actor } from '#app/domain/access/roles.ts';
import { instantInZone, localDate } from '#app/domain/shared/local-date.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import { folderStore } from '#app/files/store.server.ts';
import { createOccurrences } from '#app/jobs/create-occurrences.ts';
import { directiveMatrix, type MatrixTask } from '#app/queries/directives/directive-matrix.ts';
import { chairHome } from '#app/queries/home/chair-home.ts';
import { decisionsFor } from '#app/queries/home/decisions.ts';
import { homePage } from '#app/queries/home/home-page.ts';
import { meetingsBetween } from '#app/queries/home/today.ts';
import { postsOn } from '#app/queries/people/posts-on.ts';
import { search } from '#app/queries/search.ts';
import { countByStatus, countByUnit } from '#app/queries/tasks/count-tasks.ts';
import { listTasks } from '#app/queries/tasks/list-tasks.ts';
import type { TaskFilters } from '#app/queries/tasks/task-filters.ts';
import { testDatabase } from '#tests/support/database.ts';
import { loadDemo, NotEmpty } from '../../scripts/demo/load.ts';

const TIME_ZONE = 'Asia/Ho_Chi_Minh';
const today = localDate('2022-04-19');

const db = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'chi-dao-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const office: Office = {
  db,
  files: folderStore(folder),
  clock: () => instantInZone(today, '09:00', TIME_ZONE),
  timeZone: TIME_ZONE,
};
await loadDemo(office);
const { read } = db;

const unitIds = new Map((await read.select({ id: units.id, code: units.code }).from(units)).map((u) => [u.code, u.id]));
const codes = new Map([...unitIds].map(([code, id]) => [id, code]));
const unit = (code: string): string => unitIds.get(code) ?? `no unit ${code}`;

async function actor(username: string): Promise<Actor> {
  const [found] = await read
    .select({ accountId: accounts.id, personId: people.id, name: people.fullName })
    .from(accounts)
    .innerJoin(people, eq(people.id, accounts.personId))
    .where(eq(accounts.username, username));
  return { kind: 'person', ...found!, posts: await postsOn(read, found!.personId, today) };
}
const chair = await actor('chutich');

const directive = async (numberText: string) =>
  (await read.select().from(directives).where(eq(directives.numberText, numberText)))[0]!;

const statuses = (counts: Partial<Record<DisplayStatus, number>>) => ({
  ...{ moi: 0, dang: 0, sap: 0, qua: 0, cho: 0, xong: 0, tre: 0, dung: 0, huy: 0 },
  ...counts,
});

describe('the training data on 19/4/2022', () => {
  test('gives the clock nothing to create: its weekly duty is a conclusion that waits for its notice', async () => {
    expect(await createOccurrences(office, today)).toBe(0);
  });

  test('is not loaded over anything', async () => {
    await expect(loadDemo(office)).rejects.toThrow(NotEmpty);
  });

  test('has 96 tasks: 35 on time, 3 late, 5 waiting, 39 in time, 9 due soon, 5 overdue', async () => {
    const counts = await countByStatus(read, chair, { filters: { since: localDate('2022-04-01') }, today });
    expect(counts).toEqual(statuses({ xong: 35, tre: 3, cho: 5, dang: 35, moi: 4, sap: 9, qua: 5 }));
    expect(await countByStatus(read, chair, { filters: {}, today })).toEqual(counts);
  });

  test.each([
    ['389/UBND-HC', 54, 22, { xong: 5, tre: 1, cho: 3, dang: 35, moi: 4, sap: 3, qua: 3 }],
    ['41/TB-UBND', 19, 13, { xong: 13, cho: 1, sap: 4, qua: 1 }],
    ['18/KH-UBND', 23, 13, { xong: 17, tre: 2, cho: 1, sap: 2, qua: 1 }],
  ])('%s gave %i tasks to %i units', async (numberText, taskCount, unitCount, counts) => {
    const { id: directiveId, ...paper } = await directive(numberText);
    const byUnit = await countByUnit(read, chair, { filters: { directiveId }, today });
    expect(paper.taskCount).toBe(taskCount);
    expect(byUnit).toHaveLength(unitCount);
    expect(await countByStatus(read, chair, { filters: { directiveId }, today })).toEqual(statuses(counts));
  });

  test('ranks the communes by what they finished on time of what was due', async () => {
    const home = await chairHome(read, chair, { issuerId: unit('HN'), today });
    expect(home.rate).toEqual({ onTime: 35, due: 43 });
    expect(home.ranking.map(({ name, onTime, due, overdue }) => [name, `${onTime}/${due}`, overdue])).toEqual([
      ['TT. Thường Thới Tiền', '5/5', 0],
      ['Long Khánh A', '4/4', 0],
      ['Thường Lạc', '4/4', 0],
      ['Thường Phước 1', '4/4', 0],
      ['Long Thuận', '3/3', 0],
      ['Thường Phước 2', '2/2', 0],
      ['Phú Thuận A', '2/3', 0],
      ['Long Khánh B', '2/4', 1],
      ['Phú Thuận B', '1/3', 2],
      ['Thường Thới Hậu A', '1/3', 1],
    ]);
    const departments = (await countByUnit(read, chair, { filters: {}, today }))
      .filter(({ leadUnitId }) => !home.ranking.some(({ id }) => id === leadUnitId))
      .map(({ counts }) => counts);
    const sum = (status: DisplayStatus) => departments.reduce((total, counts) => total + counts[status], 0);
    expect([sum('xong'), sum('xong') + sum('tre') + sum('qua')]).toEqual([7, 8]);
  });

  test('shows the five overdue tasks with days, urges and last reports', async () => {
    const { rows: overdue } = await listTasks(read, chair, {
      filters: { statuses: ['qua'] },
      sort: 'due',
      page: 1,
      pageSize: 25,
      today,
    });
    const shown = overdue.map((task) => [
      codes.get(task.leadUnitId),
      task.directiveNumber,
      task.dueOn,
      task.percent,
      task.urgeCount,
      task.lastReportOn,
    ]);
    expect(shown.slice(0, 2)).toEqual([
      ['HN-PTB', '18/KH-UBND', '2022-04-08', 40, 2, '2022-04-11'],
      ['HN-TCKH', '41/TB-UBND', '2022-04-12', 30, 1, '2022-04-06'],
    ]);
    expect(shown.slice(2)).toEqual(
      expect.arrayContaining([
        ['HN-PTB', '389/UBND-HC', '2022-04-15', 45, 2, '2022-04-14'],
        ['HN-THA', '389/UBND-HC', '2022-04-15', 60, 2, '2022-04-18'],
        ['HN-LKB', '389/UBND-HC', '2022-04-15', 80, 1, '2022-04-18'],
      ]),
    );
  });

  test('fills the matrix of 389/UBND-HC cell by cell', async () => {
    const { id } = await directive('389/UBND-HC');
    const { points } = await loadDirective(read, id);
    const matrix = await directiveMatrix(read, chair, { directiveId: id, points, filter: null, today });
    const cell = ({ status, percent, completedOn }: MatrixTask): string =>
      status === 'xong' || status === 'tre' ? `${status} ${completedOn?.slice(5)}` : `${status} ${percent}`;
    const row = (point: number) =>
      Object.fromEntries(
        matrix.tasks
          .filter(({ pointId }) => pointId === points[point - 1]?.id)
          .map((task) => [codes.get(task.leadUnitId)?.slice(3), cell(task)]),
      );
    const COMMUNES = ['TTT', 'TP1', 'TP2', 'THA', 'TL', 'LKA', 'LKB', 'LT', 'PTA', 'PTB'];
    const communes = (...cells: string[]) => Object.fromEntries(COMMUNES.map((code, index) => [code, cells[index]]));
    expect(matrix.columns.map(({ id }) => codes.get(id)?.slice(3))).toEqual([
      ...COMMUNES,
      ...['VP', 'NV', 'TP', 'VHTT', 'TCKH'],
    ]);
    expect(matrix.merged?.units).toHaveLength(7);
    expect(row(1)).toEqual({
      TP1: 'xong 04-12',
      TP2: 'cho 100',
      THA: 'qua 60',
      LKB: 'qua 80',
      LT: 'xong 04-14',
      PTA: 'tre 04-18',
      PTB: 'qua 45',
    });
    expect(row(2)).toEqual(
      communes(...[60, 40, 30, 20, 70, 55, 20, 45, 35].map((percent) => `dang ${percent}`), 'moi 0'),
    );
    expect(row(3)).toEqual(communes(...[70, 50, 45, 40, 60, 60, 30, 50, 40, 15].map((percent) => `dang ${percent}`)));
    expect(row(4)).toEqual(
      communes(
        ...['xong 04-08', 'dang 80', 'dang 30', 'moi 0', 'xong 04-15'],
        ...['cho 100', 'dang 40', 'dang 75', 'dang 50', 'moi 0'],
      ),
    );
    expect(row(5)).toEqual({
      ...{ VP: 'dang 45', NV: 'dang 60', TP: 'dang 40', VHTT: 'dang 50', TCKH: 'dang 20', TNMT: 'dang 35' },
      ...{ LDTBXH: 'dang 40', GDDT: 'dang 45', YT: 'dang 30', NN: 'dang 50', KTHT: 'dang 25', TTR: 'moi 0' },
    });
    expect(row(6)).toEqual({ TP: 'cho 100', VHTT: 'sap 70', TCKH: 'sap 35', VP: 'xong 04-18' });
    expect(row(7)).toEqual({ NV: 'sap 75' });
  });

  test('keeps the registers at their last numbers, with 417 struck out', async () => {
    const series = await read
      .select({ id: numberSeries.id, types: numberSeries.docTypes, last: numberSeries.lastNumber })
      .from(numberSeries)
      .where(eq(numberSeries.issuerId, unit('HN')));
    const lastDays = new Map<string, string>();
    for (const entry of await read.select().from(numberEntries).orderBy(asc(numberEntries.number)))
      lastDays.set(entry.seriesId, entry.issuedOn);
    expect(
      Object.fromEntries(series.map(({ id, types, last }) => [types[0] ?? 'BCĐ', `${last} ${lastDays.get(id)}`])),
    ).toEqual({
      CV: '452 2022-04-18',
      TB: '63 2022-04-12',
      KH: '71 2022-04-14',
      QĐ: '1127 2022-04-18',
      BC: '96 2022-04-15',
      GM: '54 2022-04-15',
      BCĐ: '5 2022-03-31',
    });
    const invitation = await read.select().from(numberEntries).where(eq(numberEntries.numberText, '54/GM-UBND'));
    expect(invitation).toMatchObject([{ meetingId: expect.any(String) }]);
    const voided = await read.select().from(numberEntries).where(isNotNull(numberEntries.voidedAt));
    expect(voided.map(({ numberText }) => numberText)).toEqual(['417/UBND-HC']);
  });
});

describe('the homes', () => {
  const since = localDate('2022-04-01');
  const listed = async (username: string, filters: TaskFilters) =>
    (await listTasks(read, await actor(username), { filters, sort: 'due', page: 1, pageSize: 100, today })).count;

  test('show the chair and the office the same situation, and every figure is a list of that many tasks', async () => {
    const chairs = await homePage(read, chair, { today });
    if (chairs.kind !== 'chair') throw new Error(`the chair came home to ${chairs.kind}`);
    expect(chairs.counts).toEqual(statuses({ xong: 35, tre: 3, cho: 5, dang: 35, moi: 4, sap: 9, qua: 5 }));
    expect(chairs.overdue).toHaveLength(5);
    expect(chairs.overdueUnits.reduce((sum, { count }) => sum + count, 0)).toBe(5);
    expect(chairs.weeks.at(-1)).toMatchObject({ day: '2022-04-18' });
    for (const username of ['thuky', 'vanthu', 'phongnoivu', 'nguoixem']) {
      const home = await homePage(read, await actor(username), { today });
      expect(home).toMatchObject({ kind: 'office', counts: chairs.counts });
    }
    for (const [status, count] of Object.entries(chairs.counts)) {
      const filters = { statuses: [status as DisplayStatus], issuerId: unit('HN'), since };
      expect(await listed('chutich', filters), status).toBe(count);
    }
    for (const { id, due } of chairs.ranking)
      expect(await listed('chutich', { statuses: ['xong', 'tre', 'qua'], leadUnitId: id, since })).toBe(due);
  });

  test.each([
    ['xa.longthuan', 'HN-LT', 7],
    ['xa.phuthuanb', 'HN-PTB', 6],
    ['phongtuphap', 'HN-TP', 4],
  ])('show %s its own work, open and done', async (username, code, total) => {
    const home = await homePage(read, await actor(username), { today });
    if (home.kind !== 'unit') throw new Error(`${username} came home to ${home.kind}`);
    expect(home.unitId).toBe(unit(code));
    const done = home.counts.xong + home.counts.tre;
    expect(home.jobs.length + done).toBe(total);
    expect(await listed(username, { statuses: ['xong', 'tre'], leadUnitId: unit(code), since })).toBe(done);
    for (const { id } of home.jobs) expect((await loadTask(read, id)).leadUnitId).toBe(unit(code));
  });

  test('show the administrator no work of the office', async () => {
    expect(await homePage(read, await actor('quantri'), { today })).toEqual({ kind: 'system' });
    expect(await listed('quantri', {})).toBe(0);
  });
});

describe('a search', () => {
  const found = async (username: string, typed: string) =>
    (await search(read, await actor(username), typed)).hits.map(({ kind, ref }) => `${kind} ${ref}`);

  test('finds a paper by its number, with marks or without, in either tone style', async () => {
    const letter = `directive ${(await directive('389/UBND-HC')).id}`;
    for (const typed of ['389/UBND-HC', '389 ubnd', 'chấn chỉnh cải cách hành chính', 'chan chinh cai cach'])
      expect(await found('thuky', typed), typed).toContain(letter);
    const culture = await found('thuky', 'phòng văn hóa');
    expect(culture).toContain(`unit ${unit('HN-VHTT')}`);
    expect(await found('thuky', 'Phòng Văn hoá')).toEqual(culture);
  });

  test('finds for a commune only what is its own', async () => {
    const [all, own] = [await found('chutich', 'niêm yết danh mục'), await found('xa.longthuan', 'niêm yết danh mục')];
    const tasksOf = (hits: string[]) => hits.filter((hit) => hit.startsWith('task '));
    expect(tasksOf(all).length).toBeGreaterThan(tasksOf(own).length);
    expect(tasksOf(own)).toHaveLength(1);
    for (const hit of tasksOf(own)) expect((await loadTask(read, hit.slice(5))).leadUnitId).toBe(unit('HN-LT'));
    expect(tasksOf(await found('quantri', 'niêm yết danh mục'))).toEqual([]);
  });

  test('of nothing, or of signs alone, finds nothing and breaks nothing', async () => {
    for (const typed of ['', '  ', '"', "' or 1=1 --", '*', 'NEAR(', '%_%', '\u0000'])
      expect(await found('thuky', typed)).toEqual([]);
  });
});

describe('what waits for each', () => {
  const waiting = async (username: string) => {
    const { confirm, entries } = await decisionsFor(read, await actor(username), today);
    return [
      ...(confirm ? [`confirm ${confirm.count}`] : []),
      ...entries.map(({ kind, day }) => `${kind} ${day ?? ''}`.trim()),
    ];
  };

  test('the chair decides two late requests for time, the clerk numbers, the secretary owes the notice of 12/4', async () => {
    expect(await waiting('chutich')).toEqual([
      'confirm 5',
      'notice 2022-04-12',
      'decide 2022-04-18',
      'decide 2022-04-19',
      'sign',
    ]);
    expect(await waiting('thuky')).toEqual(['notice 2022-04-12', 'number 2022-04-18']);
    expect(await waiting('vanthu')).toEqual(['number 2022-04-18']);
    expect(await waiting('phongnoivu')).toEqual(['confirm 5', 'notice 2022-04-12']);
    expect(await waiting('nguoixem')).toEqual([]);
  });
});

describe('the meetings', () => {
  test('of April stand in the calendar; the committee meets this afternoon with six items and 24 invited', async () => {
    const april = await meetingsBetween(read, chair, localDate('2022-04-01'), localDate('2022-04-30'));
    expect(april.map(({ heldOn, startsAt }) => `${heldOn.slice(8)} ${startsAt}`)).toEqual([
      ...['01 08:00', '05 14:00', '12 08:00', '15 08:00', '19 08:30'],
      ...['19 14:00', '20 08:00', '26 14:00', '29 08:00'],
    ]);
    const [meeting] = await read
      .select()
      .from(meetings)
      .where(and(eq(meetings.heldOn, today), eq(meetings.startsAt, '14:00')));
    expect(meeting).toMatchObject({ status: 'invited', invitedOn: '2022-04-15', endsAt: '15:15' });
    expect(await read.$count(agendaItems, eq(agendaItems.meetingId, meeting!.id))).toBe(6);
    expect(await read.$count(participants, eq(participants.meetingId, meeting!.id))).toBe(24);
  });

  test('of 7/3 became 41/TB-UBND; that of 12/4 still waits for its notice', async () => {
    const [march] = await read
      .select()
      .from(meetings)
      .where(eq(meetings.heldOn, localDate('2022-03-07')));
    expect(march?.status).toBe('conclusions_issued');
    expect((await directive('41/TB-UBND')).meetingId).toBe(march?.id);
    const [training] = await read
      .select()
      .from(meetings)
      .where(eq(meetings.heldOn, localDate('2022-04-12')));
    expect(training?.status).toBe('minutes_signed');
  });

  test('of the other districts are theirs: the chair of Hồng Ngự sees none of them, the viewer sees all', async () => {
    const whole = [localDate('2017-01-01'), localDate('2025-12-31')] as const;
    const elsewhere = await read
      .select()
      .from(meetings)
      .where(ne(meetings.issuerId, unit('HN')));
    expect(elsewhere.map(({ heldOn, status }) => `${heldOn} ${status}`).sort()).toEqual([
      '2017-03-16 minutes_signed',
      '2022-09-14 minutes_signed',
      '2023-02-14 minutes_signed',
      '2025-06-12 minutes_signed',
    ]);
    const ids = new Set(elsewhere.map(({ id }) => id));
    const seenBy = async (who: Actor) =>
      (await meetingsBetween(read, who, ...whole)).filter(({ id }) => ids.has(id)).length;
    expect(await seenBy(chair)).toBe(0);
    expect(await seenBy(await actor('nguoixem'))).toBe(4);
  });
});

describe('all of it', () => {
  test('was made through the commands: the audit chain is whole', async () => {
    expect(await verifyAudit(read)).toMatchObject({ intact: true });
  });

  test('is marked as demo data', async () => {
    for (const table of [accounts, meetings, directives, tasks])
      expect(await read.$count(table, eq(table.isDemo, false))).toBe(0);
  });

  test('lets ten people sign in', async () => {
    const found = await read.select({ username: accounts.username }).from(accounts).orderBy(asc(accounts.id));
    expect(found.map(({ username }) => username)).toEqual([
      ...['chutich', 'phochutich', 'thuky', 'vanthu', 'phongnoivu'],
      ...['phongtuphap', 'xa.longthuan', 'xa.phuthuanb', 'quantri', 'nguoixem'],
    ]);
  });

  test('belongs to nobody else: the chair sees the tasks of his own district only, a commune its own', async () => {
    const seenBy = async (username: string) =>
      (
        await listTasks(read, await actor(username), { filters: {}, sort: 'due', page: 1, pageSize: 100, today })
      ).rows.map(({ leadUnitId }) => codes.get(leadUnitId));
    const district = await seenBy('chutich');
    expect(district).toHaveLength(96);
    expect(district.every((code) => code?.startsWith('HN-'))).toBe(true);
    expect(await seenBy('xa.longthuan')).toEqual(Array.from({ length: 7 }, () => 'HN-LT'));
    expect(await seenBy('xa.phuthuanb')).toEqual(Array.from({ length: 6 }, () => 'HN-PTB'));
  });

  test('ends the district on 30/6/2025: Phú Thuận B has two successors, one of them unknown', async () => {
    const links = await read
      .select()
      .from(unitSuccessors)
      .where(eq(unitSuccessors.fromUnitId, unit('HN-PTB')));
    expect(links.map(({ toUnitId, part }) => [toUnitId && codes.get(toUnitId), part])).toEqual(
      expect.arrayContaining([
        ['N-LPT', 'PART'],
        [null, 'PART'],
      ]),
    );
    const [hongNgu] = await read.select().from(units).where(eq(units.code, 'HN'));
    expect(hongNgu?.validTo).toBe('2025-06-30');
  });
});
