import { describe, expect, test } from 'vitest';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { enterPaper } from '#app/commands/registers/enter-paper.ts';
import { lockSeries } from '#app/commands/registers/lock-series.ts';
import { openSeries } from '#app/commands/registers/open-series.ts';
import { voidNumber } from '#app/commands/registers/void-number.ts';
import { newId } from '#app/db/ids.ts';
import type { Role } from '#app/domain/access/roles.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { readEntryQuery } from '#app/queries/registers/list-entries.ts';
import { listRegisters, readYear } from '#app/queries/registers/list-registers.ts';
import { paperForm } from '#app/queries/registers/paper-form.ts';
import { lockForm, newRegisterForm, registerEditor } from '#app/queries/registers/register-editor.ts';
import { registerPage } from '#app/queries/registers/register-page.ts';
import { voidForm } from '#app/queries/registers/void-form.ts';
import { world } from '#tests/support/world.ts';

const w = await world();
const today = w.today();
const read = w.db.read;

// A neighbouring district on the same installation, with a register of its own.
const neighbour = newId();
await w.run('system', createUnit, {
  id: neighbour,
  code: 'TN',
  level: 'DISTRICT',
  name: 'huyện Tam Nông',
  shortName: 'UBND huyện Tam Nông',
  abbreviation: 'TN',
  issuerLines: ['ỦY BAN NHÂN DÂN', 'HUYỆN TAM NÔNG'],
  symbol: 'UBND',
  letterFields: ['HC'],
  issuePlace: 'Tam Nông',
});

const open = async (over: Record<string, unknown>): Promise<string> => {
  const { seriesId } = await w.run('system', openSeries, {
    id: newId(),
    issuerId: w.unit('HN'),
    year: 2022,
    scope: 'PER_TYPE',
    ...over,
  });
  return seriesId;
};
const plans = await open({ name: 'Kế hoạch', docTypes: ['KH'] });
const letters = await open({ name: 'Công văn', docTypes: ['CV'], openedAfter: 388 });
const oldNotices = await open({ name: 'Thông báo 2021', docTypes: ['TB'], year: 2021, backdated: true });
const board = await open({ name: 'Sổ của ban', scope: 'ALL', docTypes: [], committeeId: w.committee() });
const theirs = await open({ name: 'Công văn Tam Nông', docTypes: ['CV'], issuerId: neighbour });

const enter = (over: Record<string, unknown>) =>
  w.run('system', enterPaper, {
    id: newId(),
    issuerId: w.unit('HN'),
    docType: 'KH',
    symbol: 'KH-UBND',
    subject: 'Tuyên truyền cải cách hành chính',
    signer: 'Nguyễn Văn Minh',
    recipients: 'Các cơ quan chuyên môn',
    issuedOn: '2022-04-12',
    ...over,
  });
for (let n = 1; n <= 29; n += 1) await enter({});
await enter({ subject: 'Kiểm tra Ủy ban nhân dân xã Đường Thét', issuedOn: '2022-04-18' });
await w.run('system', voidNumber, {
  seriesId: plans,
  number: 12,
  confirmation: '12/KH-UBND',
  reason: 'Cấp nhầm loại văn bản',
});
await enter({ docType: 'CV', symbol: 'UBND-HC', fixedNumber: 41, issuedOn: '2022-02-08' });
await enter({ docType: 'CV', symbol: 'UBND-VX', fixedNumber: null, issuedOn: '2022-03-25' });
const notice = { docType: 'TB', symbol: 'TB-UBND' };
await enter({ ...notice, fixedNumber: 5, issuedOn: '2021-05-10' });
await enter({ ...notice, fixedNumber: 9, issuedOn: '2021-06-01' });
await enter({ ...notice, fixedNumber: 3, issuedOn: '2021-02-02' });

const list = async (username: Parameters<typeof w.actor>[0], year = 2022) =>
  listRegisters(read, await w.actor(username), { year, today });
const registersOf = async (username: Parameters<typeof w.actor>[0], year = 2022) =>
  (await list(username, year)).groups.flatMap(({ rows }) => rows);
const visit = async (seriesId: string, search = '', username: Parameters<typeof w.actor>[0] = 'vanthu') =>
  registerPage(read, await w.actor(username), {
    seriesId,
    query: readEntryQuery(new URLSearchParams(search), today),
    today,
  });
const numbers = (found: Awaited<ReturnType<typeof visit>>) => found.list.rows.map(({ number }) => number);

