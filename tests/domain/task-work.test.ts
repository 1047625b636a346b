import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, Post } from '#app/domain/access/roles.ts';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { type ActorFacts, actorFacts } from '#app/domain/workflow/guards.ts';
import { allowed } from '#app/domain/workflow/machine.ts';
import { cancelTask, extendTask, resumeTask, suspendTask, transferTask } from '#app/domain/workflow/task-changes.ts';
import {
  confirmTask,
  declineTask,
  issueTask,
  reopenTask,
  reportProgress,
  returnTask,
  startTask,
  submitTask,
} from '#app/domain/workflow/task-work.ts';
import {
  type TaskDecision,
  type TaskEvent,
  type TaskRecord,
  taskWorkflow,
} from '#app/domain/workflow/task-workflow.ts';
import { PLAIN_CALENDAR } from '#app/domain/working-days.ts';
import { holds } from './property.ts';

const day = (text: string): LocalDate => localDate(text);
const today = day('2022-04-19');
const breaks = (code: string, field?: string) =>
  expect.objectContaining(field === undefined ? { code } : { code, field });

const task = (part: Partial<TaskRecord> = {}): TaskRecord => ({
  state: 'in_progress',
  stateBeforeSuspension: null,
  leadUnitId: 'long-thuan',
  issuedOn: day('2022-03-25'),
  firstDueOn: day('2022-04-15'),
  dueOn: day('2022-04-15'),
  startedOn: day('2022-03-28'),
  submittedOn: null,
  submittedByPersonId: null,
  completedOn: null,
  closedOn: null,
  percent: 0,
  value: null,
  difficulties: '',
  lastReportOn: null,
  returnCount: 0,
  extensionCount: 0,
  target: null,
  ...part,
});
const submitted = task({ state: 'submitted', submittedOn: day('2022-04-14'), submittedByPersonId: 'chair-long-thuan' });
const percentTarget = { min: 40, max: null, operator: '>=', approx: false, unit: '%', label: '' } as const;

const monitor: ActorFacts = { personId: 'ha', unitIds: ['phong-noi-vu'], isChair: false, isViceChair: false };
const chair: ActorFacts = { personId: 'chair', unitIds: ['ubnd-huyen'], isChair: true, isViceChair: false };
const viceChair: ActorFacts = { ...chair, personId: 'vice', isChair: false, isViceChair: true };

describe('giving a task', () => {
  const draft = task({ state: 'draft', firstDueOn: null, dueOn: null });
  const facts = { source: '389/UBND-HC', issuedOn: day('2022-03-25'), dueOn: day('2022-04-15') };

  test('fixes its first due date', () => {
    expect(issueTask(draft, facts).patch).toEqual({
      state: 'not_started',
      issuedOn: '2022-03-25',
      dueOn: '2022-04-15',
      firstDueOn: '2022-04-15',
    });
  });

  test('needs a numbered paper or an approved conclusion behind it', () => {
    expect(() => issueTask(draft, { ...facts, source: ' ' })).toThrow(breaks('task.source_missing'));
  });

  test('is not due before it is given', () => {
    expect(() => issueTask(draft, { ...facts, dueOn: day('2022-03-24') })).toThrow(
      breaks('due.before_issue', 'dueDate'),
    );
  });
});

describe('taking a task on or sending it back', () => {
  const given = task({ state: 'not_started', startedOn: null });

  test('the unit takes it on', () => {
    expect(startTask(given, today).patch).toEqual({ state: 'in_progress', startedOn: today });
  });

  test('the unit may decline it within two working days, with a reason', () => {
    const facts = { reason: 'Không thuộc chức năng', today: day('2022-03-29'), calendar: PLAIN_CALENDAR };
    expect(declineTask(given, facts).patch).toEqual({ state: 'draft' });
    expect(() => declineTask(given, { ...facts, today: day('2022-03-30') })).toThrow(breaks('task.decline_too_late'));
    expect(() => declineTask(given, { ...facts, reason: '' })).toThrow(breaks('task.reason_missing', 'reason'));
  });

  test('a task under way can no longer be declined', () => {
    const facts = { reason: 'x', today: day('2022-03-29'), calendar: PLAIN_CALENDAR };
    expect(() => declineTask(task(), facts)).toThrow(breaks('task.step_not_allowed'));
  });
});

