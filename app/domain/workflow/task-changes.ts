import { type DelayCause, OUTSIDE_CAUSES } from '../delay.ts';
import type { OfficeRules } from '../office-rules.ts';
import { RuleBroken } from '../shared/errors.ts';
import { addDays, type LocalDate } from '../shared/local-date.ts';
import { type ActorFacts, forbidOwnWork, required } from './guards.ts';
import { nextTaskState, type TaskDecision, type TaskRecord } from './task-workflow.ts';

export type ExtensionRules = Pick<OfficeRules, 'ordinaryExtensions' | 'delegatedExtensionDays'>;

/** Who asked for something, and when. */
export interface Asker {
  readonly personId: string | null;
  readonly on: LocalDate;
}

/** Asked for after the due date, or after the ordinary number of extensions: a higher signer decides. */
export function needsChair(
  task: Pick<TaskRecord, 'dueOn' | 'extensionCount'>,
  askedOn: LocalDate,
  rules: ExtensionRules,
): boolean {
  return (task.dueOn !== null && askedOn > task.dueOn) || task.extensionCount >= rules.ordinaryExtensions;
}

/**
 * May this person judge an extension at all; how far they may go is {@link extendTask}'s question. Throws RuleBroken
 * `task.own_work`, `task.own_unit`, `task.extension_requested_late`, `task.extension_beyond_ordinary` and, for a
 * standing office without delegation, `task.extension_not_delegated`.
 */
export function checkExtender(
  task: Pick<TaskRecord, 'leadUnitId' | 'dueOn' | 'extensionCount'>,
  facts: {
    readonly actor: ActorFacts;
    readonly request: Asker | null;
    readonly rules: ExtensionRules;
    readonly today: LocalDate;
  },
): void {
  const { actor, request, rules, today } = facts;
  const { dueOn, extensionCount } = task;
  forbidOwnWork(actor, { personId: request?.personId ?? null, leadUnitId: task.leadUnitId });
  if (actor.isChair) return;
  if (dueOn !== null && (request?.on ?? today) > dueOn)
    throw new RuleBroken('task.extension_requested_late', { dueOn });
  if (extensionCount >= rules.ordinaryExtensions)
    throw new RuleBroken('task.extension_beyond_ordinary', { times: extensionCount });
  if (!actor.isViceChair && rules.delegatedExtensionDays === 0)
    throw new RuleBroken('task.extension_not_delegated', { days: 0 });
}

export interface Extension {
  readonly actor: ActorFacts;
  readonly newDueOn: LocalDate;
  readonly reason: string;
  /** Null when whoever may extends unasked. */
  readonly request: Asker | null;
  readonly rules: ExtensionRules;
  readonly today: LocalDate;
}

