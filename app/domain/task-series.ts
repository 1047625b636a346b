import { inSamePeriod, nextOccurrence, occurrencesBetween, type RecurrenceRule } from './recurrence.ts';
import { RuleBroken } from './shared/errors.ts';
import { addDays, type LocalDate } from './shared/local-date.ts';
import type { ClosedAs, TaskState } from './task.ts';
import { type ActorFacts, forbidOwnWork, required } from './workflow/guards.ts';
import { nextTaskState, type TaskDecision, type TaskPatch, type TaskRecord } from './workflow/task-workflow.ts';

/**
 * A periodic duty of one unit. The series itself is never counted; each of its occurrences is an ordinary task.
 *
 * An occurrence is due on the very day the rule names. Like a day named by a paper it does not move when that day is
 * off: only limits counted in days end on the next working day (Bộ luật Dân sự 2015, Điều 148). A day that does not
 * exist is the last of its month.
 */
export interface SeriesRecord {
  readonly rule: RecurrenceRule;
  readonly startsOn: LocalDate;
  /** The last day on which an occurrence may fall due; null: until replaced by a document. */
  readonly endsOn: LocalDate | null;
  /** Occurrences exist up to this day. */
  readonly createdThrough: LocalDate;
  readonly state: 'running' | 'closed';
}

const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);

/**
 * The first due day of a duty: the day the paper names, else the rule's first one after the issue. Periods that were
 * over when an old paper was entered are not made up for.
 */
export function firstOccurrence(
  { rule, date }: { readonly rule: RecurrenceRule; readonly date?: LocalDate | null },
  { issuedOn, today }: { readonly issuedOn: LocalDate; readonly today: LocalDate },
): LocalDate {
  return date ?? nextOccurrence(rule, later(addDays(issuedOn, 1), today));
}

/** The due day up to which occurrences should exist: `ahead` more than the one due next. */
export function horizonOf(rule: RecurrenceRule, today: LocalDate, ahead: number): LocalDate {
  let day = nextOccurrence(rule, today);
  for (let left = ahead; left > 0; left -= 1) day = nextOccurrence(rule, addDays(day, 1));
  return day;
}

/**
 * The due days still to be created on a day, in order. What a clock that stood still has missed is made up for: a
 * period nobody reported on must not vanish. `taken` are due days that have their occurrence.
 */
export function occurrencesToCreate(
  series: SeriesRecord,
  { today, ahead, taken = new Set() }: { today: LocalDate; ahead: number; taken?: ReadonlySet<LocalDate> },
): LocalDate[] {
  if (series.state === 'closed') return [];
  const horizon = horizonOf(series.rule, today, ahead);
  const until = series.endsOn !== null && series.endsOn < horizon ? series.endsOn : horizon;
  const from = later(series.startsOn, addDays(series.createdThrough, 1));
  return occurrencesBetween(series.rule, from, until).filter((day) => !taken.has(day));
}

/** An occurrence as far as a change of its rule looks at it. */
export interface Occurrence {
  readonly id: string;
  readonly state: TaskState;
  readonly occurrenceOn: LocalDate;
  readonly lastReportOn: LocalDate | null;
  readonly officerPersonId?: string | null;
}

/** Nobody has done anything for it yet, so a change of the rule may take it back. */
const isUntouched = ({ state, lastReportOn }: Occurrence): boolean => state === 'not_started' && lastReportOn === null;

export interface SeriesChange {
  readonly rule: RecurrenceRule;
  readonly endsOn: LocalDate | null;
  /** The new rule holds for due days from this one on. */
  readonly from: LocalDate;
}

/**
 * What a change of the rule does to the occurrences there are. Those before its first day stay, and so do later ones
 * that somebody has begun; untouched later ones stay where the new rule names the same day, and are taken back where it
 * does not. Their dates are never moved. `taken` are days at which the new rule needs no occurrence: a period that has
 * one under the old rule gets no second.
 *
 * Throws RuleBroken when the change would reach into the past, or change nothing.
 */
