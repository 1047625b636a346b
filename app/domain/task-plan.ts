import { type DueTerm, resolveDue } from './due.ts';
import { nextOccurrence } from './recurrence.ts';
import { addDays, type LocalDate } from './shared/local-date.ts';
import type { WorkingCalendar } from './working-days.ts';

/** Units named by a line of a point: a single unit, or all a group means on the day. */
export interface NamedUnits {
  /** As printed: "Chủ tịch UBND các xã, thị trấn". */
  readonly printed: string;
  readonly unitIds: readonly string[];
}

/** A task to be: one lead unit of one point. */
export interface PlannedTask {
  readonly leadUnitId: string;
  /** The words of the paper that gave the unit its task. */
  readonly printedAddressee: string;
  readonly coordinatingUnitIds: readonly string[];
  /** From 1, in the order the paper names the units. */
  readonly unitPosition: number;
}

/**
 * The tasks of a point: one for each lead unit, once, however often the paper names it. Whoever helps is named on every
 * task of the point, except on their own. A point without a lead is a general orientation and makes none.
 */
export function planTasks(leads: readonly NamedUnits[], coordinating: readonly NamedUnits[]): PlannedTask[] {
  const printedBy = new Map<string, string>();
  for (const { printed, unitIds } of leads)
    for (const unitId of unitIds) if (!printedBy.has(unitId)) printedBy.set(unitId, printed);
  const helpers = [...new Set(coordinating.flatMap(({ unitIds }) => unitIds))];
  return [...printedBy].map(([leadUnitId, printedAddressee], index) => ({
    leadUnitId,
    printedAddressee,
    coordinatingUnitIds: helpers.filter((unitId) => unitId !== leadUnitId),
    unitPosition: index + 1,
  }));
}

/**
 * The due date a task starts with; null when it has none. The first task of a periodic duty is its first occurrence
 * after the day of issue.
 */
export function firstDueOn(term: DueTerm, issuedOn: LocalDate, calendar: WorkingCalendar): LocalDate | null {
  if (term.kind === 'RECURRING' && term.date == null && term.recurrence)
    return nextOccurrence(term.recurrence, addDays(issuedOn, 1));
  return resolveDue(term, issuedOn, calendar);
}
