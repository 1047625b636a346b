import { RuleBroken } from '../shared/errors.ts';
import type { LocalDate } from '../shared/local-date.ts';
import { type ActorFacts, forbidOwnWork, required } from './guards.ts';
import { nextTaskState, type TaskDecision, type TaskRecord } from './task-workflow.ts';

export interface Extension {
  readonly actor: ActorFacts;
  readonly newDueOn: LocalDate;
  readonly reason: string;
  /** Who asked for it and when; null when the assigner extends unasked. */
  readonly request: { readonly personId: string; readonly on: LocalDate } | null;
  readonly today: LocalDate;
}

/** Approves a later due date. The old one goes to the history; the first one stays on the task. */
export function extendTask(
  task: TaskRecord,
  { actor, newDueOn, reason, request, today }: Extension,
): TaskDecision<{ reason: string; fromDueOn: LocalDate; toDueOn: LocalDate }> {
  const state = nextTaskState(task.state, 'extend');
  const { dueOn } = task;
  const why = required(reason, 'task.reason_missing', 'reason');
  if (dueOn === null) throw new RuleBroken('task.no_due_date');
  forbidOwnWork(actor, { personId: request?.personId ?? null, leadUnitId: task.leadUnitId });
  if (newDueOn <= dueOn) throw new RuleBroken('task.extension_not_later', { dueOn }, 'newDueOn');
  if (newDueOn < today) throw new RuleBroken('task.extension_in_past', { today }, 'newDueOn');
  if ((request?.on ?? today) > dueOn && !actor.isChair)
    throw new RuleBroken('task.extension_requested_late', { dueOn });
  return {
    event: 'extend',
    patch: {
      state,
      dueOn: newDueOn,
      firstDueOn: task.firstDueOn ?? dueOn,
      extensionCount: task.extensionCount + 1,
    },
    facts: { reason: why, fromDueOn: dueOn, toDueOn: newDueOn },
  };
}

/** Stops the clock for a cause outside the unit. The due date moves only by an extension. */
export function suspendTask(task: TaskRecord, facts: { readonly reason: string }): TaskDecision {
  const state = nextTaskState(task.state, 'suspend');
  const reason = required(facts.reason, 'task.reason_missing', 'reason');
  return { event: 'suspend', patch: { state, stateBeforeSuspension: task.state }, facts: { reason } };
}

/** Lets a suspended task go on where it stood. */
export function resumeTask(task: TaskRecord): TaskDecision {
  const state = nextTaskState(task.state, 'resume', task.stateBeforeSuspension ?? 'in_progress');
  return { event: 'resume', patch: { state, stateBeforeSuspension: null }, facts: {} };
}

/** What the receiving unit's task begins with. */
export interface SuccessorTask {
  readonly leadUnitId: string;
  readonly issuedOn: LocalDate;
  readonly dueOn: LocalDate | null;
}

/** Closes the task here and begins it anew at another unit, by a document or a reorganisation. */
export function transferTask(
  task: TaskRecord,
  facts: {
    readonly toUnitId: string;
    /** The paper or reorganisation that moves it. */
    readonly basis: string;
    /** Always said anew, even when it stays the same. */
    readonly newDueOn: LocalDate | null;
    readonly today: LocalDate;
  },
): TaskDecision<{ basis: string; successor: SuccessorTask }> {
  const state = nextTaskState(task.state, 'transfer');
  const { toUnitId, newDueOn, today } = facts;
  const basis = required(facts.basis, 'task.basis_missing', 'basis');
  if (toUnitId === task.leadUnitId) throw new RuleBroken('task.transfer_same_unit', {}, 'toUnitId');
  if (newDueOn !== null && newDueOn < today) {
    throw new RuleBroken('due.before_issue', { dueOn: newDueOn, issuedOn: today }, 'newDueOn');
  }
  return {
    event: 'transfer',
    patch: { state, closedOn: today, stateBeforeSuspension: null },
    facts: { basis, successor: { leadUnitId: toUnitId, issuedOn: today, dueOn: newDueOn } },
  };
}

/** Ends a task that is no longer wanted, by a document of the level that gave it. */
export function cancelTask(
  task: TaskRecord,
  facts: { readonly reason: string; readonly basis: string; readonly today: LocalDate },
): TaskDecision<{ reason: string; basis: string }> {
  const state = nextTaskState(task.state, 'cancel');
  const reason = required(facts.reason, 'task.reason_missing', 'reason');
  const basis = required(facts.basis, 'task.basis_missing', 'basis');
  return {
    event: 'cancel',
    patch: { state, closedOn: facts.today, stateBeforeSuspension: null },
    facts: { reason, basis },
  };
}
