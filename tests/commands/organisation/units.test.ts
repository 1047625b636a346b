import { describe, expect, test } from 'vitest';
import { correctUnitProfile } from '#app/commands/organisation/correct-unit-profile.ts';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { editUnit } from '#app/commands/organisation/edit-unit.ts';
import { reviseUnit } from '#app/commands/organisation/revise-unit.ts';
import { newId } from '#app/db/ids.ts';
import { loadUnit } from '#app/db/stores/unit-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { unitNames } from '#app/queries/organisation/unit-names.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

const department = (more: Record<string, unknown> = {}) => ({
  id: newId(),
  code: 'HN-YT',
  level: 'DISTRICT_DEPT',
  parentId: w.unit('HN'),
  name: 'Phòng Y tế',
  shortName: 'Phòng Y tế',
  abbreviation: 'YT',
  symbol: 'PYT',
  validTo: '30/6/2025',
  ...more,
});
const create = (more?: Record<string, unknown>) => w.run('quantri', createUnit, department(more));
const nameOn = async (unitId: string, day: string) =>
  (await unitNames(w.db.read, [unitId], localDate(day))).get(unitId)?.name;
const fieldsOf = async (code: 'HN-LT' | 'HN-TP' | 'HN') => {
  const unit = await loadUnit(w.db.read, w.unit(code));
  const { id, parentId, name, shortName, abbreviation, issuerLines, symbol, issuePlace, version } =
    unit.profiles.at(-1)!;
  return {
    unit,
    profile: { id, version },
    fields: { parentId, name, shortName, abbreviation, issuerLines, symbol, issuePlace },
  };
};

describe('entering a unit', () => {
  test('fills in its letterhead and place from the name and the People’s Committee', async () => {
    const { unitId } = await create();
    const unit = await loadUnit(w.db.read, unitId);
    expect(unit).toMatchObject({ issuerId: w.unit('HN'), isIssuer: false, validTo: '2025-06-30' });
    expect(unit.profiles[0]).toMatchObject({
      issuerLines: ['PHÒNG Y TẾ'],
      issuePlace: 'Hồng Ngự',
      validTo: '2025-06-30',
    });
  });

  test('twice with the same form makes one unit', async () => {
    const input = department({ code: 'HN-TTR', abbreviation: 'TTR' });
    expect(await w.run('quantri', createUnit, input)).toEqual(await w.run('quantri', createUnit, input));
    expect((await loadUnit(w.db.read, input.id)).version).toBe(1);
  });

  test.each([
    ['a code in use', { code: 'HN-NV', abbreviation: 'X1' }, 'unit.code_taken', 'code'],
    [
      'an abbreviation of a sister unit',
      { code: 'HN-X2', abbreviation: 'NV' },
      'unit.abbreviation_taken',
      'abbreviation',
    ],
    [
      'an end before the start',
      { code: 'HN-X3', abbreviation: 'X3', validFrom: '2023-01-01', validTo: '2022-12-31' },
      'span.end_before_start',
      'validTo',
    ],
    ['a parent nobody knows', { code: 'HN-X4', abbreviation: 'X4', parentId: 'nowhere' }, 'unit.unknown', 'parentId'],
    [
      'a department without a parent',
      { code: 'HN-X5', abbreviation: 'X5', parentId: '' },
      'unit.parent_required',
      'parentId',
    ],
    [
      'a life longer than its parent’s',
      { code: 'HN-X6', abbreviation: 'X6', validTo: '' },
      'unit.parent_not_valid',
      'parentId',
    ],
    ['a commune of no kind', { code: 'HN-X7', abbreviation: 'X7', level: 'COMMUNE' }, 'required', 'communeKind'],
  ])('is refused with %s', async (_, wrong, code, field) => {
    await expect(create(wrong)).rejects.toMatchObject({ code, field });
  });

  test('cleans what is typed: NFD becomes NFC, control characters go', async () => {
    const { unitId } = await create({
      code: 'HN-CL',
      abbreviation: 'CL',
      name: ' Phòng\u0007 Thể thao\u200b '.normalize('NFD'),
    });
    expect(await nameOn(unitId, '2022-04-19')).toBe('Phòng Thể thao');
  });

  test.each([
    ['no name', { name: '  ' }, 'required'],
    ['a name over 200 letters', { name: 'ă'.repeat(201) }, 'too_long'],
    ['a day that does not exist', { validFrom: '31/2/2022' }, 'invalid_date'],
    ['a code with spaces', { code: 'HN YT' }, 'invalid_code'],
    ['a symbol in small letters', { symbol: 'pyt' }, 'invalid_symbol'],
    ['a level of another world', { level: 'KINGDOM' }, 'invalid_choice'],
  ])('is refused with %s', async (_, wrong, message) => {
    await expect(create(wrong)).rejects.toMatchObject({ issues: [{ message }] });
  });

  test('is nobody’s work but the administrator’s', async () => {
    await expect(w.run('phongnoivu', createUnit, department())).rejects.toMatchObject({ permission: 'unit:manage' });
  });
});

