import { daysBetween, type LocalDate } from './shared/local-date.ts';

/** States of a task. `overdue` is no state: it follows from the approved due date and today. */
export const TASK_STATES = [
  'draft',
  'not_started',
  'in_progress',
  'submitted',
  'completed',
  'suspended',
  'transferred',
  'cancelled',
] as const;
export type TaskState = (typeof TASK_STATES)[number];

/** How a task ended without a result. */
export const CLOSED_AS = ['by_document', 'not_feasible', 'not_needed', 'period_passed'] as const;
export type ClosedAs = (typeof CLOSED_AS)[number];

/** Issued and not yet closed. */
export const OPEN_STATES: readonly TaskState[] = ['not_started', 'in_progress', 'submitted', 'suspended'];
/** States in which the lead unit's clock runs. */
export const RUNNING_STATES: readonly TaskState[] = ['not_started', 'in_progress'];

/** What a reader sees; also the ending of the CSS class `st-…`. */
export const DISPLAY_STATUSES = ['moi', 'dang', 'sap', 'qua', 'cho', 'xong', 'tre', 'dung', 'huy'] as const;
export type DisplayStatus = (typeof DISPLAY_STATUSES)[number];

/** A due date this many days ahead, or fewer, is near. */
export const DUE_SOON_DAYS = 7;

/** What is needed to judge a task against the calendar. */
export interface TaskClock {
  readonly state: TaskState;
  /** The approved due date; null for tasks without one. */
  readonly dueOn: LocalDate | null;
  /** Day of the accepted submission; a slow confirmer does the unit no harm. */
  readonly completedOn: LocalDate | null;
}

/** Past its approved due date with nothing handed in. Suspended and submitted tasks are not overdue. */
export function isOverdue(task: TaskClock, today: LocalDate): boolean {
  return RUNNING_STATES.includes(task.state) && task.dueOn !== null && task.dueOn < today;
}

export function isDueSoon(task: TaskClock, today: LocalDate): boolean {
  const left = daysLeft(task, today);
  return RUNNING_STATES.includes(task.state) && left !== null && left >= 0 && left <= DUE_SOON_DAYS;
}

/** Completed after the approved due date. */
export function isCompletedLate(task: TaskClock): boolean {
  return (
    task.state === 'completed' && task.dueOn !== null && task.completedOn !== null && task.completedOn > task.dueOn
  );
}

/** Calendar days to the due date, negative once past; null without a due date. */
export function daysLeft(task: Pick<TaskClock, 'dueOn'>, today: LocalDate): number | null {
  return task.dueOn === null ? null : daysBetween(today, task.dueOn);
}

/**
 * Calendar days late: up to completion for a completed task, up to today for an overdue one, else 0.
 */
export function daysLate(task: TaskClock, today: LocalDate): number {
  if (task.dueOn === null) return 0;
  if (isOverdue(task, today)) return daysBetween(task.dueOn, today);
  if (isCompletedLate(task) && task.completedOn !== null) return daysBetween(task.dueOn, task.completedOn);
  return 0;
}

/**
 * The status shown on a day. Overdue wins over not started, not started over due soon; a task its unit sent back stands
 * still until it is given again.
 */
export function displayStatus(task: TaskClock, today: LocalDate): DisplayStatus {
  switch (task.state) {
    case 'not_started':
      return isOverdue(task, today) ? 'qua' : 'moi';
    case 'in_progress':
      if (isOverdue(task, today)) return 'qua';
      return isDueSoon(task, today) ? 'sap' : 'dang';
    case 'submitted':
      return 'cho';
    case 'completed':
      return isCompletedLate(task) ? 'tre' : 'xong';
    case 'draft':
    case 'suspended':
      return 'dung';
    case 'transferred':
    case 'cancelled':
      return 'huy';
  }
}
