import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FREQUENCIES, inSamePeriod, type RecurrenceRule } from '#app/domain/recurrence.ts';
import { addDays, type LocalDate, localDate, type Weekday } from '#app/domain/shared/local-date.ts';
import {
  changeSeries,
  closeSeries,
  firstOccurrence,
  horizonOf,
  type Occurrence,
  occurrencesToCreate,
  type SeriesRecord,
} from '#app/domain/task-series.ts';
import { holds } from './property.ts';

const day = (text: string): LocalDate => localDate(text);
const MONTHLY_15: RecurrenceRule = { frequency: 'MONTHLY', day: 15 };

const series = (over: Partial<SeriesRecord> = {}): SeriesRecord => ({
  rule: MONTHLY_15,
  startsOn: day('2022-04-15'),
  endsOn: null,
  createdThrough: day('2022-04-15'),
  state: 'running',
  ...over,
});

const occurrence = (occurrenceOn: string, over: Partial<Occurrence> = {}): Occurrence => ({
  id: occurrenceOn,
  occurrenceOn: day(occurrenceOn),
  state: 'not_started',
  lastReportOn: null,
  ...over,
});

describe('the first occurrence', () => {
  test('is the first due day after the issue, or the day the paper names', () => {
    const issue = { issuedOn: day('2022-04-15'), today: day('2022-04-15') };
    expect(firstOccurrence({ rule: MONTHLY_15 }, issue)).toBe('2022-05-15');
    expect(firstOccurrence({ rule: MONTHLY_15, date: day('2022-04-28') }, issue)).toBe('2022-04-28');
  });

  test('of a paper entered years later is the next one: what is long over is not made up for', () => {
    expect(firstOccurrence({ rule: MONTHLY_15 }, { issuedOn: day('2019-01-10'), today: day('2022-04-16') })).toBe(
      '2022-05-15',
    );
  });
});

describe('occurrences created ahead', () => {
  const create = (over: Partial<SeriesRecord>, today: string, ahead = 1) =>
    occurrencesToCreate(series(over), { today: day(today), ahead });

  test('the one due next, and as many more as the office wants', () => {
    expect(create({}, '2022-04-10')).toEqual(['2022-05-15']);
    expect(create({}, '2022-04-15')).toEqual(['2022-05-15']);
    expect(create({}, '2022-04-16')).toEqual(['2022-05-15', '2022-06-15']);
    expect(create({}, '2022-04-16', 0)).toEqual(['2022-05-15']);
    expect(create({ createdThrough: day('2022-06-15') }, '2022-04-16')).toEqual([]);
  });

  test('a clock that stood still for months makes up for them', () => {
    expect(create({}, '2022-08-20')).toEqual([
      '2022-05-15',
      '2022-06-15',
      '2022-07-15',
      '2022-08-15',
      '2022-09-15',
      '2022-10-15',
    ]);
  });

  test('none after the last day, none once closed', () => {
    expect(create({ endsOn: day('2022-05-31') }, '2022-04-16')).toEqual(['2022-05-15']);
    expect(create({ state: 'closed' }, '2022-04-16')).toEqual([]);
  });

  test.each<[RecurrenceRule, string, string[]]>([
    [{ frequency: 'MONTHLY', day: 31 }, '2024-02-01', ['2024-02-29', '2024-03-31']],
    [{ frequency: 'MONTHLY', day: 30 }, '2023-02-01', ['2023-02-28', '2023-03-30']],
    [{ frequency: 'QUARTERLY', day: 20 }, '2022-03-21', ['2022-06-20', '2022-09-20']],
    [{ frequency: 'HALF_YEARLY' }, '2022-04-01', ['2022-06-30', '2022-12-31']],
    [{ frequency: 'YEARLY', day: 15 }, '2022-12-16', ['2023-12-15', '2024-12-15']],
    [{ frequency: 'WEEKLY', weekday: 5 }, '2022-04-29', ['2022-04-29', '2022-05-06']],
  ])('%j seen on %s', (rule, today, days) => {
    const startsOn = addDays(day(today), -1);
    expect(
      occurrencesToCreate(series({ rule, startsOn, createdThrough: startsOn }), { today: day(today), ahead: 1 }),
    ).toEqual(days);
  });

  test('a day off stays the day the paper names: 30/4 and 1/5 are due days like others', () => {
    expect(
      create(
        { rule: { frequency: 'MONTHLY', day: 30 }, startsOn: day('2022-04-20'), createdThrough: day('2022-04-20') },
        '2022-04-20',
        0,
      ),
    ).toEqual(['2022-04-30']);
  });

  const rules = fc.record({
    frequency: fc.constantFrom(...FREQUENCIES),
    weekday: fc.integer({ min: 1, max: 7 }).map((one) => one as Weekday),
    day: fc.option(fc.integer({ min: 1, max: 31 })),
  });

  test('whenever the clock looks, every period has one occurrence and none is created twice', () => {
    holds(
      fc.property(
        rules,
        fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 12 }),
        fc.integer({ min: 0, max: 3 }),
        (rule, steps, ahead) => {
          const startsOn = firstOccurrence({ rule }, { issuedOn: day('2023-12-29'), today: day('2023-12-29') });
          let now = series({ rule, startsOn, createdThrough: startsOn });
          const all = [startsOn];
          let today = day('2023-12-29');
          for (const step of steps) {
            today = addDays(today, step);
            const created = occurrencesToCreate(now, { today, ahead });
            all.push(...created);
            now = { ...now, createdThrough: created.at(-1) ?? now.createdThrough };
          }
          const once = occurrencesToCreate({ ...now, createdThrough: startsOn }, { today, ahead });
          expect(all).toEqual(steps.length === 0 ? [startsOn] : [startsOn, ...once]);
          if (steps.length > 0) expect(now.createdThrough >= horizonOf(rule, today, ahead)).toBe(true);
        },
      ),
    );
  });
});

