import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecurrence, FREQUENCIES, nextOccurrence, occurrencesBetween } from '#app/domain/recurrence.ts';
import { addDays, type LocalDate, localDate, type Weekday } from '#app/domain/shared/local-date.ts';
import { holds } from './property.ts';

const day = (text: string): LocalDate => localDate(text);

describe('a periodic duty', () => {
  test('reports of the reform programme are due on 20/3, 20/6, 20/9 and 20/12', () => {
    expect(occurrencesBetween({ frequency: 'QUARTERLY', day: 20 }, day('2022-01-01'), day('2022-12-31'))).toEqual([
      '2022-03-20',
      '2022-06-20',
      '2022-09-20',
      '2022-12-20',
    ]);
  });

  test('a day that does not exist becomes the last of the month', () => {
    expect(occurrencesBetween({ frequency: 'MONTHLY', day: 31 }, day('2022-01-01'), day('2022-04-30'))).toEqual([
      '2022-01-31',
      '2022-02-28',
      '2022-03-31',
      '2022-04-30',
    ]);
  });

  test('without a day it is due at the end of the period, weekly ones on Friday', () => {
    expect(nextOccurrence({ frequency: 'HALF_YEARLY' }, day('2022-03-25'))).toBe('2022-06-30');
    expect(nextOccurrence({ frequency: 'YEARLY' }, day('2022-03-25'))).toBe('2022-12-31');
    expect(nextOccurrence({ frequency: 'WEEKLY' }, day('2022-04-19'))).toBe('2022-04-22');
  });

  test('the next one may be the day itself, else it lies in the next period', () => {
    const rule = { frequency: 'MONTHLY', day: 15 } as const;
    expect(nextOccurrence(rule, day('2022-03-15'))).toBe('2022-03-15');
    expect(nextOccurrence(rule, day('2022-03-16'))).toBe('2022-04-15');
  });

  test('the list between two days is the chain of next ones', () => {
    const rules = fc.record({
      frequency: fc.constantFrom(...FREQUENCIES),
      weekday: fc.integer({ min: 1, max: 7 }).map((one) => one as Weekday),
      day: fc.option(fc.integer({ min: 1, max: 31 })),
    });
    holds(
      fc.property(rules, fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 900 }), (rule, start, length) => {
        const from = addDays(day('2020-01-01'), start);
        const to = addDays(from, length);
        const chain: LocalDate[] = [];
        for (let due = nextOccurrence(rule, from); due <= to; due = nextOccurrence(rule, addDays(due, 1)))
          chain.push(due);
        expect(occurrencesBetween(rule, from, to)).toEqual(chain);
      }),
    );
  });

  test.each([0, 32, 1.5])('day %d cannot be', (wrong) => {
    expect(() => checkRecurrence({ frequency: 'MONTHLY', day: wrong })).toThrow(
      expect.objectContaining({ code: 'recurrence.day_out_of_range' }),
    );
  });
});
