import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { firstDueOn, planTasks } from '#app/domain/task-plan.ts';

const communes = { printed: 'UBND các xã, thị trấn', unitIds: ['long-thuan', 'phu-thuan-b'] };
const named = { printed: 'UBND xã Long Thuận', unitIds: ['long-thuan'] };

describe('the tasks of a point', () => {
  test('one for each lead unit, in the order of the paper, under the words that named it first', () => {
    expect(planTasks([named, communes], [])).toEqual([
      { leadUnitId: 'long-thuan', printedAddressee: named.printed, coordinatingUnitIds: [], unitPosition: 1 },
      { leadUnitId: 'phu-thuan-b', printedAddressee: communes.printed, coordinatingUnitIds: [], unitPosition: 2 },
    ]);
  });

  test('nobody helps with their own task', () => {
    const helpers = [{ printed: 'Phòng Nội vụ', unitIds: ['noi-vu'] }, communes];
    expect(planTasks([communes], helpers).map(({ coordinatingUnitIds }) => coordinatingUnitIds)).toEqual([
      ['noi-vu', 'phu-thuan-b'],
      ['noi-vu', 'long-thuan'],
    ]);
  });

  test('a point for nobody makes none', () => {
    expect(planTasks([], [communes])).toEqual([]);
  });
});

describe('the day a task is due first', () => {
  const calendar = { holidays: new Set([localDate('2022-04-11')]), workingWeekends: new Set<never>() };
  const issuedOn = localDate('2022-03-25');

  test('counts working days from the day after issue', () => {
    expect(firstDueOn({ kind: 'DURATION', days: 11, dayUnit: 'WORKDAY' }, issuedOn, calendar)).toBe('2022-04-12');
  });

  test('of a monthly duty it is the first day of it after the issue, never the day of issue itself', () => {
    const monthly = (day: number) =>
      firstDueOn({ kind: 'RECURRING', recurrence: { frequency: 'MONTHLY', day } }, issuedOn, calendar);
    expect(monthly(25)).toBe('2022-04-25');
    expect(monthly(26)).toBe('2022-03-26');
  });

  test('is none for what has no end', () => {
    expect(firstDueOn({ kind: 'CONTINUOUS' }, issuedOn, calendar)).toBeNull();
    expect(firstDueOn({ kind: 'NONE' }, issuedOn, calendar)).toBeNull();
  });
});
