import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addsUp,
  apartOf,
  type CountedTask,
  countBy,
  countStatuses,
  countTasks,
  inPeriod,
  NO_TASKS,
  rate,
  ratesOf,
  sumCounts,
  wasOverdueOn,
  weeklyOverdue,
} from '#app/domain/counting.ts';
import { addDays, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import {
  type ClosedAs,
  daysLate,
  daysLeft,
  displayStatus,
  TASK_STATES,
  type TaskClock,
  type TaskState,
} from '#app/domain/task.ts';
import { holds } from './property.ts';

const today = localDate('2022-04-19');
const day = (text: string): LocalDate => localDate(text);
const clock = (state: TaskState, dueOn: string | null, completedOn: string | null = null): TaskClock => ({
  state,
  dueOn: dueOn === null ? null : day(dueOn),
  completedOn: completedOn === null ? null : day(completedOn),
});

describe('what a reader sees of a task', () => {
  test.each<[string, TaskClock, string]>([
    ['issued, not taken on', clock('not_started', '2022-04-20'), 'moi'],
    ['not taken on and past due', clock('not_started', '2022-04-18'), 'qua'],
    ['under way, eight days left', clock('in_progress', '2022-04-27'), 'dang'],
    ['under way, seven days left', clock('in_progress', '2022-04-26'), 'sap'],
    ['due today', clock('in_progress', '2022-04-19'), 'sap'],
    ['one day over', clock('in_progress', '2022-04-18'), 'qua'],
    ['without a due date', clock('in_progress', null), 'dang'],
    ['handed in after the due date', clock('submitted', '2022-04-01'), 'cho'],
    ['confirmed in time', clock('completed', '2022-04-15', '2022-04-15'), 'xong'],
    ['confirmed late', clock('completed', '2022-04-15', '2022-04-16'), 'tre'],
    ['completed without a due date', clock('completed', null, '2022-04-16'), 'xong'],
    ['suspended past due', clock('suspended', '2022-04-01'), 'dung'],
    ['sent back by its unit', clock('draft', '2022-04-01'), 'dung'],
    ['cancelled', clock('cancelled', '2022-04-01'), 'huy'],
    ['transferred', clock('transferred', '2022-04-01'), 'huy'],
  ])('%s', (_, task, status) => {
    expect(displayStatus(task, today)).toBe(status);
  });

  test('days are counted to today while it is open and to completion afterwards', () => {
    expect(daysLate(clock('in_progress', '2022-04-15'), today)).toBe(4);
    expect(daysLate(clock('completed', '2022-04-15', '2022-04-17'), today)).toBe(2);
    expect(daysLate(clock('completed', '2022-04-15', '2022-04-15'), today)).toBe(0);
    expect(daysLate(clock('submitted', '2022-04-15'), today)).toBe(0);
    expect(daysLate(clock('in_progress', null), today)).toBe(0);
    expect(daysLeft(clock('in_progress', '2022-04-29'), today)).toBe(10);
    expect(daysLeft(clock('in_progress', null), today)).toBeNull();
  });
});

const anyDay = fc.integer({ min: -120, max: 120 }).map((offset) => addDays(today, offset));
const anyTask: fc.Arbitrary<CountedTask & { unit: string }> = fc
  .record({
    state: fc.constantFrom(...TASK_STATES),
    dueOn: fc.option(anyDay),
    firstDueOn: fc.option(anyDay),
    done: anyDay,
    extensionCount: fc.nat(2),
    unit: fc.constantFrom('long-thuan', 'phu-thuan-b', 'phong-tu-phap'),
  })
  .map(({ done, ...task }) => ({ ...task, completedOn: task.state === 'completed' ? done : null }));

describe('counting', () => {
  test('completed, open and undated tasks are all of them, whatever they are', () => {
    holds(
      fc.property(fc.array(anyTask), anyDay, (tasks, cutoff) => {
        const counts = countTasks(tasks, cutoff);
        expect(addsUp(counts)).toBe(true);
        expect(counts.N).toBe(
          tasks.filter(({ state }) => !['draft', 'transferred', 'cancelled'].includes(state)).length,
        );
      }),
    );
  });

  test('groups add up to the whole', () => {
    holds(
      fc.property(fc.array(anyTask), (tasks) => {
        const groups = countBy(tasks, ({ unit }) => unit, today);
        expect(sumCounts(groups.values())).toEqual(countTasks(tasks, today));
      }),
    );
  });

  test('what a screen shows as overdue, done and late is what a report counts', () => {
    holds(
      fc.property(fc.array(anyTask), (tasks) => {
        const [counts, shown] = [countTasks(tasks, today), countStatuses(tasks, today)];
        expect([shown.xong, shown.tre]).toEqual([counts.C1, counts.C2]);
        expect(shown.qua).toBe(counts.P2);
        expect(shown.moi + shown.dang + shown.sap + shown.cho + shown.dung).toBe(counts.P1 + counts.U);
      }),
    );
  });

  test('no task is no task', () => {
    expect(countTasks([], today)).toEqual(NO_TASKS);
    expect(sumCounts([])).toEqual(NO_TASKS);
  });

  test('extensions show how many would be late by their first date', () => {
    const extended: CountedTask = {
      ...clock('in_progress', '2022-04-29'),
      firstDueOn: day('2022-04-15'),
      extensionCount: 1,
    };
    expect(countTasks([extended], today)).toMatchObject({ N: 1, P1: 1, P2: 0, extended: 1, lateByFirstDate: 1 });
    expect(countTasks([extended], today, 'first')).toMatchObject({ N: 1, P1: 0, P2: 1, extended: 1 });
    const never = { ...clock('in_progress', '2022-04-15'), firstDueOn: null, extensionCount: 0 };
    expect(countTasks([never], today, 'first')).toEqual(countTasks([never], today));
  });

  test('tasks sent back, moved or ended without a result are told apart', () => {
    const ended = (state: TaskState, closedAs: ClosedAs | null = null) => apartOf({ state, closedAs });
    expect([ended('draft'), ended('transferred'), ended('cancelled')]).toEqual([
      'returned',
      'transferred',
      'by_document',
    ]);
    expect(ended('cancelled', 'not_feasible')).toBe('not_feasible');
    expect(TASK_STATES.filter((state) => ended(state) === null)).toEqual([
      'not_started',
      'in_progress',
      'submitted',
      'completed',
      'suspended',
    ]);
  });

  test('a period holds what was open at its start and what was issued in it', () => {
    const period = { from: day('2022-01-01'), to: day('2022-03-31') };
    const task = (issuedOn: string, closedOn: string | null) =>
      inPeriod({ issuedOn: day(issuedOn), closedOn: closedOn === null ? null : day(closedOn) }, period);
    expect([task('2021-11-01', null), task('2021-11-01', '2021-12-31'), task('2021-11-01', '2022-01-01')]).toEqual([
      true,
      false,
      true,
    ]);
    expect([task('2022-03-31', null), task('2022-04-01', null)]).toEqual([true, false]);
  });
});

describe('rates', () => {
  test('those of the sample day: 35 in time of 43 due', () => {
    const { onTimeAmongDue, completion, overdue } = ratesOf({ ...NO_TASKS, N: 96, C1: 35, C2: 3, P1: 53, P2: 5 });
    expect(onTimeAmongDue).toEqual({ numerator: 35, denominator: 43, percent: 81.4 });
    expect(completion.percent).toBe(39.58);
    expect(overdue.percent).toBe(5.21);
  });

  test('Quảng Nam 2020 had 181 of 833 overdue: 21,73%', () => {
    expect(rate(181, 833).percent).toBe(21.73);
  });

  test('halves go up and nothing is divided by zero', () => {
    expect(rate(1, 800).percent).toBe(0.13);
    expect(rate(1, 3).percent).toBe(33.33);
    expect(rate(2, 3).percent).toBe(66.67);
    expect(rate(201, 40_000).percent).toBe(0.5);
    expect(rate(0, 0)).toEqual({ numerator: 0, denominator: 0, percent: null });
  });

  test('lie within half a hundredth of the fraction', () => {
    holds(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (numerator, denominator) => {
        fc.pre(numerator <= denominator);
        expect(Math.abs(rate(numerator, denominator).percent! - (100 * numerator) / denominator)).toBeLessThan(
          0.005 + 1e-9,
        );
      }),
    );
  });
});

