import { describe, expect, test } from 'vitest';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import {
  cancelTask,
  closeTask,
  extendTask,
  resumeTask,
  suspendTask,
  transferTask,
} from '#app/domain/workflow/task-changes.ts';
import { CHAIR, MONITOR, onTask as task, VICE_CHAIR } from './task-record.ts';

const day = (text: string): LocalDate => localDate(text);
const today = day('2022-04-19');
const breaks = (code: string, field?: string) =>
  expect.objectContaining(field === undefined ? { code } : { code, field });

const submitted = task({ state: 'submitted', submittedOn: day('2022-04-14'), submittedByPersonId: 'chair-long-thuan' });

describe('an extension', () => {
  const extension = {
    actor: VICE_CHAIR,
    newDueOn: day('2022-04-29'),
    reason: 'Chờ hướng dẫn của tỉnh',
    request: { personId: 'chair-long-thuan', on: day('2022-04-12') },
    rules: DEFAULT_RULES,
    today: day('2022-04-13'),
  };

  test('moves the due date and keeps the first one', () => {
    expect(extendTask(task(), extension)).toEqual({
      event: 'extend',
      patch: { state: 'in_progress', dueOn: '2022-04-29', firstDueOn: '2022-04-15', extensionCount: 1 },
      facts: { reason: 'Chờ hướng dẫn của tỉnh', fromDueOn: '2022-04-15', toDueOn: '2022-04-29' },
    });
  });

  test('a further one takes the chair, whose own judgement the first date survives', () => {
    const once = task({ dueOn: day('2022-04-20'), extensionCount: 1 });
    expect(() => extendTask(once, extension)).toThrow(breaks('task.extension_beyond_ordinary'));
    expect(extendTask(once, { ...extension, actor: CHAIR }).patch).toMatchObject({
      dueOn: '2022-04-29',
      firstDueOn: '2022-04-15',
      extensionCount: 2,
    });
    const twice = { ...DEFAULT_RULES, ordinaryExtensions: 2 };
    expect(extendTask(once, { ...extension, rules: twice }).patch.extensionCount).toBe(2);
  });

  test('asked for after the due date takes the chair', () => {
    const late = { ...extension, request: { personId: 'chair-long-thuan', on: day('2022-04-18') }, today };
    expect(() => extendTask(task(), late)).toThrow(breaks('task.extension_requested_late'));
    expect(() => extendTask(task(), { ...late, request: null })).toThrow(breaks('task.extension_requested_late'));
    expect(extendTask(task(), { ...late, actor: CHAIR }).patch.dueOn).toBe('2022-04-29');
  });

  test('asked for in time may be decided after the due date', () => {
    expect(extendTask(task(), { ...extension, today }).patch.dueOn).toBe('2022-04-29');
  });

  test('the standing office gives as many days as it was delegated, none unless somebody said so', () => {
    const bySecretariat = { ...extension, actor: MONITOR, newDueOn: day('2022-04-20') };
    expect(() => extendTask(task(), bySecretariat)).toThrow(breaks('task.extension_not_delegated'));
    const rules = { ...DEFAULT_RULES, delegatedExtensionDays: 5 };
    expect(extendTask(task(), { ...bySecretariat, rules }).patch.dueOn).toBe('2022-04-20');
    expect(() => extendTask(task(), { ...bySecretariat, rules, newDueOn: day('2022-04-21') })).toThrow(
      breaks('task.extension_not_delegated', 'newDueOn'),
    );
    expect(() => extendTask(task({ leadUnitId: 'phong-noi-vu' }), { ...bySecretariat, rules })).toThrow(
      breaks('task.own_unit'),
    );
  });

  test('is later than the old date, not in the past, reasoned and not one’s own', () => {
    expect(() => extendTask(task(), { ...extension, newDueOn: day('2022-04-15') })).toThrow(
      breaks('task.extension_not_later', 'newDueOn'),
    );
    expect(() => extendTask(task(), { ...extension, actor: CHAIR, newDueOn: day('2022-04-18'), today })).toThrow(
      breaks('task.extension_in_past'),
    );
    expect(() => extendTask(task(), { ...extension, reason: '' })).toThrow(breaks('task.reason_missing'));
    expect(() => extendTask(task(), { ...extension, request: { personId: 'vice', on: day('2022-04-12') } })).toThrow(
      breaks('task.own_work'),
    );
    expect(() => extendTask(task({ dueOn: null }), extension)).toThrow(breaks('task.no_due_date'));
  });
});