describe('reporting progress', () => {
  const progress = { text: 'Đã rà soát', percent: 60, value: null, difficulties: ' thiếu máy quét ', today };

  test('takes a task on with its first report', () => {
    expect(reportProgress(task({ state: 'not_started', startedOn: null }), progress).patch).toEqual({
      state: 'in_progress',
      startedOn: today,
      percent: 60,
      value: null,
      difficulties: 'thiếu máy quét',
      lastReportOn: today,
    });
  });

  test('keeps the day the task was taken on and the last measured value', () => {
    const { patch } = reportProgress(task({ value: 35 }), progress);
    expect([patch.startedOn, patch.value]).toEqual(['2022-03-28', 35]);
  });

  test.each([-1, 101, 33.3, Number.NaN])('%d per cent is refused', (percent) => {
    expect(() => reportProgress(task(), { ...progress, percent })).toThrow(
      breaks('task.percent_out_of_range', 'percent'),
    );
  });

  test('needs words unless its figures say something new', () => {
    const wordless = { ...progress, text: ' ' };
    expect(reportProgress(task(), wordless).patch.percent).toBe(60);
    expect(() => reportProgress(task({ percent: 60 }), wordless)).toThrow(breaks('task.report_empty', 'text'));
    expect(reportProgress(task({ percent: 60 }), { ...wordless, value: 38 }).patch.value).toBe(38);
  });

  test('measures in the unit of the target', () => {
    expect(() => reportProgress(task({ target: percentTarget }), { ...progress, value: 140 })).toThrow(
      breaks('target.percent_out_of_range', 'value'),
    );
  });

  test('is over once the task is handed in', () => {
    expect(() => reportProgress(submitted, progress)).toThrow(breaks('task.step_not_allowed'));
  });
});

describe('handing in', () => {
  const submission = { statement: 'Đã niêm yết', hasFile: false, value: null, personId: 'chair-long-thuan', today };

  test('fixes the day that will count', () => {
    expect(submitTask(task(), submission).patch).toMatchObject({
      state: 'submitted',
      submittedOn: today,
      submittedByPersonId: 'chair-long-thuan',
      percent: 100,
    });
  });

  test('needs a file or a statement', () => {
    expect(() => submitTask(task(), { ...submission, statement: '' })).toThrow(
      breaks('task.deliverable_missing', 'statement'),
    );
    expect(submitTask(task(), { ...submission, statement: '', hasFile: true }).patch.state).toBe('submitted');
  });

  test('needs the figure a target asks for, reported earlier or now, reached or not', () => {
    const measured = task({ target: percentTarget });
    expect(() => submitTask(measured, submission)).toThrow(breaks('task.target_value_missing', 'value'));
    expect(submitTask({ ...measured, value: 45 }, submission).facts.targetReached).toBe(true);
    expect(submitTask(measured, { ...submission, value: 39 }).facts.targetReached).toBe(false);
    expect(submitTask(task(), submission).facts.targetReached).toBeNull();
  });

  test('may count from the date of the paper that is the product, with the paper as proof', () => {
    const paper = { ...submission, hasFile: true, productDate: day('2022-04-14') };
    expect(submitTask(task(), paper).patch.submittedOn).toBe('2022-04-14');
    expect(() => submitTask(task(), { ...paper, hasFile: false })).toThrow(breaks('task.product_date_without_file'));
    expect(() => submitTask(task(), { ...paper, productDate: day('2022-04-20') })).toThrow(
      breaks('task.product_date_in_future'),
    );
    expect(() => submitTask(task(), { ...paper, productDate: day('2022-03-24') })).toThrow(
      breaks('task.product_date_before_issue'),
    );
  });
});

