import { describe, expect, test } from 'vitest';
import type { Actor, Post } from '#app/domain/access/roles.ts';
import { type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import { type ActorFacts, actorFacts } from '#app/domain/workflow/guards.ts';
import {
  confirmTask,
  issueTask,
  reopenTask,
  reportProgress,
  returnTask,
  startTask,
  submitTask,
} from '#app/domain/workflow/task-work.ts';
import { onTask as task } from './task-record.ts';

const day = (text: string): LocalDate => localDate(text);
const today = day('2022-04-19');
const breaks = (code: string, field?: string) =>
  expect.objectContaining(field === undefined ? { code } : { code, field });

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

describe('taking a task on', () => {
  const given = task({ state: 'not_started', startedOn: null });

  test('the unit takes it on', () => {
    expect(startTask(given, today).patch).toEqual({ state: 'in_progress', startedOn: today });
  });
});

describe('reporting progress', () => {
  const progress = {
    text: 'Đã rà soát',
    percent: 60,
    value: null,
    difficulties: ' thiếu máy quét ',
    cause: 'PEOPLE',
    today,
  } as const;

  test('takes a task on with its first report', () => {
    expect(reportProgress(task({ state: 'not_started', startedOn: null }), progress).patch).toEqual({
      state: 'in_progress',
      startedOn: today,
      percent: 60,
      value: null,
      difficulties: 'thiếu máy quét',
      delayCause: 'PEOPLE',
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

  test('says once why an overdue task is late; a figure alone need not', () => {
    const silent = { ...progress, cause: null };
    expect(() => reportProgress(task(), silent)).toThrow(breaks('task.cause_missing', 'cause'));
    expect(reportProgress(task({ delayCause: 'LAW' }), silent).patch.delayCause).toBe('LAW');
    expect(reportProgress(task(), { ...silent, text: '' }).patch.percent).toBe(60);
    expect(reportProgress(task({ dueOn: today }), silent).patch.delayCause).toBeNull();
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