describe('the registers of a year', () => {
  test('stand by owner, those of a committee after its People’s Committee’s', async () => {
    const { groups } = await list('vanthu');
    expect(groups.map(({ committee, rows }) => [committee, rows.map(({ name }) => name)])).toEqual([
      [null, ['Kế hoạch', 'Công văn']],
      ['Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự', ['Sổ của ban']],
    ]);
  });

  test('say how far each has come', async () => {
    const rows = new Map((await registersOf('vanthu')).map((row) => [row.name, row]));
    expect(rows.get('Kế hoạch')).toMatchObject({
      lastNumber: 30,
      lastOn: '2022-04-18',
      next: 31,
      entries: 30,
      voided: 1,
      missing: 0,
      pattern: { kind: 'named', symbol: 'KH-UBND' },
    });
    expect(rows.get('Công văn')).toMatchObject({
      lastNumber: 389,
      lastOn: '2022-03-25',
      next: 390,
      missing: 0,
      pattern: { kind: 'letter', symbol: 'UBND' },
    });
    expect(rows.get('Sổ của ban')).toMatchObject({
      lastNumber: 0,
      lastOn: null,
      next: 1,
      pattern: { kind: 'many', symbol: 'BCĐ' },
    });
  });

  test('are those of the year in the address', async () => {
    expect(readYear(new URLSearchParams('nam=2021'), today)).toBe(2021);
    expect(readYear(new URLSearchParams('nam=abc'), today)).toBe(2022);
    const { groups, years } = await list('vanthu', 2021);
    expect(years).toEqual([2022, 2021]);
    expect(groups[0]?.rows).toMatchObject([{ name: 'Thông báo 2021', next: null, backdated: true, missing: 6 }]);
  });

  test.each(['thuky', 'vanthu', 'chutich', 'phochutich', 'phongnoivu'] as const)(
    '%s never sees those of another People’s Committee',
    async (username) => {
      const names = (await registersOf(username)).map(({ name }) => name);
      expect(names).toContain('Kế hoạch');
      expect(names).not.toContain('Công văn Tam Nông');
      await expect(visit(theirs, '', username)).rejects.toMatchObject({ code: 'record.not_found' });
    },
  );

  test.each(['phongtuphap', 'xa.longthuan', 'nguoixem', 'quantri'] as const)('%s sees none', async (username) => {
    expect(await registersOf(username)).toEqual([]);
    await expect(visit(plans, '', username)).rejects.toMatchObject({ code: 'record.not_found' });
  });
});

describe('one register', () => {
  test('is paged with the newest number first', async () => {
    const first = await visit(plans);
    expect(first.list).toMatchObject({ total: 30, page: 1, pageSize: 25 });
    expect(numbers(first).slice(0, 3)).toEqual([30, 29, 28]);
    expect(numbers(await visit(plans, 'trang=2'))).toEqual([5, 4, 3, 2, 1]);
  });

  test('is printed as a book from 01 on, whole', async () => {
    expect(numbers(await visit(plans, 'in=so'))).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });

  test.each([
    ['q=12', [12]],
    ['q=05/KH-UBND', [5]],
    ['q=05/TB-UBND', []],
    ['q=uy ban duong thet', [30]],
    ['q=Đường Thét', [30]],
    ['tt=da-huy', [12]],
    ['tu=18/4/2022', [30]],
    ['q=tuyen truyen&tu=18/4/2022', []],
  ])('finds by %s', async (search, expected) => {
    expect(numbers(await visit(plans, search))).toEqual(expected);
  });

  test('pages what was searched for too', async () => {
    const second = await visit(plans, 'q=tuyen truyen&trang=2');
    expect(second.list.total).toBe(29);
    expect(numbers(second)).toEqual([4, 3, 2, 1]);
  });

  test('keeps a struck-out number with its reason, explained and never given again', async () => {
    const { list, report } = await visit(plans, 'q=12');
    expect(list.rows[0]).toMatchObject({
      numberText: '12/KH-UBND',
      voidReason: 'Cấp nhầm loại văn bản',
      mayVoid: false,
    });
    expect(report.gaps).toEqual([]);
    expect(await enter({ issuedOn: '2022-04-19' })).toMatchObject({ numberText: '31/KH-UBND' });
  });

  test('reports what a book of old papers still lacks, and no gap among numbers given before it was kept here', async () => {
    expect((await visit(oldNotices)).report).toEqual({
      gaps: [
        { from: 1, to: 2 },
        { from: 4, to: 4 },
        { from: 6, to: 8 },
      ],
      duplicates: [],
      outOfOrder: [],
    });
    expect((await visit(letters)).report).toEqual({ gaps: [], duplicates: [], outOfOrder: [] });
  });

  test('offers each reader what they may do', async () => {
    expect((await visit(plans)).may).toEqual({ enter: true, edit: true, void: true, carryOn: false });
    expect((await visit(plans, '', 'thuky')).may).toEqual({ enter: true, edit: false, void: false, carryOn: false });
    expect((await visit(plans, '', 'chutich')).may).toEqual({ enter: false, edit: false, void: false, carryOn: false });
    expect((await visit(oldNotices)).may.carryOn).toBe(true);
  });
});