describe('judging what was handed in', () => {
  test('a task is completed on the day it was handed in, not when it was confirmed', () => {
    const { patch, facts } = confirmTask(submitted, { actor: monitor, today });
    expect(patch).toEqual({ state: 'completed', completedOn: '2022-04-14', closedOn: today });
    expect(facts.late).toBe(false);
    expect(confirmTask({ ...submitted, submittedOn: day('2022-04-16') }, { actor: monitor, today }).facts.late).toBe(
      true,
    );
  });

  test('nobody confirms what they handed in themselves, not even the chair', () => {
    const own = { ...submitted, submittedByPersonId: 'chair' };
    expect(() => confirmTask(own, { actor: chair, today })).toThrow(breaks('task.own_work'));
    expect(() => returnTask(own, { actor: chair, reason: 'x' })).toThrow(breaks('task.own_work'));
  });

  test('nobody confirms the work of their own unit, except those who lead the committee', () => {
    const ours = { ...submitted, leadUnitId: 'phong-noi-vu' };
    expect(() => confirmTask(ours, { actor: monitor, today })).toThrow(breaks('task.own_unit'));
    const leader = { ...viceChair, unitIds: ['phong-noi-vu'] };
    expect(confirmTask(ours, { actor: leader, today }).patch.state).toBe('completed');
  });

  test('returning undoes the submission, needs a reason and is counted', () => {
    expect(returnTask(submitted, { actor: monitor, reason: 'Thiếu biên bản' }).patch).toEqual({
      state: 'in_progress',
      submittedOn: null,
      submittedByPersonId: null,
      returnCount: 1,
    });
    expect(() => returnTask(submitted, { actor: monitor, reason: '  ' })).toThrow(
      breaks('task.reason_missing', 'reason'),
    );
  });

  test('only what was handed in can be confirmed', () => {
    expect(() => confirmTask(task(), { actor: monitor, today })).toThrow(breaks('task.step_not_allowed'));
  });

  test('a completed task is reopened in the same year only, with a reason', () => {
    const done = task({ state: 'completed', completedOn: day('2022-04-14'), closedOn: day('2022-04-18') });
    expect(reopenTask(done, { reason: 'Số liệu sai', today }).patch).toEqual({
      state: 'in_progress',
      completedOn: null,
      closedOn: null,
      submittedOn: null,
      submittedByPersonId: null,
    });
    expect(() => reopenTask(done, { reason: 'x', today: day('2023-01-03') })).toThrow(breaks('task.reopen_other_year'));
    expect(() => reopenTask(done, { reason: '', today })).toThrow(breaks('task.reason_missing'));
  });
});

describe('changing what was given', () => {
  const extension = {
    actor: viceChair,
    newDueOn: day('2022-04-29'),
    reason: 'Chờ hướng dẫn của tỉnh',
    request: { personId: 'chair-long-thuan', on: day('2022-04-12') },
    today: day('2022-04-13'),
  };

  test('an extension moves the due date and keeps the first one', () => {
    expect(extendTask(task(), extension)).toEqual({
      event: 'extend',
      patch: { state: 'in_progress', dueOn: '2022-04-29', firstDueOn: '2022-04-15', extensionCount: 1 },
      facts: { reason: 'Chờ hướng dẫn của tỉnh', fromDueOn: '2022-04-15', toDueOn: '2022-04-29' },
    });
    expect(extendTask(task({ dueOn: day('2022-04-20'), extensionCount: 1 }), extension).patch.firstDueOn).toBe(
      '2022-04-15',
    );
  });

  test('an extension asked for after the due date needs the chair', () => {
    const late = { ...extension, request: { personId: 'chair-long-thuan', on: day('2022-04-18') }, today };
    expect(() => extendTask(task(), late)).toThrow(breaks('task.extension_requested_late'));
    expect(() => extendTask(task(), { ...late, request: null })).toThrow(breaks('task.extension_requested_late'));
    expect(extendTask(task(), { ...late, actor: chair }).patch.dueOn).toBe('2022-04-29');
  });

  test('an extension is later than the old date, not in the past, reasoned and not one’s own', () => {
    expect(() => extendTask(task(), { ...extension, newDueOn: day('2022-04-15') })).toThrow(
      breaks('task.extension_not_later', 'newDueOn'),
    );
    expect(() => extendTask(task(), { ...extension, actor: chair, newDueOn: day('2022-04-18'), today })).toThrow(
      breaks('task.extension_in_past'),
    );
    expect(() => extendTask(task(), { ...extension, reason: '' })).toThrow(breaks('task.reason_missing'));
    expect(() => extendTask(task(), { ...extension, request: { personId: 'vice', on: day('2022-04-12') } })).toThrow(
      breaks('task.own_work'),
    );
    expect(() => extendTask(task({ dueOn: null }), extension)).toThrow(breaks('task.no_due_date'));
  });

  test('a suspended task goes on where it stood', () => {
    const suspended = suspendTask(submitted, { reason: 'Chờ văn bản của Trung ương' }).patch;
    expect(suspended).toEqual({ state: 'suspended', stateBeforeSuspension: 'submitted' });
    expect(resumeTask({ ...submitted, ...suspended }).patch).toEqual({
      state: 'submitted',
      stateBeforeSuspension: null,
    });
    expect(() => suspendTask(task(), { reason: '' })).toThrow(breaks('task.reason_missing'));
  });

  test('a transfer closes the task here and begins one there with a due date of its own', () => {
    const facts = {
      toUnitId: 'long-phu-thuan',
      basis: 'Nghị quyết 1663/NQ-UBTVQH15',
      newDueOn: day('2022-05-15'),
      today,
    };
    const { patch, facts: told } = transferTask(task(), facts);
    expect(patch).toEqual({ state: 'transferred', closedOn: today, stateBeforeSuspension: null });
    expect(told.successor).toEqual({ leadUnitId: 'long-phu-thuan', issuedOn: today, dueOn: '2022-05-15' });
    expect(() => transferTask(task(), { ...facts, toUnitId: 'long-thuan' })).toThrow(breaks('task.transfer_same_unit'));
    expect(() => transferTask(task(), { ...facts, basis: '' })).toThrow(breaks('task.basis_missing'));
    expect(() => transferTask(task(), { ...facts, newDueOn: day('2022-04-18') })).toThrow(
      breaks('due.before_issue', 'newDueOn'),
    );
  });

  test('a task is cancelled by a document, with a reason', () => {
    const facts = { reason: 'Không còn cần thiết', basis: '15/TB-UBND', today };
    expect(cancelTask(task(), facts).patch).toMatchObject({ state: 'cancelled', closedOn: today });
    expect(() => cancelTask(task(), { ...facts, basis: '' })).toThrow(breaks('task.basis_missing', 'basis'));
    expect(() => cancelTask(task({ state: 'completed' }), facts)).toThrow(breaks('task.step_not_allowed'));
  });
});

