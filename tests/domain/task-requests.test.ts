import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import {
  type Ask,
  askForChange,
  giveTaskAgain,
  isGrantable,
  permissionToDecide,
  settleRequest,
  takeBackTask,
  withdrawRequest,
} from '#app/domain/workflow/task-requests.ts';
import { PLAIN_CALENDAR } from '#app/domain/working-days.ts';
import { CHAIR, MONITOR, onTask as task, VICE_CHAIR } from './task-record.ts';

const day = (text: string): LocalDate => localDate(text);
const today = day('2022-04-13');
const breaks = (code: string, field?: string) =>
  expect.objectContaining(field === undefined ? { code } : { code, field });

const ask = (part: Partial<Ask>): Ask => ({
  kind: 'extension',
  reason: 'Chờ hướng dẫn công khai ngân sách',
  cause: 'OTHER_UNIT',
  newDueOn: day('2022-04-25'),
  closedAs: null,
  personId: 'chu-tich-xa',
  waiting: [],
  rules: DEFAULT_RULES,
  calendar: PLAIN_CALENDAR,
  today,
  ...part,
});

describe('asking for more time', () => {
  test('names the day, the reason and one of the causes', () => {
    expect(askForChange(task(), ask({}))).toMatchObject({
      kind: 'extension',
      state: 'open',
      cause: 'OTHER_UNIT',
      fromDueOn: '2022-04-15',
      newDueOn: '2022-04-25',
      needsChair: false,
    });
    expect(() => askForChange(task(), ask({ reason: ' ' }))).toThrow(breaks('task.reason_missing', 'reason'));
    expect(() => askForChange(task(), ask({ cause: null }))).toThrow(breaks('task.cause_missing', 'cause'));
    expect(() => askForChange(task(), ask({ newDueOn: null }))).toThrow(breaks('task.new_due_missing', 'newDueOn'));
    expect(() => askForChange(task(), ask({ newDueOn: day('2022-04-15') }))).toThrow(
      breaks('task.extension_not_later', 'newDueOn'),
    );
    expect(() => askForChange(task({ dueOn: null }), ask({}))).toThrow(breaks('task.no_due_date'));
  });

  test('after the due date, or after the ordinary extensions, goes to the chair', () => {
    expect(askForChange(task(), ask({ today: day('2022-04-15') })).needsChair).toBe(false);
    expect(askForChange(task(), ask({ today: day('2022-04-16') })).needsChair).toBe(true);
    expect(askForChange(task({ extensionCount: 1 }), ask({})).needsChair).toBe(true);
    const rules = { ...DEFAULT_RULES, ordinaryExtensions: 2 };
    expect(askForChange(task({ extensionCount: 1 }), ask({ rules })).needsChair).toBe(false);
  });

  test('waits for one answer before it asks again', () => {
    expect(() => askForChange(task(), ask({ waiting: ['extension'] }))).toThrow(breaks('task.request_waiting'));
    expect(askForChange(task(), ask({ waiting: ['closing'] })).state).toBe('open');
  });
});

describe('sending a task back', () => {
  const given = task({ state: 'not_started', startedOn: null });
  const decline = (part: Partial<Ask> = {}) => ask({ kind: 'decline', cause: null, newDueOn: null, ...part });

  test('is asked within the days the issuer allows, with a reason', () => {
    expect(askForChange(given, decline({ today: day('2022-03-29') })).kind).toBe('decline');
    expect(() => askForChange(given, decline({ today: day('2022-03-30') }))).toThrow(breaks('task.decline_too_late'));
    const rules = { ...DEFAULT_RULES, declineDays: 3 };
    expect(askForChange(given, decline({ today: day('2022-03-30'), rules })).state).toBe('open');
  });

  test('is not for a task already taken on', () => {
    expect(() => askForChange(task(), decline({ today: day('2022-03-28') }))).toThrow(breaks('task.step_not_allowed'));
  });

  test('when granted puts it back to whoever gave it, who may give it to the same unit again', () => {
    const back = takeBackTask(given, { reason: 'Không thuộc chức năng' }).patch;
    expect(back).toEqual({ state: 'draft' });
    expect(giveTaskAgain({ ...given, ...back }, { reason: 'Đúng chức năng theo Quyết định 12' }).patch).toEqual({
      state: 'not_started',
    });
    expect(() => giveTaskAgain({ ...given, ...back }, { reason: '' })).toThrow(breaks('task.reason_missing'));
  });
});

test('a pause takes a cause outside the unit, an end the kind of end', () => {
  expect(askForChange(task(), ask({ kind: 'suspension' })).cause).toBe('OTHER_UNIT');
  expect(() => askForChange(task(), ask({ kind: 'suspension', cause: 'PEOPLE' }))).toThrow(
    breaks('task.cause_inside_unit'),
  );
  expect(askForChange(task(), ask({ kind: 'closing', closedAs: 'not_needed' })).closedAs).toBe('not_needed');
  expect(() => askForChange(task(), ask({ kind: 'closing' }))).toThrow(breaks('task.closed_as_missing', 'closedAs'));
});

describe('a request', () => {
  const request = askForChange(task(), ask({}));
  const verdict = { actor: VICE_CHAIR, approved: true, note: ' ', today } as const;

  test('is settled once, by somebody else', () => {
    expect(settleRequest(request, task(), verdict)).toEqual({
      state: 'approved',
      decidedByPersonId: 'vice',
      decidedOn: today,
      decisionNote: '',
    });
    expect(() => settleRequest({ ...request, state: 'refused' }, task(), verdict)).toThrow(
      breaks('task.request_closed'),
    );
    const own = { ...request, requestedByPersonId: 'vice' };
    expect(() => settleRequest(own, task(), verdict)).toThrow(breaks('task.own_work'));
    const ours = task({ leadUnitId: 'phong-noi-vu' });
    expect(() => settleRequest(request, ours, { ...verdict, actor: MONITOR })).toThrow(breaks('task.own_unit'));
  });

  test('is refused with a reason', () => {
    const refusal = { ...verdict, actor: CHAIR, approved: false };
    expect(() => settleRequest(request, task(), refusal)).toThrow(breaks('task.reason_missing', 'note'));
    expect(settleRequest(request, task(), { ...refusal, note: 'Còn đủ thời gian' }).state).toBe('refused');
  });

  test('is taken back by those who asked while nobody has decided', () => {
    expect(withdrawRequest(request, { personId: 'chu-tich-xa', today }).state).toBe('withdrawn');
    expect(() => withdrawRequest({ ...request, state: 'approved' }, { personId: 'x', today })).toThrow(
      breaks('task.request_closed'),
    );
  });

  test('is decided by those whom the step it asks for takes, and lapses when that step is gone', () => {
    expect(['decline', 'extension', 'suspension', 'closing'].map((kind) => permissionToDecide(kind as never))).toEqual([
      'task:take-back',
      'task:extend',
      'task:suspend',
      'task:cancel',
    ]);
    expect([isGrantable('decline', 'not_started'), isGrantable('decline', 'in_progress')]).toEqual([true, false]);
    expect([isGrantable('extension', 'submitted'), isGrantable('extension', 'completed')]).toEqual([true, false]);
  });
});
