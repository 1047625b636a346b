import { addDays, type LocalDate } from './shared/local-date.ts';
import {
  type ClosedAs,
  DISPLAY_STATUSES,
  type DisplayStatus,
  displayStatus,
  isCompletedLate,
  isOverdue,
  type TaskClock,
  type TaskState,
} from './task.ts';

/**
 * Where a task is counted: completed on time (C1) or late (C2), open and not overdue (P1) or overdue
 * (P2), open without a due date (U).
 */
export const BUCKETS = ['C1', 'C2', 'P1', 'P2', 'U'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** By which due date tasks are judged: the one valid today, or the one first given, as if nothing had been extended. */
export const COUNTING_BASES = ['valid', 'first'] as const;
export type CountingBasis = (typeof COUNTING_BASES)[number];

/** A task as it is counted. */
export interface CountedTask extends TaskClock {
  readonly firstDueOn: LocalDate | null;
  readonly extensionCount: number;
}

export type Counts = Readonly<Record<Bucket, number>> & {
  /** All tasks counted; cancelled and transferred ones are not. N = C1 + C2 + P1 + P2 + U. */
  readonly N: number;
  /** With at least one extension. */
  readonly extended: number;
  /** Late or overdue if no extension had been given. */
  readonly lateByFirstDate: number;
};

export const NO_TASKS: Counts = { N: 0, C1: 0, C2: 0, P1: 0, P2: 0, U: 0, extended: 0, lateByFirstDate: 0 };

/** The bucket of a task at a cutoff day; null when it is not counted at all. */
export function bucketOf(task: TaskClock, cutoff: LocalDate): Bucket | null {
  switch (task.state) {
    case 'draft':
    case 'transferred':
    case 'cancelled':
      return null;
    case 'completed':
      return isCompletedLate(task) ? 'C2' : 'C1';
    default:
      if (task.dueOn === null) return 'U';
      return isOverdue(task, cutoff) ? 'P2' : 'P1';
  }
}

/** The task with the due date it is judged by. */
export const judgedBy = <Task extends Pick<CountedTask, 'dueOn' | 'firstDueOn'>>(
  basis: CountingBasis,
  task: Task,
): Task => (basis === 'valid' ? task : { ...task, dueOn: task.firstDueOn ?? task.dueOn });

function isLateByFirstDate(task: CountedTask, cutoff: LocalDate): boolean {
  const bucket = bucketOf(judgedBy('first', task), cutoff);
  return bucket === 'C2' || bucket === 'P2';
}

function add(counts: Counts, task: CountedTask, cutoff: LocalDate, basis: CountingBasis): Counts {
  const bucket = bucketOf(judgedBy(basis, task), cutoff);
  if (bucket === null) return counts;
  return {
    ...counts,
    N: counts.N + 1,
    [bucket]: counts[bucket] + 1,
    extended: counts.extended + (task.extensionCount > 0 ? 1 : 0),
    lateByFirstDate: counts.lateByFirstDate + (isLateByFirstDate(task, cutoff) ? 1 : 0),
  };
}

/** Counts tasks at a cutoff day. */
export function countTasks(tasks: Iterable<CountedTask>, cutoff: LocalDate, basis: CountingBasis = 'valid'): Counts {
  let counts = NO_TASKS;
  for (const task of tasks) counts = add(counts, task, cutoff, basis);
  return counts;
}

/** Counts tasks by a key (lead unit, field, directive …), keys in the order they first appear. */
export function countBy<Key, Task extends CountedTask>(
  tasks: Iterable<Task>,
  keyOf: (task: Task) => Key,
  cutoff: LocalDate,
  basis: CountingBasis = 'valid',
): Map<Key, Counts> {
  const groups = new Map<Key, Counts>();
  for (const task of tasks) {
    const key = keyOf(task);
    groups.set(key, add(groups.get(key) ?? NO_TASKS, task, cutoff, basis));
  }
  return groups;
}

/**
 * What is left out of N and told beside it: tasks their unit sent back, moved to another unit, or ended without a
 * result, by how they ended.
 */
export const APART = ['returned', 'transferred', 'by_document', 'not_feasible', 'not_needed', 'period_passed'] as const;
export type Apart = (typeof APART)[number];

/** Where a task outside N is told; null for those counted in N. A cancelled task without a word was ended by a document. */
export function apartOf(task: { readonly state: TaskState; readonly closedAs: ClosedAs | null }): Apart | null {
  switch (task.state) {
    case 'draft':
      return 'returned';
    case 'transferred':
      return 'transferred';
    case 'cancelled':
      return task.closedAs ?? 'by_document';
    default:
      return null;
  }
}

/** Adds up counts of groups that share no task. */
export function sumCounts(groups: Iterable<Counts>): Counts {
  const total: Record<keyof Counts, number> = { ...NO_TASKS };
  for (const group of groups) {
    for (const key of Object.keys(NO_TASKS) as (keyof Counts)[]) total[key] += group[key];
  }
  return total;
}

/** True when the buckets add up to the total, as they must under every table. */
export const addsUp = (counts: Counts): boolean =>
  counts.N === counts.C1 + counts.C2 + counts.P1 + counts.P2 + counts.U;

/** True when a task belongs to a report period: open at its start, or issued in it. */
export function inPeriod(
  task: { readonly issuedOn: LocalDate; readonly closedOn: LocalDate | null },
  period: { readonly from: LocalDate; readonly to: LocalDate },
): boolean {
  return task.issuedOn <= period.to && (task.closedOn === null || task.closedOn >= period.from);
}

export interface Rate {
  readonly numerator: number;
  readonly denominator: number;
  /** Per cent to two decimals, half up; null when there is nothing to divide by. */
  readonly percent: number | null;
}

/** A rate with its parts, so that it can always be printed with its denominator. */
export function rate(numerator: number, denominator: number): Rate {
  if (denominator === 0) return { numerator, denominator, percent: null };
  // Whole numbers until the last division: 0.5 must not be lost to binary fractions.
  const hundredths = Math.floor((numerator * 20_000 + denominator) / (2 * denominator));
  return { numerator, denominator, percent: hundredths / 100 };
}

/** The rates printed under tables; name the one used. `onTimeAmongDue` is the one for ranking units. */
export const RATE_KINDS = ['completion', 'onTimeAmongDone', 'onTimeAmongDue', 'overdue', 'extended'] as const;
export type RateKind = (typeof RATE_KINDS)[number];

export function ratesOf(counts: Counts): Record<RateKind, Rate> {
  const { N, C1, C2, P2, extended } = counts;
  return {
    completion: rate(C1 + C2, N),
    onTimeAmongDone: rate(C1, C1 + C2),
    onTimeAmongDue: rate(C1, C1 + C2 + P2),
    overdue: rate(P2, N),
    extended: rate(extended, N),
  };
}

/** How many tasks show each status on a day. Drafts are not shown. */
export function countStatuses(tasks: Iterable<TaskClock>, today: LocalDate): Record<DisplayStatus, number> {
  const counts = Object.fromEntries(DISPLAY_STATUSES.map((status) => [status, 0])) as Record<DisplayStatus, number>;
  for (const task of tasks) if (task.state !== 'draft') counts[displayStatus(task, today)] += 1;
  return counts;
}

/** A task with the days that tell when it was overdue. */
export interface DatedTask extends TaskClock {
  readonly issuedOn: LocalDate;
  readonly submittedOn: LocalDate | null;
  readonly closedOn: LocalDate | null;
}

/**
 * Was the task overdue on an earlier day, by its approved due date and the days it was handed in and
 * closed? Suspension leaves no day behind, so a task suspended now is left out of the past as well.
 */
export function wasOverdueOn(task: DatedTask, day: LocalDate): boolean {
  if (task.state === 'draft' || task.state === 'suspended') return false;
  if (task.dueOn === null || task.dueOn >= day || task.issuedOn > day) return false;
  const handedIn = task.completedOn ?? task.submittedOn;
  if (handedIn !== null && handedIn <= day) return false;
  return task.closedOn === null || task.closedOn > day;
}

/** Overdue tasks on the same weekday of the last weeks, oldest first, ending with `until`. */
export function weeklyOverdue(
  tasks: readonly DatedTask[],
  until: LocalDate,
  weeks: number,
): { readonly on: LocalDate; readonly overdue: number }[] {
  return Array.from({ length: weeks }, (_, index) => {
    const on = addDays(until, 7 * (index - weeks + 1));
    return { on, overdue: tasks.filter((task) => wasOverdueOn(task, on)).length };
  });
}
