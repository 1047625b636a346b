import type { DirectiveKind } from './directive.ts';
import type { RungKind } from './ladder.ts';
import { addDays, type LocalDate, startOfWeek } from './shared/local-date.ts';
import type { RequestKind } from './task-request.ts';

/** What a person is told of. Each has its facts and its default rhythm below, and its text in the catalogs. */
export const NOTICE_EVENTS = [
  'task.assigned',
  'task.due-soon',
  'task.due-today',
  'task.overdue',
  'task.stale',
  'task.urged',
  'task.submitted',
  'task.returned',
  'task.confirmed',
  'task.requested',
  'task.request-decided',
  'task.changed',
  'task.commented',
  'escalation.list',
  'escalation.chair',
  'escalation.weekly',
  'meeting.invited',
  'meeting.changed',
  'directive.issued',
  'oral.unconfirmed',
] as const;
export type NoticeEvent = (typeof NOTICE_EVENTS)[number];

/** How soon a mail follows a notice; the notice itself is in the app at once. */
export const RHYTHMS = ['immediate', 'daily', 'weekly', 'none'] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** What a notice is about, and where it leads. Requests are told of as their task, lists of the ladder as their issuer. */
export interface NoticeSubject {
  readonly kind: 'task' | 'directive' | 'meeting' | 'issuer';
  readonly id: string;
}

/** What every sentence about a task needs. */
export interface TaskNoticeFacts {
  /** Empty for a task given by a secret paper: then its number names it. */
  title: string;
  /** Number of the paper that gave it. */
  numberText: string | null;
  /** Short name of the lead unit. */
  unit: string;
  dueOn: LocalDate | null;
  /** What somebody wrote with it: a reason, a comment, what is urged. */
  note: string;
}

/** What happened to a task by a decision about it. */
export const TASK_CHANGES = [
  'extended',
  'suspended',
  'resumed',
  'transferred',
  'cancelled',
  'closed',
  'declined',
  'reopened',
] as const;
export type TaskChange = (typeof TASK_CHANGES)[number];

/** A list that goes up the ladder: how many tasks, and the first of them. */
export interface EscalationFacts {
  /** The rung its tasks have reached: what the list is for. */
  about: Exclude<RungKind, 'ahead' | 'stale'>;
  count: number;
  /** Working days past due from which a task is on the list. */
  days: number;
  /** The most urgent ones, at most {@link ESCALATION_LINES}. */
  tasks: readonly { taskId: string; title: string; unit: string; dueOn: LocalDate }[];
}

/** Tasks named in an escalation; the rest is a number and a link. */
export const ESCALATION_LINES = 20;

interface MeetingNoticeFacts {
  title: string;
  issuer: string;
  heldOn: LocalDate;
  startsAt: string;
  place: string;
}

/** The facts of each event: plain data, as it is stored with the notice. */
export interface NoticeFacts {
  /** Named its officer, given it by a transfer, or the next occurrence of a periodic duty. */
  'task.assigned': TaskNoticeFacts;
  /** Working days left. */
  'task.due-soon': TaskNoticeFacts & { days: number };
  'task.due-today': TaskNoticeFacts;
  /** Working days past due. */
  'task.overdue': TaskNoticeFacts & { days: number };
  /** Day of the last entry; null: there is none. */
  'task.stale': TaskNoticeFacts & { lastEntryOn: LocalDate | null };
  'task.urged': TaskNoticeFacts;
  'task.submitted': TaskNoticeFacts;
  'task.returned': TaskNoticeFacts;
  'task.confirmed': TaskNoticeFacts;
  'task.requested': TaskNoticeFacts & { kind: RequestKind; newDueOn: LocalDate | null };
  'task.request-decided': TaskNoticeFacts & { kind: RequestKind; approved: boolean; newDueOn: LocalDate | null };
  'task.changed': TaskNoticeFacts & { change: TaskChange };
  'task.commented': TaskNoticeFacts & { by: string };
  'escalation.list': EscalationFacts;
  'escalation.chair': EscalationFacts;
  'escalation.weekly': {
    overdue: number;
    dueThisWeek: number;
    waiting: number;
    units: readonly { unit: string; overdue: number }[];
  };
  'meeting.invited': MeetingNoticeFacts;
  'meeting.changed': MeetingNoticeFacts & { change: 'postponed' | 'cancelled'; reason: string };
  'directive.issued': {
    kind: DirectiveKind;
    numberText: string | null;
    subject: string;
    issuer: string;
    issuedOn: LocalDate | null;
    /** Tasks given to the reader's units. */
    tasks: number;
  };
  /** Working days since it was recorded. */
  'oral.unconfirmed': { subject: string; issuer: string; recordedOn: LocalDate; days: number };
}

