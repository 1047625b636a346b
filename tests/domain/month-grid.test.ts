import { expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { weeksOfMonth } from '#app/domain/shared/month-grid.ts';

test('April 2022 begins on a Friday: five weeks, from Monday 28 March to Sunday 1 May', () => {
  const weeks = weeksOfMonth(localDate('2022-04-19'));
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.[0]).toBe('2022-03-28');
  expect(weeks.at(-1)?.[6]).toBe('2022-05-01');
  expect(weeks.every((week) => week.length === 7)).toBe(true);
});

test('a month may be exactly four weeks, or six', () => {
  expect(weeksOfMonth(localDate('2021-02-10'))).toHaveLength(4);
  expect(weeksOfMonth(localDate('2022-05-31'))).toHaveLength(6);
});
