import type { DelayCause } from '../delay.ts';
import type { OfficeRules } from '../office-rules.ts';
import { RuleBroken } from '../shared/errors.ts';
import type { LocalDate } from '../shared/local-date.ts';
import type { TaskState } from '../task.ts';
import type { RequestKind, RequestState } from '../task-request.ts';
import { addWorkingDays, type WorkingCalendar } from '../working-days.ts';
import { type ActorFacts, forbidOwnWork, required } from './guards.ts';
import { checkLater, needsChair, outsideCause } from './task-changes.ts';
import { nextTaskState, type TaskDecision, type TaskEvent, type TaskRecord, taskWorkflow } from './task-workflow.ts';

/** A request as far as the rules look at it; the stored row has these fields. */
export interface RequestRecord {
  readonly kind: RequestKind;
  readonly state: RequestState;
  readonly reason: string;
  readonly cause: DelayCause | null;
  /** Extension: the due date when it was asked, and the one asked for. */
  readonly fromDueOn: LocalDate | null;
  readonly newDueOn: LocalDate | null;
  readonly closedAs: 'not_feasible' | 'not_needed' | null;
  readonly needsChair: boolean;
  readonly requestedByPersonId: string;
  readonly requestedOn: LocalDate;
}

/** What becomes of a request. */
export interface RequestPatch {
  readonly state: RequestState;
  readonly decidedByPersonId: string | null;
  readonly decidedOn: LocalDate;
  readonly decisionNote: string;
}

/** The step of the task's life that grants a request. */
const GRANTED_BY: Readonly<Record<RequestKind, TaskEvent>> = {
  decline: 'decline',
  extension: 'extend',
  suspension: 'suspend',
  closing: 'close',
};

/** The permission it takes to decide a request. */
export const permissionToDecide = (kind: RequestKind) => taskWorkflow.steps[GRANTED_BY[kind]].permission;

/** Could it still be granted to a task in this state? Otherwise it has lapsed. */
export const isGrantable = (kind: RequestKind, state: TaskState): boolean =>
  taskWorkflow.steps[GRANTED_BY[kind]].from.includes(state);

/** The last day on which a unit may say that a task is not for it. */
export const declineUntil = (
  task: Pick<TaskRecord, 'issuedOn'>,
  rules: Pick<OfficeRules, 'declineDays'>,
  calendar: WorkingCalendar,
): LocalDate => addWorkingDays(task.issuedOn, rules.declineDays, calendar);

export interface Ask {
  readonly kind: RequestKind;
  readonly reason: string;
  readonly cause: DelayCause | null;
  readonly newDueOn: LocalDate | null;
  readonly closedAs: 'not_feasible' | 'not_needed' | null;
  readonly personId: string;
  /** Kinds of which a request of this task waits already: one of a kind is enough. */
  readonly waiting: readonly RequestKind[];
  readonly rules: OfficeRules;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
}

/** The lead unit asks whoever gave the task for a change. Nothing changes before somebody else has decided. */
export function askForChange(task: TaskRecord, ask: Ask): RequestRecord {
  const { kind, personId, today } = ask;
  nextTaskState(task.state, GRANTED_BY[kind]);
  if (ask.waiting.includes(kind)) throw new RuleBroken('task.request_waiting', { kind });
  const request: RequestRecord = {
    kind,
    state: 'open',
    reason: required(ask.reason, 'task.reason_missing', 'reason'),
    cause: null,
    fromDueOn: null,
    newDueOn: null,
    closedAs: null,
    needsChair: false,
    requestedByPersonId: personId,
    requestedOn: today,
  };
  switch (kind) {
    case 'decline': {
      const until = declineUntil(task, ask.rules, ask.calendar);
      if (today > until) throw new RuleBroken('task.decline_too_late', { until });
      return request;
    }
    case 'extension':
      return { ...request, ...laterDate(task, ask) };
    case 'suspension':
      return { ...request, cause: outsideCause(ask.cause) };
    case 'closing':
      if (ask.closedAs === null) throw new RuleBroken('task.closed_as_missing', {}, 'closedAs');
      return { ...request, closedAs: ask.closedAs };
  }
}

function laterDate(task: TaskRecord, { newDueOn, cause, rules, today }: Ask) {
  const { dueOn } = task;
  if (dueOn === null) throw new RuleBroken('task.no_due_date');
  if (cause === null) throw new RuleBroken('task.cause_missing', {}, 'cause');
  if (newDueOn === null) throw new RuleBroken('task.new_due_missing', {}, 'newDueOn');
  checkLater(newDueOn, dueOn, today);
  return { cause, fromDueOn: dueOn, newDueOn, needsChair: needsChair(task, today, rules) };
}

function checkOpen({ kind, state }: RequestRecord): void {
  if (state !== 'open') throw new RuleBroken('task.request_closed', { kind, state });
}

/** The unit takes its request back. */
export function withdrawRequest(
  request: RequestRecord,
  facts: { readonly personId: string | null; readonly today: LocalDate },
): RequestPatch {
  checkOpen(request);
  return { state: 'withdrawn', decidedByPersonId: facts.personId, decidedOn: facts.today, decisionNote: '' };
}

interface Verdict {
  readonly actor: ActorFacts;
  readonly approved: boolean;
  /** Why, or on what condition; a refusal needs it. */
  readonly note: string;
  readonly today: LocalDate;
}

/** Settles a request, once, by somebody else than those who asked. What an approval does to the task is decided apart. */
export function settleRequest(
  request: RequestRecord,
  task: Pick<TaskRecord, 'leadUnitId'>,
  { actor, approved, note, today }: Verdict,
): RequestPatch {
  checkOpen(request);
  forbidOwnWork(actor, { personId: request.requestedByPersonId, leadUnitId: task.leadUnitId });
  const decisionNote = approved ? note.trim() : required(note, 'task.reason_missing', 'note');
  return {
    state: approved ? 'approved' : 'refused',
    decidedByPersonId: actor.personId,
    decidedOn: today,
    decisionNote,
  };
}

/** Takes a declined task back from its unit: it waits for whoever gave it to give it again, move or drop it. */
export function takeBackTask(task: TaskRecord, facts: { readonly reason: string }): TaskDecision<{ reason: string }> {
  return { event: 'decline', patch: { state: nextTaskState(task.state, 'decline') }, facts: { reason: facts.reason } };
}

/** Gives a declined task to the same unit once more. Its dates stay; more time is an extension. */
export function giveTaskAgain(task: TaskRecord, facts: { readonly reason: string }): TaskDecision<{ reason: string }> {
  const state = nextTaskState(task.state, 'give_again');
  return {
    event: 'give_again',
    patch: { state },
    facts: { reason: required(facts.reason, 'task.reason_missing', 'reason') },
  };
}
