import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Climber, kindOf, ladderDay, type Rung, rungsOf, rungWindows, summaryDay } from '#app/domain/ladder.ts';
import { type Duties, listedTo, reachedBy, summaryReaders, toldOf } from '#app/domain/ladder-audience.ts';
import { DEFAULT_RULES, type OfficeRules } from '#app/domain/office-rules.ts';
import { addDays, eachDay, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { TASK_STATES } from '#app/domain/task.ts';
import { isWorkingDay, type WorkingCalendar, workingDaysBetween } from '#app/domain/working-days.ts';
import { holds } from './property.ts';

const day = (text: string): LocalDate => localDate(text);

// Tết 31/1–4/2, Giỗ Tổ in lieu on 11/4, 30/4 and 1/5 in lieu on 2–3/5; Saturday 5/2 is worked in exchange.
const calendar: WorkingCalendar = {
  holidays: new Set([
    ...eachDay(day('2022-01-31'), day('2022-02-04')),
    day('2022-04-11'),
    day('2022-05-02'),
    day('2022-05-03'),
  ]),
  workingWeekends: new Set([day('2022-02-05')]),
};

const task = (over: Partial<Climber> = {}): Climber => ({
  state: 'in_progress',
  dueOn: day('2022-04-15'),
  lastEntryOn: day('2022-04-01'),
  letters: 0,
  lastLetterOn: null,
  inDraftLetter: false,
  periodsLate: 0,
  ...over,
});
const on = (today: string, over: Partial<Climber> = {}, rules: OfficeRules = DEFAULT_RULES): Rung[] =>
  rungsOf(task({ lastEntryOn: day(today), ...over }), ladderDay(day(today), calendar, rules)).map(({ rung }) => rung);

/** A task looked at every morning; each rung is noted on the first day it is reached, as the run does. */
function climb(dueOn: LocalDate, from: LocalDate, to: LocalDate, missed: ReadonlySet<LocalDate> = new Set()) {
  const given: string[] = [];
  const seen = new Set<Rung>();
  for (const today of eachDay(from, to)) {
    if (missed.has(today)) continue;
    for (const { rung } of rungsOf(task({ dueOn, lastEntryOn: today }), ladderDay(today, calendar, DEFAULT_RULES)))
      if (!seen.has(rung)) {
        seen.add(rung);
        given.push(`${today} ${rung}`);
      }
  }
  return given;
}

const dates = fc.integer({ min: 0, max: 400 }).map((offset) => addDays(day('2022-01-03'), offset));
const climbers = fc.record({
  state: fc.constantFrom(...TASK_STATES),
  dueOn: fc.option(dates),
  lastEntryOn: dates,
  letters: fc.nat(3),
  lastLetterOn: fc.option(dates),
  inDraftLetter: fc.boolean(),
  periodsLate: fc.nat(3),
});

describe('the rungs of a task', () => {
  test('are counted in working days around the due date', () => {
    expect(climb(day('2022-04-15'), day('2022-03-25'), day('2022-06-10'))).toEqual([
      '2022-04-05 before:7',
      '2022-04-12 before:3',
      '2022-04-15 due',
      '2022-04-18 overdue',
      '2022-04-20 vice-chair',
      '2022-04-22 letter',
      '2022-04-29 chair',
      '2022-05-31 meeting',
    ]);
  });

  test('jump over Tết, and count the Saturday worked for it', () => {
    expect(climb(day('2022-01-28'), day('2022-01-28'), day('2022-02-12'))).toEqual([
      '2022-01-28 due',
      '2022-02-05 overdue',
      '2022-02-08 vice-chair',
      '2022-02-10 letter',
    ]);
    expect(on('2022-01-28', { dueOn: day('2022-02-08') })).toEqual(['before:3']);
  });

  test('of a due date on a day off: the last working day before it is the last to be told on', () => {
    // Saturday 30/4/2022; Monday and Tuesday after it are off.
    expect(climb(day('2022-04-30'), day('2022-04-18'), day('2022-05-07'))).toEqual([
      '2022-04-20 before:7',
      '2022-04-26 before:3',
      '2022-04-29 due',
      '2022-05-04 overdue',
      '2022-05-06 vice-chair',
    ]);
  });

  test('that were missed are made good once, with the highest of a kind', () => {
    const missed = new Set(eachDay(day('2022-04-06'), day('2022-04-21')));
    expect(climb(day('2022-04-15'), day('2022-04-01'), day('2022-04-25'), missed)).toEqual([
      '2022-04-05 before:7',
      '2022-04-22 overdue',
      '2022-04-22 vice-chair',
      '2022-04-22 letter',
    ]);
    expect(climb(day('2022-04-15'), day('2022-04-13'), day('2022-04-15'))).toEqual([
      '2022-04-13 before:3',
      '2022-04-15 due',
    ]);
  });

  test('start anew from an extended due date', () => {
    expect(on('2022-04-29')).toEqual(['overdue', 'vice-chair', 'letter', 'chair']);
    expect(on('2022-04-29', { dueOn: day('2022-05-06') })).toEqual(['before:3']);
  });

  test('of letters: none beside an open draft, a second after as long again, and then the chair', () => {
    expect(on('2022-04-22', { inDraftLetter: true })).not.toContain('letter');
    expect(on('2022-04-28', { letters: 1, lastLetterOn: day('2022-04-22') })).not.toContain('second-letter');
    expect(on('2022-04-29', { letters: 1, lastLetterOn: day('2022-04-22') })).toContain('second-letter');
    expect(on('2022-04-27', { letters: 2, lastLetterOn: day('2022-04-26') })).toEqual([
      'overdue',
      'vice-chair',
      'chair',
    ]);
  });

  test('of a periodic task two periods behind reach the meeting early', () => {
    expect(on('2022-04-18', { periodsLate: 2 })).toEqual(['overdue', 'meeting']);
    expect(on('2022-04-14', { periodsLate: 2 })).toEqual(['before:3']);
  });

  test('of silence come once in each span', () => {
    const stale = (today: string) =>
      rungsOf(task({ dueOn: null, lastEntryOn: day('2022-03-01') }), ladderDay(day(today), calendar, DEFAULT_RULES));
    expect(stale('2022-03-30')).toEqual([]);
    expect(stale('2022-03-31')).toMatchObject([{ rung: 'stale', countedFrom: '2022-03-01', days: 30 }]);
    expect(stale('2022-04-29')).toMatchObject([{ countedFrom: '2022-03-01' }]);
    expect(stale('2022-05-04')).toMatchObject([{ countedFrom: '2022-03-31', days: 64 }]);
  });

  test('of any task, on any day: one of a kind at most, none for work that rests, none on days off', () => {
    holds(
      fc.property(climbers, dates, (climber, today) => {
        const reached = rungsOf(climber, ladderDay(today, calendar, DEFAULT_RULES));
        const kinds = reached.map(({ rung }) => kindOf(rung));
        const runs = climber.state === 'not_started' || climber.state === 'in_progress';
        return (
          new Set(kinds).size === kinds.length &&
          (reached.length === 0 || (runs && isWorkingDay(today, calendar))) &&
          reached.every(({ rung, countedFrom }) => rung === 'stale' || countedFrom === climber.dueOn)
        );
      }),
    );
  });

  test('follow the days counted one by one, whatever the rules', () => {
    const rising = fc
      .uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 5, maxLength: 5 })
      .map((days) => days.sort((a, b) => a - b));
    holds(
      fc.property(rising, dates, dates, (days, dueOn, today) => {
        const [overdueNotice = 1, overdueViceChair = 2, overdueLetter = 3, overdueChair = 4, overdueMeeting = 5] = days;
        const rules = {
          ...DEFAULT_RULES,
          overdueNotice,
          overdueViceChair,
          overdueLetter,
          overdueChair,
          overdueMeeting,
        };
        if (!isWorkingDay(today, calendar)) return rungWindows(today, calendar, rules).length === 0;
        const found = new Set(
          rungsOf(task({ dueOn, lastEntryOn: today }), ladderDay(today, calendar, rules)).map(({ rung }) => rung),
        );
        const late = workingDaysBetween(dueOn, today, calendar);
        const left = workingDaysBetween(today, dueOn, calendar);
        const names: Rung[] = ['overdue', 'vice-chair', 'letter', 'chair', 'meeting'];
        const past = names.every((rung, place) => found.has(rung) === late >= (days[place] ?? 0));
        const ahead =
          dueOn < today ? null : left === 0 ? 'due' : left <= 3 ? 'before:3' : left <= 7 ? 'before:7' : null;
        const told = [...found].find((rung) => kindOf(rung) === 'ahead') ?? null;
        return past && told === ahead;
      }),
    );
  });
});