describe('overdue tasks of past weeks', () => {
  const dated = {
    ...clock('in_progress', '2022-04-08'),
    issuedOn: day('2022-03-25'),
    submittedOn: null,
    closedOn: null,
  };

  test('are those past due and neither handed in nor closed on that day', () => {
    const done = { ...dated, ...clock('completed', '2022-04-08', '2022-04-13'), closedOn: day('2022-04-14') };
    const on = (text: string) => [wasOverdueOn(dated, day(text)), wasOverdueOn(done, day(text))];
    expect(on('2022-04-08')).toEqual([false, false]);
    expect(on('2022-04-09')).toEqual([true, true]);
    expect(on('2022-04-13')).toEqual([true, false]);
    expect(wasOverdueOn({ ...dated, state: 'cancelled', closedOn: day('2022-04-12') }, day('2022-04-12'))).toBe(false);
    expect(wasOverdueOn({ ...dated, state: 'cancelled', closedOn: day('2022-04-12') }, day('2022-04-11'))).toBe(true);
    expect(wasOverdueOn({ ...dated, state: 'suspended' }, today)).toBe(false);
    expect(wasOverdueOn({ ...dated, dueOn: null }, today)).toBe(false);
  });

  test('are told week by week up to today', () => {
    expect(weeklyOverdue([dated], today, 3)).toEqual([
      { on: '2022-04-05', overdue: 0 },
      { on: '2022-04-12', overdue: 1 },
      { on: '2022-04-19', overdue: 1 },
    ]);
  });

  test('today’s number is the one counted today', () => {
    const datedTasks = anyTask.map((task) => ({
      ...task,
      issuedOn: addDays(today, -150),
      submittedOn: task.state === 'submitted' ? today : null,
      closedOn: ['completed', 'transferred', 'cancelled'].includes(task.state) ? today : null,
    }));
    holds(
      fc.property(fc.array(datedTasks), (tasks) => {
        const past = tasks.filter(({ completedOn }) => completedOn === null || completedOn <= today);
        expect(weeklyOverdue(past, today, 1)[0]?.overdue).toBe(countTasks(past, today).P2);
      }),
    );
  });
});