describe('a changed rule', () => {
  const occurrences = [
    occurrence('2022-04-15', { state: 'completed' }),
    occurrence('2022-05-15', { state: 'in_progress', lastReportOn: day('2022-04-20') }),
    occurrence('2022-06-15'),
    occurrence('2022-07-15', { state: 'cancelled' }),
  ];
  const change = (rule: RecurrenceRule, from = '2022-05-01', endsOn: LocalDate | null = null) =>
    changeSeries(series(), occurrences, { rule, from: day(from), endsOn }, day('2022-04-30'));

  test('takes back only later occurrences that nobody has begun', () => {
    expect(change({ frequency: 'MONTHLY', day: 20 }).takenBack).toEqual(['2022-06-15']);
    expect(change({ frequency: 'MONTHLY', day: 20 }, '2022-06-20').takenBack).toEqual([]);
  });

  test('leaves one where the new rule names the same day', () => {
    expect(change({ frequency: 'MONTHLY', day: 15 }, '2022-05-01', day('2022-12-31')).takenBack).toEqual([]);
    expect(change({ frequency: 'QUARTERLY', day: 15 }).takenBack).toEqual([]);
  });

  test('gives no second occurrence to a period that has one', () => {
    const { keeps, patch } = change({ frequency: 'MONTHLY', day: 20 });
    expect(patch).toEqual({
      rule: { frequency: 'MONTHLY', day: 20 },
      endsOn: null,
      startsOn: '2022-05-01',
      createdThrough: '2022-04-30',
    });
    expect([day('2022-05-20'), day('2022-06-20'), day('2022-07-20')].map(keeps)).toEqual([true, false, true]);
  });

  test.each([
    ['from today or earlier', { from: day('2022-04-30') }, 'task_series.change_in_past'],
    ['with an end in the past', { endsOn: day('2022-04-29') }, 'task_series.ends_in_past'],
    ['that changes nothing', { rule: MONTHLY_15 }, 'task_series.nothing_changed'],
  ])('%s is refused', (_, over, code) => {
    const full = { rule: { frequency: 'MONTHLY', day: 20 } as const, from: day('2022-05-01'), endsOn: null, ...over };
    expect(() => changeSeries(series(), occurrences, full, day('2022-04-30'))).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test('days move inside a period, never out of it', () => {
    expect(inSamePeriod('QUARTERLY', day('2022-04-01'), day('2022-06-30'))).toBe(true);
    expect(inSamePeriod('MONTHLY', day('2022-04-30'), day('2022-05-01'))).toBe(false);
  });
});

test('a closed series takes untouched later occurrences back and leaves the others to be decided', () => {
  const occurrences = [
    occurrence('2022-04-15'),
    occurrence('2022-05-15', { state: 'in_progress' }),
    occurrence('2022-06-15'),
  ];
  const closed = closeSeries(series(), occurrences, { reason: 'Kế hoạch mới thay thế', today: day('2022-04-30') });
  expect(closed.takenBack).toEqual(['2022-06-15']);
  expect(closed.patch).toEqual({ state: 'closed', endsOn: '2022-04-30', closedReason: 'Kế hoạch mới thay thế' });
  expect(() => closeSeries(series({ state: 'closed' }), [], { reason: 'x', today: day('2022-04-30') })).toThrow(
    expect.objectContaining({ code: 'task_series.closed' }),
  );
});