describe('who acts', () => {
  test('chairing another People’s Committee gives no weight here', () => {
    const post = (part: Partial<Post>): Post => ({
      role: 'chair',
      unitId: 'xa',
      issuerId: 'xa',
      committeeId: null,
      fields: null,
      ...part,
    });
    const actor: Actor = {
      kind: 'person',
      accountId: 'a',
      personId: 'p',
      name: 'x',
      posts: [post({}), post({ role: 'unit_head', issuerId: 'huyen' })],
    };
    expect(actorFacts(actor, 'huyen')).toEqual({ personId: 'p', unitIds: ['xa'], isChair: false, isViceChair: false });
    expect(actorFacts(actor, 'xa').isChair).toBe(true);
  });
});

describe('any history of a task', () => {
  const moves: Record<TaskEvent, (one: TaskRecord) => TaskDecision<unknown>> = {
    issue: (one) => issueTask(one, { source: '389/UBND-HC', issuedOn: one.issuedOn, dueOn: day('2022-04-15') }),
    start: (one) => startTask(one, today),
    decline: (one) => declineTask(one, { reason: 'x', today: one.issuedOn, calendar: PLAIN_CALENDAR }),
    report: (one) => reportProgress(one, { text: 'x', percent: 50, value: null, difficulties: '', today }),
    submit: (one) => submitTask(one, { statement: 'x', hasFile: false, value: null, personId: 'p', today }),
    confirm: (one) => confirmTask(one, { actor: monitor, today }),
    return: (one) => returnTask(one, { actor: monitor, reason: 'x' }),
    reopen: (one) => reopenTask(one, { reason: 'x', today }),
    extend: (one) => extendTask(one, { actor: chair, newDueOn: day('2022-06-30'), reason: 'x', request: null, today }),
    suspend: (one) => suspendTask(one, { reason: 'x' }),
    resume: (one) => resumeTask(one),
    transfer: (one) => transferTask(one, { toUnitId: 'other', basis: 'x', newDueOn: null, today }),
    cancel: (one) => cancelTask(one, { reason: 'x', basis: 'x', today }),
  };

  test('keeps its dates in step with its state', () => {
    holds(
      fc.property(fc.array(fc.nat(), { maxLength: 25 }), (choices) => {
        let current = task({ state: 'draft', startedOn: null });
        for (const choice of choices) {
          const events = allowed(taskWorkflow, current.state).filter(
            (event) => event !== 'extend' || current.dueOn! < '2022-06-30',
          );
          const event = events[choice % Math.max(1, events.length)];
          if (event === undefined) break;
          const decision = moves[event](current);
          expect(decision.event).toBe(event);
          current = { ...current, ...decision.patch };
          expect(current.completedOn !== null).toBe(current.state === 'completed');
          expect(current.closedOn !== null).toBe(['completed', 'transferred', 'cancelled'].includes(current.state));
          expect(current.stateBeforeSuspension !== null).toBe(current.state === 'suspended');
          if (current.state === 'submitted') expect(current.submittedOn).not.toBeNull();
          if (current.state === 'not_started' || current.state === 'in_progress')
            expect(current.submittedOn).toBeNull();
        }
      }),
      { numRuns: 300 },
    );
  });
});
