import { describe, expect, test } from 'vitest';
import { proposeHolidays } from '#app/domain/calendar-days.ts';
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

describe('public holidays with a date of their own', () => {
  const days = (year: number) =>
    proposeHolidays(year).map(({ day, holiday, inLieu }) => `${day} ${holiday}${inLieu ? ' (in lieu)' : ''}`);

  test('2022: three fall on a weekend, and each gives the next working day', () => {
    expect(days(2022)).toEqual([
      '2022-01-01 NEW_YEAR',
      '2022-01-03 NEW_YEAR (in lieu)',
      '2022-04-30 REUNIFICATION',
      '2022-05-02 REUNIFICATION (in lieu)',
      '2022-05-01 LABOUR',
      '2022-05-03 LABOUR (in lieu)',
      '2022-09-02 NATIONAL',
    ]);
  });

  test('2024: none does', () => {
    expect(days(2024)).toEqual([
      '2024-01-01 NEW_YEAR',
      '2024-04-30 REUNIFICATION',
      '2024-05-01 LABOUR',
      '2024-09-02 NATIONAL',
    ]);
  });
});
