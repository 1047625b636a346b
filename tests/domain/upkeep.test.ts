import { expect, test } from 'vitest';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { type KeptTask, silentDays } from '#app/domain/upkeep.ts';

const day = (text: string): LocalDate => localDate(text);
const task = (over: Partial<KeptTask> = {}): KeptTask => ({
  state: 'in_progress',
  issuedOn: day('2022-01-10'),
  lastReportOn: day('2022-03-20'),
  ...over,
});

test.each<[string, Partial<KeptTask>, string, number | null]>([
  ['an entry thirty days ago is too old', {}, '2022-04-19', 30],
  ['one day younger is not', {}, '2022-04-18', null],
  ['without an entry the day of issue counts', { lastReportOn: null, state: 'not_started' }, '2022-04-19', 99],
  ['what is handed in waits for others', { state: 'submitted' }, '2022-12-01', null],
  ['what is suspended may be silent', { state: 'suspended' }, '2022-12-01', null],
  ['what is done is done', { state: 'completed' }, '2022-12-01', null],
])('%s', (_, over, today, silent) => {
  expect(silentDays(task(over), day(today), DEFAULT_RULES)).toBe(silent);
});

test('the office says how long is too long', () => {
  expect(silentDays(task(), day('2022-03-30'), { staleDays: 10 })).toBe(10);
});