export function changeSeries(
  series: SeriesRecord,
  occurrences: readonly Occurrence[],
  change: SeriesChange,
  today: LocalDate,
): { patch: Omit<SeriesRecord, 'state'>; takenBack: string[]; keeps: (day: LocalDate) => boolean } {
  requireRunning(series);
  const { rule, from, endsOn } = change;
  if (from <= today) throw new RuleBroken('task_series.change_in_past', { today }, 'from');
  if (endsOn !== null && endsOn < today) throw new RuleBroken('task_series.ends_in_past', { today }, 'endsOn');
  if (sameRule(rule, series.rule) && endsOn === series.endsOn) throw new RuleBroken('task_series.nothing_changed');
  const named = (day: LocalDate) =>
    nextOccurrence(rule, day) === day && day >= from && (endsOn === null || day <= endsOn);
  const takenBack = occurrences.filter(
    (one) => one.occurrenceOn >= from && isUntouched(one) && !named(one.occurrenceOn),
  );
  const gone = new Set(takenBack.map(({ id }) => id));
  const kept = occurrences.filter(({ id }) => !gone.has(id));
  const sameFrequency = rule.frequency === series.rule.frequency;
  return {
    patch: { rule, endsOn, startsOn: from, createdThrough: addDays(from, -1) },
    takenBack: [...gone],
    keeps: (day) =>
      kept.some(
        ({ occurrenceOn }) =>
          occurrenceOn === day || (sameFrequency && inSamePeriod(rule.frequency, occurrenceOn, day)),
      ),
  };
}

const sameRule = (one: RecurrenceRule, other: RecurrenceRule): boolean =>
  one.frequency === other.frequency &&
  (one.weekday ?? null) === (other.weekday ?? null) &&
  (one.day ?? null) === (other.day ?? null);

/** Throws RuleBroken once a series is closed. */
export function requireRunning(series: Pick<SeriesRecord, 'state'>): void {
  if (series.state === 'closed') throw new RuleBroken('task_series.closed');
}

/**
 * Ends a series on a day. Untouched occurrences due later are taken back; the others stay open, each to be finished or
 * excused.
 */
export function closeSeries(
  series: SeriesRecord,
  occurrences: readonly Occurrence[],
  facts: { readonly reason: string; readonly today: LocalDate },
): { patch: { state: 'closed'; endsOn: LocalDate; closedReason: string }; takenBack: string[] } {
  requireRunning(series);
  const closedReason = required(facts.reason, 'task.reason_missing', 'reason');
  return {
    patch: { state: 'closed', endsOn: facts.today, closedReason },
    takenBack: occurrences.filter((one) => one.occurrenceOn > facts.today && isUntouched(one)).map(({ id }) => id),
  };
}

type EndedPatch = TaskPatch & { readonly closedAs: ClosedAs };

/**
 * Ends an occurrence that nobody has begun, because a document no longer asks for it. It gives up its place in the
 * series, so that a later rule may name the day again.
 */
export function takeBackOccurrence(
  task: TaskRecord,
  facts: { readonly reason: string; readonly today: LocalDate },
): Omit<TaskDecision, 'patch'> & { patch: EndedPatch & { readonly occurrenceOn: null } } {
  const { patch, ...decision } = endOccurrence(task, { ...facts, closedAs: 'by_document' });
  return { ...decision, patch: { ...patch, occurrenceOn: null } };
}

/**
 * Lets one occurrence off: its period is over and nothing more is wanted of it, or a document says so. The next ones
 * come as before. Nobody lets their own unit off.
 */
export function excuseOccurrence(
  task: TaskRecord & { readonly occurrenceOn: LocalDate | null },
  facts: {
    readonly actor: ActorFacts;
    readonly closedAs: 'period_passed' | 'by_document';
    readonly reason: string;
    readonly today: LocalDate;
  },
): Omit<TaskDecision, 'patch'> & { patch: EndedPatch } {
  if (task.occurrenceOn === null) throw new RuleBroken('task_series.not_an_occurrence');
  forbidOwnWork(facts.actor, { personId: null, leadUnitId: task.leadUnitId });
  if (facts.closedAs === 'period_passed' && task.occurrenceOn >= facts.today)
    throw new RuleBroken('task_series.period_not_passed', { dueOn: task.occurrenceOn }, 'closedAs');
  return endOccurrence(task, facts);
}

function endOccurrence(
  task: TaskRecord,
  { closedAs, reason, today }: { closedAs: ClosedAs; reason: string; today: LocalDate },
): Omit<TaskDecision, 'patch'> & { patch: EndedPatch } {
  const state = nextTaskState(task.state, 'cancel');
  const why = required(reason, 'task.reason_missing', 'reason');
  return {
    event: 'cancel',
    patch: { state, closedOn: today, closedAs, stateBeforeSuspension: null },
    facts: { reason: why, closedAs },
  };
}
