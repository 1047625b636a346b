import type { DelayCause } from '../delay.ts';
import { RuleBroken } from '../shared/errors.ts';
import { type LocalDate, yearOf } from '../shared/local-date.ts';
import { checkValue, isReached } from '../target.ts';
import { isCompletedLate, isOverdue } from '../task.ts';
import { type ActorFacts, forbidOwnWork, required } from './guards.ts';
import { nextTaskState, type TaskDecision, type TaskRecord } from './task-workflow.ts';

/** Gives a drafted task to its unit, by a numbered paper or an approved conclusion. */
export function issueTask(
  task: TaskRecord,
  facts: { readonly source: string | null; readonly issuedOn: LocalDate; readonly dueOn: LocalDate | null },
): TaskDecision {
  const state = nextTaskState(task.state, 'issue');
  const { issuedOn, dueOn } = facts;
  const source = required(facts.source, 'task.source_missing', 'source');
  if (dueOn !== null && dueOn < issuedOn) throw new RuleBroken('due.before_issue', { dueOn, issuedOn }, 'dueDate');
  return { event: 'issue', patch: { state, issuedOn, dueOn, firstDueOn: dueOn }, facts: { source } };
}

/** The lead unit takes the task on. */
export function startTask(task: TaskRecord, today: LocalDate): TaskDecision {
  const state = nextTaskState(task.state, 'start');
  return { event: 'start', patch: { state, startedOn: today }, facts: {} };
}

export interface Progress {
  readonly text: string;
  /** Whole per cent done, 0–100. */
  readonly percent: number;
  /** In the unit of the target; null when not measured. */
  readonly value: number | null;
  readonly difficulties: string;
  /** Why it is late; null: nothing new to say of it. */
  readonly cause: DelayCause | null;
  readonly today: LocalDate;
}

/**
 * A progress report. The first one also takes the task on. Words are needed unless the figures say something new: units
 * on slow lines record a percentage with one tap. Whoever writes words about an overdue task says once why it is late.
 */
export function reportProgress(task: TaskRecord, progress: Progress): TaskDecision {
  const state = nextTaskState(task.state, 'report');
  const { percent, value, difficulties, today } = progress;
  const cause = progress.cause ?? task.delayCause;
  if (percent === task.percent && value === null) required(progress.text, 'task.report_empty', 'text');
  if (cause === null && progress.text.trim() !== '' && isOverdue(task, today))
    throw new RuleBroken('task.cause_missing', {}, 'cause');
  if (!Number.isInteger(percent) || percent < 0 || percent > 100) {
    throw new RuleBroken('task.percent_out_of_range', { percent }, 'percent');
  }
  if (value !== null) checkValue(task.target?.unit ?? '', value);
  return {
    event: 'report',
    patch: {
      state,
      startedOn: task.startedOn ?? today,
      percent,
      value: value ?? task.value,
      difficulties: difficulties.trim(),
      delayCause: cause,
      lastReportOn: today,
    },
    facts: { from: task.percent, to: percent },
  };
}

export interface Submission {
  /** What was done, in words; needed when no file is attached. */
  readonly statement: string;
  readonly hasFile: boolean;
  readonly value: number | null;
  /** Date of the paper that is the product, when the day of handing in is not the day of doing. */
  readonly productDate?: LocalDate | null;
  readonly personId: string | null;
  readonly today: LocalDate;
}

/** The lead unit says the task is done. A missed target does not stop it; the confirmer sees it. */
export function submitTask(task: TaskRecord, submission: Submission): TaskDecision<{ targetReached: boolean | null }> {
  const state = nextTaskState(task.state, 'submit');
  const { statement, hasFile, productDate, personId, today } = submission;
  if (!hasFile) required(statement, 'task.deliverable_missing', 'statement');
  const value = submission.value ?? task.value;
  if (task.target !== null && value === null) throw new RuleBroken('task.target_value_missing', {}, 'value');
  if (value !== null) checkValue(task.target?.unit ?? '', value);
  if (productDate != null) checkProductDate(productDate, hasFile, task.issuedOn, today);
  return {
    event: 'submit',
    patch: {
      state,
      startedOn: task.startedOn ?? today,
      submittedOn: productDate ?? today,
      submittedByPersonId: personId,
      percent: 100,
      value,
      lastReportOn: today,
    },
    facts: { targetReached: task.target === null || value === null ? null : isReached(task.target, value) },
  };
}

function checkProductDate(date: LocalDate, hasFile: boolean, issuedOn: LocalDate, today: LocalDate): void {
  if (date > today) throw new RuleBroken('task.product_date_in_future', { date }, 'productDate');
  if (date < issuedOn) throw new RuleBroken('task.product_date_before_issue', { date, issuedOn }, 'productDate');
  if (!hasFile) throw new RuleBroken('task.product_date_without_file', {}, 'productDate');
}

/**
 * Accepts what was handed in. The task is completed on the day of the submission, not of the
 * confirmation, so a slow confirmer does the unit no harm.
 */
export function confirmTask(
  task: TaskRecord,
  facts: { readonly actor: ActorFacts; readonly today: LocalDate },
): TaskDecision<{ late: boolean }> {
  const state = nextTaskState(task.state, 'confirm');
  forbidOwnWork(facts.actor, { personId: task.submittedByPersonId, leadUnitId: task.leadUnitId });
  const completedOn = task.submittedOn ?? facts.today;
  return {
    event: 'confirm',
    patch: { state, completedOn, closedOn: facts.today },
    facts: { late: isCompletedLate({ state, dueOn: task.dueOn, completedOn }) },
  };
}

/** Sends a submission back. It no longer counts; the clock runs on. */
export function returnTask(
  task: TaskRecord,
  facts: { readonly actor: ActorFacts; readonly reason: string },
): TaskDecision {
  const state = nextTaskState(task.state, 'return');
  forbidOwnWork(facts.actor, { personId: task.submittedByPersonId, leadUnitId: task.leadUnitId });
  const reason = required(facts.reason, 'task.reason_missing', 'reason');
  return {
    event: 'return',
    patch: { state, submittedOn: null, submittedByPersonId: null, returnCount: task.returnCount + 1 },
    facts: { reason },
  };
}

/** Takes a completed task up again, within the year whose report counted it. */
export function reopenTask(
  task: TaskRecord,
  facts: { readonly reason: string; readonly today: LocalDate },
): TaskDecision {
  const state = nextTaskState(task.state, 'reopen');
  const reason = required(facts.reason, 'task.reason_missing', 'reason');
  const { completedOn } = task;
  if (completedOn !== null && yearOf(completedOn) !== yearOf(facts.today)) {
    throw new RuleBroken('task.reopen_other_year', { completedOn });
  }
  return {
    event: 'reopen',
    patch: { state, completedOn: null, closedOn: null, submittedOn: null, submittedByPersonId: null },
    facts: { reason, completedOn },
  };
}