describe('the forms of registers', () => {
  const asked = (seriesId: string) => ({ seriesId, today });

  test('a new register is opened for the People’s Committees one keeps registers of', async () => {
    const form = await newRegisterForm(read, await w.actor('vanthu'), { like: oldNotices, today });
    expect(form.issuers).toEqual([{ id: w.unit('HN'), name: 'UBND huyện Hồng Ngự' }]);
    expect(form.boards).toMatchObject([{ id: w.committee() }]);
    expect(form.model).toMatchObject({ year: 2021, docTypes: ['TB'] });
  });

  test('settings preview the next number, with the issuer’s symbol', async () => {
    expect(await registerEditor(read, await w.actor('vanthu'), asked(letters))).toMatchObject({
      preview: '390/UBND-HC',
    });
    expect(await registerEditor(read, await w.actor('vanthu'), asked(oldNotices))).toMatchObject({ preview: null });
  });

  test('a paper is offered the types of the register with their usual symbols, and names written before', async () => {
    const form = await paperForm(read, await w.actor('thuky'), asked(letters));
    expect(form.types).toEqual([{ docType: 'CV', symbols: ['UBND-HC', 'UBND-VX', 'UBND-KT', 'UBND-NC'] }]);
    expect(form.written.signers).toEqual(['Nguyễn Văn Minh']);
    const ofBoard = await paperForm(read, await w.actor('thuky'), asked(board));
    expect(ofBoard.types).toContainEqual({ docType: 'TB', symbols: ['TB-BCĐ'] });
  });

  test('a number to strike out is asked for again as it is printed', async () => {
    const find = async (seriesId: string, number: number | null) =>
      voidForm(read, await w.actor('vanthu'), { ...asked(seriesId), number });
    expect(await find(plans, 3)).toMatchObject({ state: 'live', expected: '03/KH-UBND' });
    expect(await find(plans, 12)).toMatchObject({ state: 'voided' });
    expect(await find(plans, 99)).toMatchObject({ state: 'not_given' });
    expect(await find(plans, null)).toMatchObject({ state: 'ask' });
    expect(await find(oldNotices, 4)).toMatchObject({ state: 'empty', expected: '04', symbols: ['TB-UBND'] });
  });

  test('locking says what stays unexplained, and a locked register offers nothing', async () => {
    const vanthu = await w.actor('vanthu');
    const { register, gaps, waiting } = await lockForm(read, vanthu, asked(oldNotices));
    expect({ missing: register.missing, runs: gaps.length, waiting }).toEqual({ missing: 6, runs: 3, waiting: 0 });
    await w.run('vanthu', lockSeries, {
      seriesId: oldNotices,
      version: register.version,
      confirmation: 'Thông báo 2021',
      reason: 'Hết năm',
    });
    const locked = await visit(oldNotices);
    expect(locked.register).toMatchObject({ lockedOn: today, next: null });
    expect(locked.may).toEqual({ enter: false, edit: false, void: false, carryOn: true });
    expect(await voidForm(read, vanthu, { ...asked(oldNotices), number: 3 })).toMatchObject({ state: 'locked' });
  });

  test.each(['thuky', 'chutich'] as const)(
    '%s reads registers and is refused the forms that change them',
    async (username) => {
      const actor = await w.actor(username);
      await expect(registerEditor(read, actor, asked(plans))).rejects.toMatchObject({ permission: 'register:manage' });
      await expect(lockForm(read, actor, asked(plans))).rejects.toMatchObject({ permission: 'register:manage' });
      await expect(voidForm(read, actor, { ...asked(plans), number: 3 })).rejects.toMatchObject({
        permission: 'number:void',
      });
    },
  );

  test('two districts’ clerks share no form', async () => {
    const role: Role = 'clerk';
    const clerk = {
      ...(await w.actor('vanthu')),
      posts: [{ role, unitId: neighbour, issuerId: neighbour, committeeId: null, fields: null }],
    };
    const form = await newRegisterForm(read, clerk, { like: null, today });
    expect(form.issuers.map(({ id }) => id)).toEqual([neighbour]);
    await expect(newRegisterForm(read, clerk, { like: plans, today })).rejects.toMatchObject({
      code: 'record.not_found',
    });
    expect((await listRegisters(read, clerk, { year: 2022, today: localDate('2022-04-19') })).groups).toMatchObject([
      { issuer: 'UBND huyện Tam Nông' },
    ]);
  });
});
