import { RuleBroken } from './shared/errors.ts';
import type { LocalDate } from './shared/local-date.ts';
import { OPEN_STATES, type TaskState } from './task.ts';

/** Who has a part of a task: a person of the lead unit, or one of its sub-units. */
export type Holder =
  | { readonly personId: string; readonly unitId: null }
  | { readonly personId: null; readonly unitId: string };

/** How a holder is named in forms and in `readHolder`: `p:<person>` or `u:<unit>`. */
export const holderKey = ({ personId, unitId }: { personId: string | null; unitId: string | null }): string =>
  personId === null ? `u:${unitId}` : `p:${personId}`;

/** Reads {@link holderKey}; null for anything else. */
export function readHolder(key: string): Holder | null {
  const id = key.slice(2);
  if (id === '') return null;
  if (key.startsWith('p:')) return { personId: id, unitId: null };
  return key.startsWith('u:') ? { personId: null, unitId: id } : null;
}

/** The task that is split, as far as its parts go. */
export interface SplitTask {
  readonly state: TaskState;
  readonly dueOn: LocalDate | null;
  readonly isSecret: boolean;
}

/** Parts are given out and reported on while the task is open. What a secret paper asks for is not written down here. */
export const isSplittable = ({ state, isSecret }: SplitTask): boolean => OPEN_STATES.includes(state) && !isSecret;

/** Throws RuleBroken for a task that is not {@link isSplittable}. */
export function checkSplittable({ state, isSecret }: SplitTask): void {
  if (!OPEN_STATES.includes(state)) throw new RuleBroken('subtask.task_closed', { state });
  if (isSecret) throw new RuleBroken('secret.words');
}

/** A part is due with its task or before; the holder is one of those the unit may name. */
export function checkPart(
  part: { readonly holder: Holder; readonly dueOn: LocalDate | null },
  task: SplitTask,
  holders: readonly string[],
): void {
  checkSplittable(task);
  if (!holders.includes(holderKey(part.holder))) throw new RuleBroken('subtask.holder_not_in_unit', {}, 'holder');
  if (part.dueOn !== null && task.dueOn !== null && part.dueOn > task.dueOn)
    throw new RuleBroken('subtask.due_after_task', { dueOn: task.dueOn }, 'dueOn');
}

/** What a report on a part changes: it is done when, and only while, it stands at 100 per cent. */
export function reportPart(
  before: { readonly doneOn: LocalDate | null },
  { percent, note, today }: { readonly percent: number; readonly note: string; readonly today: LocalDate },
): { percent: number; note: string; doneOn: LocalDate | null } {
  return { percent, note, doneOn: percent === 100 ? (before.doneOn ?? today) : null };
}

/** How the parts of a task add up; null without parts. */
export interface RollUp {
  readonly done: number;
  readonly total: number;
  /** Whole per cent, the mean of the parts: a proposal for the report of the unit, never its report. */
  readonly percent: number;
}

/**
 * What is proposed for the unit's report: the mean of the parts, and never less than the unit has said already. The unit
 * decides what it says.
 */
export const proposedPercent = (reported: number, parts: RollUp | null): number =>
  Math.max(reported, parts?.percent ?? 0);

/** Adds up the parts, each weighing the same. Less than all done is never rounded up to 100. */
export function rollUp(
  parts: readonly { readonly percent: number; readonly doneOn: LocalDate | null }[],
): RollUp | null {
  if (parts.length === 0) return null;
  const done = parts.filter(({ doneOn }) => doneOn !== null).length;
  const mean = parts.reduce((sum, { percent }) => sum + percent, 0) / parts.length;
  return { done, total: parts.length, percent: done === parts.length ? 100 : Math.min(99, Math.round(mean)) };
}