/** Approves a later due date. The old one goes to the history; the first one stays on the task. */
export function extendTask(
  task: TaskRecord,
  { actor, newDueOn, reason, request, rules, today }: Extension,
): TaskDecision<{ reason: string; fromDueOn: LocalDate; toDueOn: LocalDate }> {
  const state = nextTaskState(task.state, 'extend');
  const { dueOn } = task;
  const why = required(reason, 'task.reason_missing', 'reason');
  if (dueOn === null) throw new RuleBroken('task.no_due_date');
  checkExtender(task, { actor, request, rules, today });
  checkLater(newDueOn, dueOn, today);
  const last = addDays(dueOn, rules.delegatedExtensionDays);
  if (!actor.isChair && !actor.isViceChair && newDueOn > last)
    throw new RuleBroken('task.extension_not_delegated', { days: rules.delegatedExtensionDays, last }, 'newDueOn');
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

/** An extension leads to a later day that has not passed. */
export function checkLater(newDueOn: LocalDate, dueOn: LocalDate, today: LocalDate): void {
  if (newDueOn <= dueOn) throw new RuleBroken('task.extension_not_later', { dueOn }, 'newDueOn');
  if (newDueOn < today) throw new RuleBroken('task.extension_in_past', { today }, 'newDueOn');
}

/** A cause outside the unit. Throws RuleBroken `task.cause_missing`, `task.cause_inside_unit`. */
export function outsideCause(cause: DelayCause | null): DelayCause {
  if (cause === null) throw new RuleBroken('task.cause_missing', {}, 'cause');
  if (!OUTSIDE_CAUSES.includes(cause)) throw new RuleBroken('task.cause_inside_unit', {}, 'cause');
  return cause;
}

/** Stops the clock for a cause outside the unit. The due date moves only by an extension. */
export function suspendTask(
  task: TaskRecord,
  facts: {
    readonly actor: ActorFacts;
    readonly reason: string;
    readonly cause: DelayCause | null;
    readonly askedBy: string | null;
  },
): TaskDecision<{ reason: string; cause: DelayCause }> {
  const state = nextTaskState(task.state, 'suspend');
  const reason = required(facts.reason, 'task.reason_missing', 'reason');
  const cause = outsideCause(facts.cause);
  forbidOwnWork(facts.actor, { personId: facts.askedBy, leadUnitId: task.leadUnitId });
  return {
    event: 'suspend',
    patch: { state, stateBeforeSuspension: task.state, delayCause: cause },
    facts: { reason, cause },
  };
}

/** Lets a suspended task go on where it stood. */
export function resumeTask(task: TaskRecord): TaskDecision {
  const state = nextTaskState(task.state, 'resume', task.stateBeforeSuspension ?? 'in_progress');
  return { event: 'resume', patch: { state, stateBeforeSuspension: null }, facts: {} };
}

/** The paper a task is moved or ended by: not older than the task, not of a day to come. */
export function checkBasisDay(task: Pick<TaskRecord, 'issuedOn'>, on: LocalDate, today: LocalDate): void {
  if (on > today) throw new RuleBroken('task.basis_in_future', {}, 'basisOn');
  if (on < task.issuedOn) throw new RuleBroken('task.basis_older', { issuedOn: task.issuedOn }, 'basisOn');
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
    /** Always said anew: a day, or that it stays the same. A day passed is not forgiven by moving the task. */
    readonly newDueOn: LocalDate | null;
    readonly sameDue: boolean;
    readonly today: LocalDate;
  },
): TaskDecision<{ basis: string; successor: SuccessorTask }> {
  const state = nextTaskState(task.state, 'transfer');
  const { toUnitId, newDueOn, sameDue, today } = facts;
  const basis = required(facts.basis, 'task.basis_missing', 'basis');
  if (toUnitId === task.leadUnitId) throw new RuleBroken('task.transfer_same_unit', {}, 'toUnitId');
  if (newDueOn === null && !sameDue && task.dueOn !== null)
    throw new RuleBroken('task.new_due_missing', {}, 'newDueOn');
  if (newDueOn !== null && newDueOn < today)
    throw new RuleBroken('due.before_issue', { dueOn: newDueOn, issuedOn: today }, 'newDueOn');
  const dueOn = newDueOn ?? task.dueOn;
  return {
    event: 'transfer',
    patch: { state, closedOn: today, stateBeforeSuspension: null },
    facts: { basis, successor: { leadUnitId: toUnitId, issuedOn: today, dueOn } },
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
    patch: { state, closedOn: facts.today, stateBeforeSuspension: null, closedAs: 'by_document' },
    facts: { reason, basis },
  };
}

/** Ends a task that cannot or need not be done any more, with the approval of whoever may cancel it; counted apart. */
export function closeTask(
  task: TaskRecord,
  facts: {
    readonly actor: ActorFacts;
    readonly closedAs: 'not_feasible' | 'not_needed';
    readonly reason: string;
    readonly askedBy: string | null;
    readonly today: LocalDate;
  },
): TaskDecision<{ reason: string; closedAs: 'not_feasible' | 'not_needed' }> {
  const state = nextTaskState(task.state, 'close');
  const { closedAs } = facts;
  const reason = required(facts.reason, 'task.reason_missing', 'reason');
  forbidOwnWork(facts.actor, { personId: facts.askedBy, leadUnitId: task.leadUnitId });
  return {
    event: 'close',
    patch: { state, closedOn: facts.today, stateBeforeSuspension: null, closedAs },
    facts: { reason, closedAs },
  };
}
