import type { OfficeRules } from './office-rules.ts';
import { addDays, daysBetween, type LocalDate } from './shared/local-date.ts';
import { RUNNING_STATES, type TaskState } from './task.ts';

/** A task as far as keeping it up to date goes. */
export interface KeptTask {
  readonly state: TaskState;
  readonly issuedOn: LocalDate;
  readonly lastReportOn: LocalDate | null;
}

/** Day of the last report; of a task nobody has reported on, the day it was given. */
export const lastEntryOn = ({ lastReportOn, issuedOn }: KeptTask): LocalDate => lastReportOn ?? issuedOn;

/** The last day of an entry after which a task counts as not kept up (workflow.md §4). */
export const staleSince = (today: LocalDate, { staleDays }: Pick<OfficeRules, 'staleDays'>): LocalDate =>
  addDays(today, -staleDays);

/**
 * Calendar days without an entry, once they are too many for a task whose clock runs; null while it is kept up. Told
 * apart from completion: a task may be kept up and late, or silent and in time.
 */
export function silentDays(task: KeptTask, today: LocalDate, rules: Pick<OfficeRules, 'staleDays'>): number | null {
  const last = lastEntryOn(task);
  if (!RUNNING_STATES.includes(task.state) || last > staleSince(today, rules)) return null;
  return daysBetween(last, today);
}
