import type { OfficeRules } from './office-rules.ts';
import { addDays, daysBetween, type LocalDate, weekday } from './shared/local-date.ts';
import { RUNNING_STATES, type TaskState } from './task.ts';
import { addWorkingDays, isWorkingDay, type WorkingCalendar, workingDaysBetween } from './working-days.ts';

/** What a rung is about; of one kind only the highest rung reached counts, so that a missed day is made good once. */
export const RUNG_KINDS = ['ahead', 'overdue', 'vice-chair', 'letter', 'chair', 'meeting', 'stale'] as const;
export type RungKind = (typeof RUNG_KINDS)[number];

/** A rung as it is kept: `before:7`, `due`, `overdue`, `letter`, … ; its number of days is a rule of the office. */
export type Rung = `before:${number}` | 'due' | 'second-letter' | Exclude<RungKind, 'ahead'>;

/** What the ladder looks at in a task. */
export interface Climber {
  readonly state: TaskState;
  readonly dueOn: LocalDate | null;
  /** Day of the last report; of a task nobody has reported on, the day it was given. */
  readonly lastEntryOn: LocalDate;
  /** Letters of urging that named it since this due date, and the day of the last. */
  readonly letters: number;
  readonly lastLetterOn: LocalDate | null;
  /** A letter that names it lies in the drafts. */
  readonly inDraftLetter: boolean;
  /** Later occurrences of its series that are past their due date too. */
  readonly periodsLate: number;
}

/** A rung reached. */
export interface Reached {
  readonly rung: Rung;
  /** The due date it was counted from; of a stale task, the day its silence is counted from. */
  readonly countedFrom: LocalDate;
  /** Working days left until, or past, the due date; calendar days of silence for `stale`. */
  readonly days: number;
}

/** Due dates that put a task on a rung today: `from` to `to`, both included; null: however long ago. */
export interface RungWindow {
  readonly rung: Rung;
  readonly from: LocalDate | null;
  readonly to: LocalDate;
}

export const kindOf = (rung: Rung): RungKind => {
  if (rung === 'due' || rung.startsWith('before:')) return 'ahead';
  return rung === 'second-letter' ? 'letter' : (rung as RungKind);
};

const byDays = (rules: OfficeRules): readonly [Rung, number][] => [
  ['overdue', rules.overdueNotice],
  ['vice-chair', rules.overdueViceChair],
  ['letter', rules.overdueLetter],
  ['chair', rules.overdueChair],
  ['meeting', rules.overdueMeeting],
];

/** The last due date that is `days` working days past, or more, on a day that is worked. */
const pastDueBy = (days: number, today: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addDays(addWorkingDays(today, 1 - days, calendar), -1);

/** The last due date with `days` working days left, or fewer. A due date on a day off is told of on the last day worked before it. */
const leftAtMost = (days: number, today: LocalDate, calendar: WorkingCalendar): LocalDate =>
  addDays(addWorkingDays(today, days + 1, calendar), -1);

/**
 * Due dates by rung for a day (workflow.md §4): all that is found by dates alone. Nothing on a day off: who is not at
 * work is told the next morning.
 */
export function rungWindows(today: LocalDate, calendar: WorkingCalendar, rules: OfficeRules): RungWindow[] {
  if (!isWorkingDay(today, calendar)) return [];
  const ahead: RungWindow[] = [{ rung: 'due', from: today, to: leftAtMost(0, today, calendar) }];
  for (const days of [...new Set(rules.noticeBefore)].sort((a, b) => a - b)) {
    const from = addDays(ahead.at(-1)?.to ?? today, 1);
    const to = leftAtMost(days, today, calendar);
    if (to >= from) ahead.push({ rung: `before:${days}`, from, to });
  }
  return [
    ...ahead.reverse(),
    ...byDays(rules).map(([rung, days]) => ({ rung, from: null, to: pastDueBy(days, today, calendar) })),
  ];
}

/** A day of the ladder: the windows of its rungs, worked out once for all tasks. */
export interface LadderDay {
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
  readonly rules: OfficeRules;
  /** Nobody is told anything on a day off. */
  readonly isDayOff: boolean;
  readonly windows: readonly RungWindow[];
  /** A letter of this day or an earlier one has lain unanswered long enough for a second. */
  readonly unansweredSince: LocalDate;
}

export function ladderDay(today: LocalDate, calendar: WorkingCalendar, rules: OfficeRules): LadderDay {
  const windows = rungWindows(today, calendar, rules);
  const isDayOff = !isWorkingDay(today, calendar);
  return {
    today,
    calendar,
    rules,
    isDayOff,
    windows,
    unansweredSince: pastDueBy(rules.overdueLetter, today, calendar),
  };
}

/**
 * The rungs a task stands on that day, one of a kind at most. A suspended, submitted or closed task stands on none; an
 * extended one starts anew, because rungs are counted from its due date.
 */
export function rungsOf(task: Climber, day: LadderDay): Reached[] {
  if (!RUNNING_STATES.includes(task.state) || day.isDayOff) return [];
  return [...dueRungs(task, day), ...staleRung(task, day)];
}

function dueRungs(task: Climber, { today, calendar, windows, unansweredSince }: LadderDay): Reached[] {
  const { dueOn } = task;
  if (dueOn === null) return [];
  const byDate = windows
    .filter(({ from, to }) => (from === null || from <= dueOn) && dueOn <= to)
    .map(({ rung }) => rung);
  const found = byDate.filter((rung) => kindOf(rung) === 'ahead' || rung === 'overdue' || rung === 'vice-chair');
  if (dueOn < today) {
    const letter = letterRung(task, byDate.includes('letter'), unansweredSince);
    if (letter) found.push(letter);
    if (byDate.includes('chair') || task.letters >= 2) found.push('chair');
    if (byDate.includes('meeting') || task.periodsLate >= 2) found.push('meeting');
  }
  if (found.length === 0) return [];
  const days = Math.abs(workingDaysBetween(today, dueOn, calendar));
  return found.map((rung) => ({ rung, countedFrom: dueOn, days }));
}

/** A first letter when it is late enough; a second when the first has lain unanswered as long. Never beside an open draft. */
function letterRung(
  { letters, lastLetterOn, inDraftLetter }: Climber,
  isLate: boolean,
  unansweredSince: LocalDate,
): Rung | null {
  if (inDraftLetter) return null;
  if (letters === 0) return isLate ? 'letter' : null;
  return letters === 1 && lastLetterOn !== null && lastLetterOn <= unansweredSince ? 'second-letter' : null;
}

/** Silence is spoken of once in each span of `staleDays`, counted from the last entry. */
function staleRung({ lastEntryOn }: Climber, { today, rules: { staleDays } }: LadderDay): Reached[] {
  const days = daysBetween(lastEntryOn, today);
  if (days < staleDays) return [];
  const spans = Math.floor(days / staleDays) - 1;
  return [{ rung: 'stale', countedFrom: addDays(lastEntryOn, spans * staleDays), days }];
}

/**
 * The day of the summary that is to be given today: the last one due, when today is the first day worked since; null
 * on any other day, and when the office wants none.
 */
export function summaryDay(today: LocalDate, calendar: WorkingCalendar, rules: OfficeRules): LocalDate | null {
  if (rules.summaryWeekday === 0 || !isWorkingDay(today, calendar)) return null;
  const since = (weekday(today) - rules.summaryWeekday + 7) % 7;
  const day = addDays(today, -since);
  for (let offset = 0; offset < since; offset += 1) if (isWorkingDay(addDays(day, offset), calendar)) return null;
  return day;
}
