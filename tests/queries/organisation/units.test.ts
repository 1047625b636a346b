import { describe, expect, test } from 'vitest';
import { createAccount } from '#app/commands/accounts/create-account.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { endUnit } from '#app/commands/organisation/end-unit.ts';
import { reviseUnit } from '#app/commands/organisation/revise-unit.ts';
import { newId } from '#app/db/ids.ts';
import { loadUnit } from '#app/db/stores/unit-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { listUnits } from '#app/queries/organisation/list-units.ts';
import { unitEndPreview } from '#app/queries/organisation/unit-editor.ts';
import { unitNames } from '#app/queries/organisation/unit-names.ts';
import { unitOptions } from '#app/queries/organisation/unit-options.ts';
import { unitPage } from '#app/queries/organisation/unit-page.ts';
import { readUnitQuery } from '#app/queries/organisation/unit-query.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

const commune = async (code: string, name: string, validFrom?: string) => {
  const { unitId } = await w.run('quantri', createUnit, {
    id: newId(),
    code,
    level: 'COMMUNE',
    communeKind: 'XA',
    ...(validFrom ? { validFrom } : { parentId: w.unit('HN'), validTo: '2025-06-30' }),
    name,
    shortName: name,
    abbreviation: code.replace('-', ''),
    symbol: 'UBND',
  });
  return unitId;
};
await commune('HN-DA', 'xã Đông An');
await commune('HN-DU', 'xã Dương Hòa');
const longPhuThuan = await commune('N-LPT', 'xã Long Phú Thuận', '2025-07-01');

const list = (search: string, day = '2022-04-19') =>
  listUnits(w.db.read, readUnitQuery(new URLSearchParams(search)), localDate(day));
const namesOf = async (search: string, day?: string) => (await list(search, day)).rows.map((row) => row.name);

describe('the register of units', () => {
  test.each([
    ['with marks', 'long thuận'],
    ['without marks', 'LONG THUAN'],
    ['decomposed', 'long thuận'.normalize('NFD')],
    ['in part', 'thuận long'],
    ['by code', 'HN-LT'],
  ])('finds a unit typed %s', async (_, typed) => {
    expect(await namesOf(`q=${encodeURIComponent(typed)}`)).toEqual(['xã Long Thuận']);
  });

  test.each([
    ['the old', 'Hòa'],
    ['the new', 'Hoà'],
  ])('finds names in %s style of placing tone marks', async (_, typed) => {
    expect(await namesOf(`q=${encodeURIComponent(`Dương ${typed}`)}`)).toEqual(['xã Dương Hòa']);
  });

  test('sorts by the Vietnamese alphabet: Dương before Đông', async () => {
    expect(await namesOf('cap=COMMUNE')).toEqual([
      'xã Dương Hòa',
      'xã Đông An',
      'xã Long Khánh A',
      'xã Long Thuận',
      'xã Phú Thuận B',
    ]);
  });

  test('counts per level over all pages, and shows the parent beside the name', async () => {
    const page = await list('dong=25');
    expect(page).toMatchObject({ total: 11, perLevel: { DISTRICT: 1, COMMUNE: 5, DISTRICT_DEPT: 5 } });
    expect(page.rows.find((row) => row.code === 'HN-LT')).toMatchObject({ parent: 'huyện Hồng Ngự', people: 0 });
  });

  test('pages, and an unreadable page is the first', async () => {
    expect((await list('trang=2')).rows).toEqual([]);
    expect((await list('trang=-1&dong=7')).rows).toHaveLength(11);
  });

  test('knows units of today, ended ones and those to come', async () => {
    expect(await namesOf('tt=sap-toi')).toEqual(['xã Long Phú Thuận']);
    expect(await namesOf('tt=da-ket-thuc')).toEqual([]);
    expect(await namesOf('', '2025-07-01')).toEqual(['xã Long Phú Thuận']);
    expect((await list('tt=da-ket-thuc', '2025-07-01')).total).toBe(11);
  });

  test('lists the units where nobody can sign in, and no others', async () => {
    await w.run('system', createAccount, {
      id: newId(),
      personId: w.person('xa.longthuan'),
      username: 'xa.longthuan',
      passwordHash: '$argon2id$test',
      isDemo: true,
    });
    const without = await list('tt=chua-co-nguoi');
    expect(without.total).toBe(10);
    expect(without.rows.map((row) => row.code)).not.toContain('HN-LT');
  });
});

