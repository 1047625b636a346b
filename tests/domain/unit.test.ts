import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { proposeSuccessor, resolveGroup, rollsUpTo, type SuccessorLink } from '#app/domain/unit.ts';

const units = [
  { id: 'long-thuan', level: 'COMMUNE', parentId: 'huyen' },
  { id: 'phong-noi-vu', level: 'DISTRICT_DEPT', parentId: 'huyen' },
  { id: 'phu-thuan-b', level: 'COMMUNE', parentId: 'huyen' },
  { id: 'elsewhere', level: 'COMMUNE', parentId: 'other' },
] as const;

describe('a group of addressees', () => {
  test('is every unit of a level under a parent on the day', () => {
    const group = { kind: 'level', level: 'COMMUNE', parentId: 'huyen' } as const;
    expect(resolveGroup(group, units).map(({ id }) => id)).toEqual(['long-thuan', 'phu-thuan-b']);
    expect(resolveGroup({ ...group, parentId: null }, units)).toHaveLength(3);
  });

  test('a list keeps its order, drops what is not valid that day and names nobody twice', () => {
    const group = { kind: 'list', unitIds: ['phu-thuan-b', 'gone', 'long-thuan', 'phu-thuan-b'] } as const;
    expect(resolveGroup(group, units).map(({ id }) => id)).toEqual(['phu-thuan-b', 'long-thuan']);
  });
});

describe('succession', () => {
  const on = localDate('2025-07-01');
  const link = (
    fromUnitId: string,
    toUnitId: string | null,
    part: 'WHOLE' | 'PART' = 'WHOLE',
    from = on,
  ): SuccessorLink => ({
    fromUnitId,
    toUnitId,
    part,
    effectiveOn: from,
  });
  const links = [
    link('long-thuan', 'long-phu-thuan'),
    link('phu-thuan-b', 'long-phu-thuan', 'PART'),
    link('phu-thuan-b', 'hong-ngu', 'PART'),
    link('nong-son-huyen', 'que-son-huyen', 'WHOLE', localDate('2025-01-01')),
    link('que-son-huyen', 'que-son'),
  ];

  test('a unit joined whole rolls up to its successor, from the day it takes effect', () => {
    expect(rollsUpTo('long-thuan', links, on)).toBe('long-phu-thuan');
    expect(rollsUpTo('long-thuan', links, localDate('2025-06-30'))).toBe('long-thuan');
  });

  test('chains of successors are followed', () => {
    expect(rollsUpTo('nong-son-huyen', links, on)).toBe('que-son');
    expect(rollsUpTo('nong-son-huyen', links, localDate('2025-03-01'))).toBe('que-son-huyen');
  });

  test('a split unit is not rolled up and a person chooses who takes its work', () => {
    expect(rollsUpTo('phu-thuan-b', links, on)).toBeNull();
    expect(proposeSuccessor('phu-thuan-b', links, on)).toEqual({
      candidateIds: ['long-phu-thuan', 'hong-ngu'],
      defaultId: null,
    });
    expect(proposeSuccessor('long-thuan', links, on)).toEqual({
      candidateIds: ['long-phu-thuan'],
      defaultId: 'long-phu-thuan',
    });
    expect(proposeSuccessor('long-phu-thuan', links, on)).toEqual({ candidateIds: [], defaultId: null });
  });

  test('a successor not yet known leaves the question open', () => {
    const open = [link('an-binh', null)];
    expect(rollsUpTo('an-binh', open, on)).toBeNull();
    expect(proposeSuccessor('an-binh', open, on)).toEqual({ candidateIds: [], defaultId: null });
  });

  test('a circle entered by mistake ends', () => {
    const circle = [link('a', 'b'), link('b', 'a')];
    expect(rollsUpTo('a', circle, on)).toBeNull();
    expect(proposeSuccessor('a', circle, on).candidateIds).toEqual([]);
  });
});