describe('renaming a unit from a day', () => {
  test('keeps the old name for the days before', async () => {
    const { unit, fields } = await fieldsOf('HN-LT');
    await w.run('quantri', reviseUnit, {
      ...fields,
      unitId: unit.id,
      version: unit.version,
      from: '1/1/2024',
      name: 'thị trấn Long Thuận',
      issuerLines: 'ỦY BAN NHÂN DÂN\nTHỊ TRẤN LONG THUẬN',
    });
    expect(await nameOn(unit.id, '2023-12-31')).toBe('xã Long Thuận');
    expect(await nameOn(unit.id, '2024-01-01')).toBe('thị trấn Long Thuận');
    expect(await nameOn(unit.id, '2030-01-01')).toBe('thị trấn Long Thuận');
    const { profiles } = await loadUnit(w.db.read, unit.id);
    expect(profiles.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual([
      [null, '2023-12-31'],
      ['2024-01-01', '2025-06-30'],
    ]);
  });

  test('in the middle of its history goes between two names', async () => {
    const { unit, fields } = await fieldsOf('HN-LT');
    await w.run('quantri', reviseUnit, {
      ...fields,
      name: 'xã Long Thuận mới',
      unitId: unit.id,
      version: unit.version,
      from: '2023-01-01',
    });
    expect((await loadUnit(w.db.read, unit.id)).profiles.map(({ validFrom, validTo }) => [validFrom, validTo])).toEqual(
      [
        [null, '2022-12-31'],
        ['2023-01-01', '2023-12-31'],
        ['2024-01-01', '2025-06-30'],
      ],
    );
  });

  test.each([
    ['on a day that already has a change', '2024-01-01', 'unit.profile_starts_that_day'],
    ['after the unit’s last day', '2025-07-01', 'unit.not_valid_on_day'],
  ])('%s is refused', async (_, from, code) => {
    const { unit, fields } = await fieldsOf('HN-LT');
    await expect(
      w.run('quantri', reviseUnit, { ...fields, unitId: unit.id, version: unit.version, from }),
    ).rejects.toMatchObject({ code, field: 'from' });
  });

  test('under one of its own departments is refused', async () => {
    const { unit, fields } = await fieldsOf('HN');
    await expect(
      w.run('quantri', reviseUnit, {
        ...fields,
        unitId: unit.id,
        version: unit.version,
        from: '2023-01-01',
        parentId: w.unit('HN-NV'),
      }),
    ).rejects.toMatchObject({ code: 'unit.parent_cycle' });
  });

  test('of a department under another People’s Committee is refused: that is an end and a successor', async () => {
    const { unit, fields } = await fieldsOf('HN-TP');
    await expect(
      w.run('quantri', reviseUnit, {
        ...fields,
        unitId: unit.id,
        version: unit.version,
        from: '2023-01-01',
        parentId: w.unit('HN-LKA'),
      }),
    ).rejects.toMatchObject({ code: 'unit.parent_other_issuer' });
  });

  test('from a page somebody else has overtaken is stale', async () => {
    const { unit, fields } = await fieldsOf('HN-LT');
    await expect(
      w.run('quantri', reviseUnit, { ...fields, unitId: unit.id, version: unit.version - 1, from: '2024-06-01' }),
    ).rejects.toMatchObject({ code: 'record.stale' });
  });
});

describe('correcting what was typed wrong', () => {
  test('changes the words and leaves the days', async () => {
    const { unit, profile, fields } = await fieldsOf('HN-TP');
    await w.run('quantri', correctUnitProfile, {
      ...fields,
      profileId: profile.id,
      version: profile.version,
      shortName: 'P. Tư pháp',
    });
    const after = await loadUnit(w.db.read, unit.id);
    expect(after.profiles).toHaveLength(1);
    expect(after.profiles[0]).toMatchObject({ shortName: 'P. Tư pháp', validFrom: null, validTo: '2025-06-30' });
    await expect(
      w.run('quantri', correctUnitProfile, { ...fields, profileId: profile.id, version: profile.version }),
    ).rejects.toMatchObject({ code: 'record.stale' });
  });

  test('of the last day may only move it out; an earlier end is made on its own page', async () => {
    const { unit } = await fieldsOf('HN-TP');
    const edit = (validTo: string) =>
      w.run('quantri', editUnit, {
        unitId: unit.id,
        version: unit.version,
        code: 'HN-TP',
        reformAreas: 'INSTITUTIONS',
        validTo,
      });
    await expect(edit('2023-01-01')).rejects.toMatchObject({ code: 'unit.end_on_its_page' });
    await expect(edit('')).rejects.toMatchObject({ code: 'unit.parent_not_valid' });
    await edit('30/6/2025');
    expect(await loadUnit(w.db.read, unit.id)).toMatchObject({ reformAreas: ['INSTITUTIONS'], validTo: '2025-06-30' });
  });

  test('of the first day keeps the units below inside', async () => {
    const { unit } = await fieldsOf('HN');
    await expect(
      w.run('quantri', editUnit, {
        unitId: unit.id,
        version: unit.version,
        code: 'HN',
        validFrom: '2022-01-01',
        validTo: '2025-06-30',
      }),
    ).rejects.toMatchObject({ code: 'unit.children_outside', field: 'validFrom' });
  });
});