describe('a unit that was renamed', () => {
  test('is found by its old name, shown by the new, and printed by the day', async () => {
    const unit = await loadUnit(w.db.read, w.unit('HN-LKA'));
    await w.run('quantri', reviseUnit, {
      unitId: unit.id,
      version: unit.version,
      from: '2022-03-01',
      parentId: w.unit('HN'),
      name: 'thị trấn Cù Lao',
      shortName: 'Cù Lao',
      abbreviation: 'CL',
      symbol: 'UBND',
    });
    expect(await namesOf('q=long+khanh')).toEqual(['thị trấn Cù Lao']);
    const nameOn = async (day: string) =>
      (await unitNames(w.db.read, [unit.id, null, 'nobody'], localDate(day))).get(unit.id)?.name;
    expect(await nameOn('2022-02-28')).toBe('xã Long Khánh A');
    expect(await nameOn('2022-03-01')).toBe('thị trấn Cù Lao');
    expect(await nameOn('2026-01-01')).toBe('thị trấn Cù Lao');
    const page = await unitPage(w.db.read, await w.actor('nguoixem'), unit.id, w.today());
    expect(page.history.map(({ name }) => name)).toEqual(['thị trấn Cù Lao', 'xã Long Khánh A']);
  });
});

describe('the choices of a form', () => {
  test('are the units of the day, each once', async () => {
    const codes = (await unitOptions(w.db.read, w.today())).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).not.toContain('N-LPT');
    expect((await unitOptions(w.db.read, localDate('2025-07-01'))).map(({ code }) => code)).toEqual(['N-LPT']);
  });

  test('may be those under a People’s Committee, or with units still to come', async () => {
    const under = await unitOptions(w.db.read, w.today(), { under: [w.unit('HN')] });
    expect(under).toHaveLength(11);
    const coming = await unitOptions(w.db.read, w.today(), { coming: true, issuersOnly: true });
    expect(coming.map(({ code }) => code)).toContain('N-LPT');
  });
});

describe('the end of a unit', () => {
  test('is shown in numbers before it happens', async () => {
    const preview = await unitEndPreview(w.db.read, w.unit('HN'), localDate('2024-12-31'), w.today());
    expect(preview).toMatchObject({ name: 'huyện Hồng Ngự', posts: 14, people: 1, openTasks: 0 });
    expect(preview.below).toHaveLength(10);
    expect(preview.committees.map(({ name }) => name)).toEqual(['Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự']);
  });

  test('leaves a page with its successors, and theirs with where they came from', async () => {
    const { version } = await loadUnit(w.db.read, w.unit('HN-LT'));
    await w.run('quantri', endUnit, {
      unitId: w.unit('HN-LT'),
      version,
      lastDay: '2025-06-30',
      reason: 'Sắp xếp',
      confirmation: 'HN-LT',
      successors: [{ toUnitId: longPhuThuan, part: 'WHOLE' }],
    });
    const viewer = await w.actor('nguoixem');
    const old = await unitPage(w.db.read, viewer, w.unit('HN-LT'), localDate('2025-07-02'));
    expect(old.successors).toMatchObject([
      { unit: { name: 'xã Long Phú Thuận' }, part: 'WHOLE', effectiveOn: '2025-07-01' },
    ]);
    expect(old.members).toMatchObject([{ name: 'Huỳnh Văn Long', title: 'Chủ tịch UBND xã Long Thuận' }]);
    const next = await unitPage(w.db.read, viewer, longPhuThuan, w.today());
    expect(next.predecessors).toMatchObject([{ unit: { id: w.unit('HN-LT') } }]);
  });

  test('of nothing is not found', async () => {
    await expect(unitPage(w.db.read, await w.actor('nguoixem'), 'nowhere', w.today())).rejects.toMatchObject({
      code: 'record.not_found',
    });
  });
});
