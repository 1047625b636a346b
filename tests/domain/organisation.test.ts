import { describe, expect, test } from 'vitest';
import { localDate as day } from '#app/domain/shared/local-date.ts';
import { covers, overlaps, wouldCycle } from '#app/domain/unit-history.ts';

const span = (from: string | null, to: string | null) => ({
  validFrom: from === null ? null : day(from),
  validTo: to === null ? null : day(to),
});

describe('spans of days', () => {
  test('touching spans share a day only when they share it', () => {
    expect(overlaps(span(null, '2024-12-31'), span('2025-01-01', null))).toBe(false);
    expect(overlaps(span(null, '2025-01-01'), span('2025-01-01', null))).toBe(true);
    expect(overlaps(span(null, null), span('2025-01-01', '2025-01-01'))).toBe(true);
  });

  test('an open end is covered by an open end only', () => {
    expect(covers(span(null, null), span(null, null))).toBe(true);
    expect(covers(span(null, '2025-06-30'), span('2022-01-01', null))).toBe(false);
    expect(covers(span('2022-01-01', null), span(null, '2025-06-30'))).toBe(false);
    expect(covers(span('2022-01-01', '2025-06-30'), span('2022-01-01', '2025-06-30'))).toBe(true);
  });
});

test('a circle counts only while both placements hold', () => {
  const under = (unitId: string, parentId: string, from: string | null, to: string | null) => ({
    unitId,
    parentId,
    ...span(from, to),
  });
  const history = [under('child', 'unit', null, '2022-12-31'), under('child', 'other', '2023-01-01', null)];
  expect(wouldCycle('unit', 'child', span('2022-01-01', null), history)).toBe(true);
  expect(wouldCycle('unit', 'child', span('2023-01-01', null), history)).toBe(false);
  expect(wouldCycle('unit', 'unit', span(null, null), [])).toBe(true);
});