/** A few things cannot wait for the morning; the rest makes one digest a day. */
export const DEFAULT_RHYTHM: Readonly<Record<NoticeEvent, Rhythm>> = {
  'task.assigned': 'daily',
  'task.due-soon': 'daily',
  'task.due-today': 'daily',
  'task.overdue': 'daily',
  'task.stale': 'daily',
  'task.urged': 'immediate',
  'task.submitted': 'daily',
  'task.returned': 'immediate',
  'task.confirmed': 'daily',
  'task.requested': 'daily',
  'task.request-decided': 'daily',
  'task.changed': 'daily',
  'task.commented': 'daily',
  'escalation.list': 'daily',
  'escalation.chair': 'immediate',
  'escalation.weekly': 'daily',
  'meeting.invited': 'immediate',
  'meeting.changed': 'immediate',
  'directive.issued': 'immediate',
  'oral.unconfirmed': 'daily',
};

/** The parts of a digest, most pressing first. */
export const DIGEST_PARTS = ['overdue', 'due', 'decide', 'other'] as const;
export type DigestPart = (typeof DIGEST_PARTS)[number];

const PARTS: Partial<Record<NoticeEvent, DigestPart>> = {
  'task.overdue': 'overdue',
  'task.urged': 'overdue',
  'escalation.list': 'overdue',
  'escalation.chair': 'overdue',
  'escalation.weekly': 'overdue',
  'task.due-soon': 'due',
  'task.due-today': 'due',
  'task.submitted': 'decide',
  'task.requested': 'decide',
  'oral.unconfirmed': 'decide',
};

/** Under which heading of a digest an event stands. */
export const digestPart = (event: NoticeEvent): DigestPart => PARTS[event] ?? 'other';

const MONDAY_AFTER = 7;

/** The hours in which no mail leaves: from `quietFrom` to `quietTo`, across midnight as a rule. The same hour twice: none. */
export interface QuietHours {
  readonly quietFrom: number;
  readonly quietTo: number;
}

/** The hour of a clock time `HH:MM`. */
const hourOf = (clock: string): number => Number(clock.slice(0, 2));

/** The day on which quiet hours that hold `clock` end (it is `quietTo` o'clock then); null outside of them. */
export function quietUntil({ quietFrom, quietTo }: QuietHours, today: LocalDate, clock: string): LocalDate | null {
  const hour = hourOf(clock);
  if (quietFrom < quietTo) return hour >= quietFrom && hour < quietTo ? today : null;
  if (quietFrom === quietTo) return null;
  if (hour >= quietFrom) return addDays(today, 1);
  return hour < quietTo ? today : null;
}

/**
 * The day whose digest carries a notice given at `clock`: digests leave in the hour after `quietTo`, so what comes later
 * waits for the next day; weekly ones leave on Mondays.
 */
export function digestDay(
  rhythm: 'daily' | 'weekly',
  { quietTo }: QuietHours,
  today: LocalDate,
  clock: string,
): LocalDate {
  const next = clock < digestTime(quietTo) ? today : addDays(today, 1);
  if (rhythm === 'daily') return next;
  const monday = startOfWeek(next);
  return next === monday ? monday : addDays(monday, MONDAY_AFTER);
}

/** Minutes after the quiet hours at which digests are made: the morning run has given its notices by then. */
const DIGEST_MINUTE = 15;

/** When the day's digests are made, `HH:MM`. */
export const digestTime = (quietTo: number): string => `${String(quietTo).padStart(2, '0')}:${DIGEST_MINUTE}`;
