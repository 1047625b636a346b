import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { holderKey, proposedPercent, readHolder, reportPart, rollUp } from '#app/domain/subtask.ts';

const day = localDate('2022-04-19');
const part = (percent: number) => ({ percent, doneOn: percent === 100 ? day : null });

describe('the parts of a task', () => {
  test('add up to how many are done and to the mean of their percentages', () => {
    expect(rollUp([])).toBeNull();
    expect(rollUp([part(40), part(100), part(0)])).toEqual({ done: 1, total: 3, percent: 47 });
    expect(rollUp([part(100), part(100)])).toEqual({ done: 2, total: 2, percent: 100 });
  });

  test('never add up to everything while one is open', () => {
    const many = [...Array.from({ length: 200 }, () => part(100)), part(99)];
    expect(rollUp(many)).toEqual({ done: 200, total: 201, percent: 99 });
  });

  test('propose their mean to the unit, but nothing below what it has said already', () => {
    const half = rollUp([part(0), part(100)]);
    expect([proposedPercent(20, half), proposedPercent(60, half), proposedPercent(60, null)]).toEqual([50, 60, 60]);
  });

  test('are done at 100 per cent, on the day that was first said', () => {
    const earlier = localDate('2022-04-01');
    const report = (percent: number, doneOn: typeof earlier | null) =>
      reportPart({ doneOn }, { percent, note: '', today: day }).doneOn;
    expect([report(100, null), report(100, earlier), report(99, earlier)]).toEqual([day, earlier, null]);
  });

  test('name their holder in a form and read it back', () => {
    const person = { personId: 'a', unitId: null };
    const unit = { personId: null, unitId: 'b' };
    expect([readHolder(holderKey(person)), readHolder(holderKey(unit))]).toEqual([person, unit]);
    expect(['', 'p:', 'x:a', 'a'].map(readHolder)).toEqual([null, null, null, null]);
  });
});
