import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { createUnit } from '#app/commands/organisation/create-unit.ts';
import { endUnit } from '#app/commands/organisation/end-unit.ts';
import { setSuccessors } from '#app/commands/organisation/set-successors.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents } from '#app/db/schema.ts';
import { loadCommittee } from '#app/db/stores/committee-store.ts';
import { loadUnit, successorsOf } from '#app/db/stores/unit-store.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { expandGroup } from '#app/queries/organisation/expand-group.ts';
import { postsOn } from '#app/queries/people/posts-on.ts';
import { world } from '#tests/support/world.ts';

const w = await world();

const newCommune = async (code: string, name: string, abbreviation: string) => {
  const { unitId } = await w.run('quantri', createUnit, {
    id: newId(),
    code,
    level: 'COMMUNE',
    communeKind: 'XA',
    name,
    shortName: name,
    abbreviation,
    symbol: 'UBND',
    issuePlace: name,
    validFrom: '1/7/2025',
  });
  return unitId;
};
const longPhuThuan = await newCommune('N-LPT', 'xã Long Phú Thuận', 'LPT');
const longKhanh = await newCommune('N-LK', 'xã Long Khánh', 'LK');

const ending = async (code: 'HN' | 'HN-LT' | 'HN-PTB' | 'HN-LKA', more: Record<string, unknown> = {}) => ({
  unitId: w.unit(code),
  version: (await loadUnit(w.db.read, w.unit(code))).version,
  lastDay: '30/6/2025',
  reason: 'Sắp xếp đơn vị hành chính',
  legalDocument: 'Nghị quyết số 1663/NQ-UBTVQH15',
  confirmation: code,
  ...more,
});

test('a commune that is split has successors in part, one of them not known yet', async () => {
  await w.run(
    'quantri',
    endUnit,
    await ending('HN-PTB', {
      successors: [
        { toUnitId: longPhuThuan, part: 'PART' },
        { toUnitId: '', part: 'PART' },
      ],
    }),
  );
  expect(await successorsOf(w.db.read, w.unit('HN-PTB'))).toMatchObject([
    { toUnitId: longPhuThuan, part: 'PART', effectiveOn: '2025-07-01' },
    { toUnitId: null, part: 'PART', legalDocument: 'Nghị quyết số 1663/NQ-UBTVQH15' },
  ]);
});

test.each([
  [
    'a successor that takes everything beside another',
    {
      successors: [
        { toUnitId: longPhuThuan, part: 'WHOLE' },
        { toUnitId: longKhanh, part: 'PART' },
      ],
    },
    'successor.whole_stands_alone',
    'successors[0].part',
  ],
  [
    'a successor named twice',
    {
      successors: [
        { toUnitId: longPhuThuan, part: 'PART' },
        { toUnitId: longPhuThuan, part: 'PART' },
      ],
    },
    'successor.twice',
    'successors[1].toUnitId',
  ],
  [
    'a successor that takes everything and has no name',
    { successors: [{ toUnitId: '', part: 'WHOLE' }] },
    'required',
    'successors[0].toUnitId',
  ],
  [
    'a successor that does not exist yet on the day',
    { lastDay: '30/6/2024', successors: [{ toUnitId: longPhuThuan, part: 'WHOLE' }] },
    'unit_not_valid_on_date',
    'successors[0].toUnitId',
  ],
  ['another code typed than the unit’s', { confirmation: 'HN-LKB' }, 'confirm.does_not_match', 'confirmation'],
  ['a last day beyond the one it has', { lastDay: '1/7/2025' }, 'unit.already_ended', 'lastDay'],
])('a commune is not ended with %s', async (_, wrong, code, field) => {
  await expect(w.run('quantri', endUnit, await ending('HN-LKA', wrong))).rejects.toMatchObject({ code, field });
});

test('successors may be put right afterwards', async () => {
  const unitId = w.unit('HN-LKA');
  await w.run('quantri', endUnit, await ending('HN-LKA', { successors: [{ toUnitId: longPhuThuan, part: 'WHOLE' }] }));
  const { version } = await loadUnit(w.db.read, unitId);
  const correction = { unitId, version, successors: [{ toUnitId: longKhanh, part: 'WHOLE' }] };
  await w.run('quantri', setSuccessors, correction);
  expect((await successorsOf(w.db.read, unitId)).map((link) => link.toUnitId)).toEqual([longKhanh]);
  await expect(w.run('quantri', setSuccessors, correction)).rejects.toMatchObject({ code: 'record.stale' });
});

test('a district is not ended while departments and communes would outlive it, unless they end with it', async () => {
  await expect(w.run('quantri', endUnit, await ending('HN', { lastDay: '31/12/2024' }))).rejects.toMatchObject({
    code: 'unit.children_outlive',
    facts: { count: 8 },
  });
  const result = await w.run('quantri', endUnit, await ending('HN', { lastDay: '31/12/2024', withChildren: 'on' }));
  expect(result).toMatchObject({ units: 9, committees: 1 });

  expect((await loadUnit(w.db.read, w.unit('HN-NV'))).validTo).toBe('2024-12-31');
  expect((await loadCommittee(w.db.read, w.committee())).validTo).toBe('2024-12-31');
  expect(await postsOn(w.db.read, w.person('thuky'), localDate('2024-12-31'))).toHaveLength(2);
  expect(await postsOn(w.db.read, w.person('thuky'), localDate('2025-01-01'))).toEqual([]);
  const after = await expandGroup(w.db.read, w.group('ALL_COMMUNES'), localDate('2025-01-01'));
  expect(after.units).toEqual([]);
  const before = await expandGroup(w.db.read, w.group('ALL_COMMUNES'), localDate('2022-04-19'));
  expect(before.units).toHaveLength(3);

  const trail = await w.db.read
    .select()
    .from(auditEvents)
    .where(eq(auditEvents.subjectId, w.unit('HN-NV')));
  expect(trail.at(-1)).toMatchObject({ type: 'unit.ended', actorName: 'Bùi Quang Trí', data: { with: 'HN' } });
});
