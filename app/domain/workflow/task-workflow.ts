import type { DelayCause } from '../delay.ts';
import type { LocalDate } from '../shared/local-date.ts';
import type { Target } from '../target.ts';
import type { ClosedAs, TaskState } from '../task.ts';
import { step, type Workflow } from './machine.ts';

export const TASK_EVENTS = [
  'issue',
  'start',
  'decline',
  'give_again',
  'report',
  'submit',
  'confirm',
  'return',
  'reopen',
  'extend',
  'suspend',
  'resume',
  'transfer',
  'cancel',
  'close',
] as const;
export type TaskEvent = (typeof TASK_EVENTS)[number];

const RUNNING = ['not_started', 'in_progress'] as const;
const BEFORE_END = ['not_started', 'in_progress', 'submitted'] as const;
const OPEN = [...BEFORE_END, 'suspended'] as const;
/** A task its unit declined is a draft again: to be given again, moved, or dropped. */
const UNFINISHED = ['draft', ...OPEN] as const;

/** The life of a task. Who may take a step is the access table's answer; guards are in task-work and task-changes. */
export const taskWorkflow: Workflow<TaskState, TaskEvent> = {
  name: 'task',
  initial: 'draft',
  ends: ['completed', 'transferred', 'cancelled'],
  steps: {
    issue: { from: ['draft'], to: 'not_started', permission: 'directive:issue' },
    start: { from: ['not_started'], to: 'in_progress', permission: 'task:acknowledge' },
    decline: { from: ['not_started'], to: 'draft', permission: 'task:take-back' },
    give_again: { from: ['draft'], to: 'not_started', permission: 'task:take-back' },
    report: { from: RUNNING, to: 'in_progress', permission: 'task:report' },
    submit: { from: RUNNING, to: 'submitted', permission: 'task:submit' },
    confirm: { from: ['submitted'], to: 'completed', permission: 'task:confirm' },
    return: { from: ['submitted'], to: 'in_progress', permission: 'task:return' },
    reopen: { from: ['completed'], to: 'in_progress', permission: 'task:reopen' },
    extend: { from: OPEN, to: 'same', permission: 'task:extend' },
    suspend: { from: BEFORE_END, to: 'suspended', permission: 'task:suspend' },
    resume: { from: ['suspended'], to: BEFORE_END, permission: 'task:suspend' },
    transfer: { from: UNFINISHED, to: 'transferred', permission: 'task:transfer' },
    cancel: { from: UNFINISHED, to: 'cancelled', permission: 'task:cancel' },
    close: { from: UNFINISHED, to: 'cancelled', permission: 'task:cancel' },
  },
};

/** A task as far as the rules look at it; the stored row has these fields. */
export interface TaskRecord {
  readonly state: TaskState;
  readonly stateBeforeSuspension: TaskState | null;
  readonly leadUnitId: string;
  readonly issuedOn: LocalDate;
  /** The due date first given; stays when extensions move `dueOn`. */
  readonly firstDueOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  readonly startedOn: LocalDate | null;
  readonly submittedOn: LocalDate | null;
  readonly submittedByPersonId: string | null;
  readonly completedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
  readonly percent: number;
  readonly value: number | null;
  readonly difficulties: string;
  readonly lastReportOn: LocalDate | null;
  readonly returnCount: number;
  readonly extensionCount: number;
  readonly delayCause: DelayCause | null;
  readonly closedAs: ClosedAs | null;
  readonly target: Target | null;
}

export type TaskPatch = Partial<TaskRecord> & { readonly state: TaskState };

/** What was decided: the fields to save, and what the history and the mails tell about it. */
export interface TaskDecision<Facts = Record<string, unknown>> {
  readonly event: TaskEvent;
  readonly patch: TaskPatch;
  readonly facts: Facts;
}

/** The state after an event. Throws RuleBroken `task.step_not_allowed`. */
export function nextTaskState(state: TaskState, event: TaskEvent, chosen?: TaskState): TaskState {
  return step(taskWorkflow, state, event, chosen);
}