describe('a suspension', () => {
  const facts = { actor: MONITOR, reason: 'Chờ văn bản của Trung ương', cause: 'LAW', askedBy: null } as const;

  test('lets the task go on later where it stood', () => {
    const { patch } = suspendTask(submitted, facts);
    expect(patch).toEqual({ state: 'suspended', stateBeforeSuspension: 'submitted', delayCause: 'LAW' });
    expect(resumeTask({ ...submitted, ...patch }).patch).toEqual({ state: 'submitted', stateBeforeSuspension: null });
  });

  test('needs a reason and a cause outside the unit; nobody suspends the work of their own unit', () => {
    expect(() => suspendTask(task(), { ...facts, reason: '' })).toThrow(breaks('task.reason_missing'));
    expect(() => suspendTask(task(), { ...facts, cause: null })).toThrow(breaks('task.cause_missing', 'cause'));
    expect(() => suspendTask(task(), { ...facts, cause: 'PEOPLE' })).toThrow(breaks('task.cause_inside_unit', 'cause'));
    expect(() => suspendTask(task({ leadUnitId: 'phong-noi-vu' }), facts)).toThrow(breaks('task.own_unit'));
  });
});

describe('a transfer', () => {
  const facts = {
    toUnitId: 'long-phu-thuan',
    basis: 'Nghị quyết 1663/NQ-UBTVQH15',
    newDueOn: day('2022-05-15'),
    sameDue: false,
    today,
  };

  test('closes the task here and begins one there with a due date of its own', () => {
    const { patch, facts: told } = transferTask(task(), facts);
    expect(patch).toEqual({ state: 'transferred', closedOn: today, stateBeforeSuspension: null });
    expect(told.successor).toEqual({ leadUnitId: 'long-phu-thuan', issuedOn: today, dueOn: '2022-05-15' });
  });

  test('says the date anew, even when it stays; days already late are not forgiven', () => {
    const silent = { ...facts, newDueOn: null };
    expect(() => transferTask(task(), silent)).toThrow(breaks('task.new_due_missing', 'newDueOn'));
    expect(transferTask(task(), { ...silent, sameDue: true }).facts.successor.dueOn).toBe('2022-04-15');
    expect(transferTask(task({ dueOn: null }), silent).facts.successor.dueOn).toBeNull();
    expect(() => transferTask(task(), { ...facts, newDueOn: day('2022-04-18') })).toThrow(
      breaks('due.before_issue', 'newDueOn'),
    );
  });

  test('goes to another unit, by a paper', () => {
    expect(() => transferTask(task(), { ...facts, toUnitId: 'long-thuan' })).toThrow(breaks('task.transfer_same_unit'));
    expect(() => transferTask(task(), { ...facts, basis: '' })).toThrow(breaks('task.basis_missing'));
  });

  test('is open to a task its unit sent back', () => {
    expect(transferTask(task({ state: 'draft' }), facts).patch.state).toBe('transferred');
  });
});

describe('an end without a result', () => {
  test('comes by a document, with a reason', () => {
    const facts = { reason: 'Tỉnh đã làm', basis: '15/TB-UBND', today };
    expect(cancelTask(task(), facts).patch).toMatchObject({
      state: 'cancelled',
      closedOn: today,
      closedAs: 'by_document',
    });
    expect(() => cancelTask(task(), { ...facts, basis: '' })).toThrow(breaks('task.basis_missing', 'basis'));
    expect(() => cancelTask(task({ state: 'completed' }), facts)).toThrow(breaks('task.step_not_allowed'));
  });

  test('or by approval, because it cannot or need not be done any more', () => {
    const facts = { actor: CHAIR, closedAs: 'not_feasible', reason: 'Không còn trụ sở', askedBy: null, today } as const;
    expect(closeTask(task(), facts).patch).toMatchObject({ state: 'cancelled', closedAs: 'not_feasible' });
    expect(() => closeTask(task(), { ...facts, reason: ' ' })).toThrow(breaks('task.reason_missing'));
    expect(() => closeTask(task(), { ...facts, askedBy: 'chair' })).toThrow(breaks('task.own_work'));
  });
});