test('the summary of the week is given on its weekday, or on the first day worked after it', () => {
  const given = (today: string, over: Partial<OfficeRules> = {}) =>
    summaryDay(day(today), calendar, { ...DEFAULT_RULES, ...over });
  expect(given('2022-04-18')).toBe('2022-04-18');
  expect(given('2022-04-19')).toBeNull();
  // Monday 11/4 is off.
  expect(given('2022-04-11')).toBeNull();
  expect(given('2022-04-12')).toBe('2022-04-11');
  expect(given('2022-04-13')).toBeNull();
  expect(given('2022-04-18', { summaryWeekday: 0 })).toBeNull();
  expect(given('2022-05-04', { summaryWeekday: 6 })).toBe('2022-04-30');
  // Once in every week somebody works in, the weeks of Tết and of the swap day included.
  for (let monday = day('2022-01-03'); monday < '2022-07-01'; monday = addDays(monday, 7)) {
    const week = eachDay(monday, addDays(monday, 6));
    const given = week.filter((today) => summaryDay(today, calendar, DEFAULT_RULES) !== null);
    expect(given).toEqual(week.filter((today) => isWorkingDay(today, calendar)).slice(0, 1));
  }
});

describe('who is told', () => {
  const duties: Duties = {
    leaders: [
      { personId: 'chair', role: 'chair', fields: null },
      { personId: 'digital', role: 'vice_chair', fields: ['DIGITAL'] },
      { personId: 'office', role: 'standing_office', fields: null },
      { personId: 'secretary', role: 'secretary', fields: null },
    ],
    headsOf: (unitId) => (unitId === 'nobody' ? [] : [`head of ${unitId}`]),
    officersOf: (_, officer) => [officer, 'stand-in'],
  };
  const concerned = {
    leadUnitId: 'commune',
    monitorUnitId: 'home',
    officerPersonId: 'officer',
    field: 'DIGITAL',
  } as const;

  test('officer, stand-in and head hear of the task itself', () => {
    expect(toldOf('ahead', concerned, duties)).toEqual(['officer', 'stand-in', 'head of commune']);
    expect(toldOf('stale', { ...concerned, officerPersonId: null }, duties)).toEqual(['head of commune']);
    expect(toldOf('letter', concerned, duties)).toEqual([]);
  });

  test('lists go to the monitoring unit, the vice chair of the field, the chair, the office', () => {
    expect(listedTo('overdue', concerned, duties)).toEqual(['head of home']);
    expect(listedTo('vice-chair', concerned, duties)).toEqual(['digital']);
    expect(listedTo('letter', concerned, duties)).toEqual(['office', 'secretary']);
    expect(listedTo('chair', concerned, duties)).toEqual(['chair', 'office', 'secretary']);
    expect(reachedBy('meeting', concerned, duties)).toEqual(['office', 'secretary']);
  });

  test('a field nobody looks after is the chair’s, and so is a task without a field', () => {
    expect(listedTo('vice-chair', { ...concerned, field: 'PROCEDURES' }, duties)).toEqual(['chair']);
    expect(listedTo('vice-chair', { ...concerned, field: null }, duties)).toEqual(['chair']);
  });

  test('a person with several posts gets one summary, of all their fields', () => {
    const twice = [...duties.leaders, { personId: 'digital', role: 'vice_chair', fields: ['PROCEDURES'] } as const];
    expect(summaryReaders(twice)).toEqual([
      { personId: 'chair', role: 'chair', fields: null },
      { personId: 'digital', role: 'vice_chair', fields: ['DIGITAL', 'PROCEDURES'] },
    ]);
  });
});
