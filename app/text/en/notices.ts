import type {
  DigestPart,
  EscalationFacts,
  NoticeEvent,
  Rhythm,
  TaskChange,
  TaskNoticeFacts,
} from '#app/domain/notice.ts';
import type { RequestKind } from '#app/domain/task-request.ts';
import type { Format } from '../format.ts';
import type { NoticeSentences } from '../notices.ts';
import type { NoticesText } from '../vi/notices.ts';

const nameOf = ({ title, numberText }: TaskNoticeFacts): string =>
  title || `task given by ${numberText ?? 'a secret paper'}`;
const dueOf = ({ dueOn }: TaskNoticeFacts, format: Format): string => (dueOn ? ` (due ${format.date(dueOn)})` : '');
const noteOf = ({ note }: { note: string }): string => (note ? `. ${note}` : '');
const workingDays = (days: number): string => `${days} working day${days === 1 ? '' : 's'}`;
const tasksOf = (count: number): string => `${count} task${count === 1 ? '' : 's'}`;

const REQUESTS: Record<RequestKind, string> = {
  decline: 'giving the task back',
  extension: 'an extension',
  suspension: 'a suspension',
  closing: 'closing the task',
};

const CHANGES: Record<TaskChange, string> = {
  extended: 'Extended',
  suspended: 'Suspended',
  resumed: 'Resumed',
  transferred: 'Transferred to another unit',
  cancelled: 'Cancelled',
  closed: 'Closed',
  declined: 'Taken back from the unit',
  reopened: 'Reopened',
};

const late = ({ count, days }: EscalationFacts): string => `${tasksOf(count)} overdue by ${workingDays(days)} or more`;

/** What a list that goes up the ladder asks of its reader. */
const LISTS: Record<EscalationFacts['about'], (facts: EscalationFacts) => string> = {
  overdue: ({ count }) => `${tasksOf(count)} you follow up just became overdue`,
  'vice-chair': (facts) => `To be directed: ${late(facts)}`,
  letter: ({ count }) => `Letters of urging drafted for ${tasksOf(count)}, to be submitted for signature`,
  chair: (facts) => `Reported to the chair: ${late(facts)}`,
  meeting: (facts) => `For the agenda of the next meeting: ${late(facts)}`,
};

const sentences: NoticeSentences = {
  'task.assigned': (task, format) => `New work for ${task.unit}: ${nameOf(task)}${dueOf(task, format)}${noteOf(task)}`,
  'task.due-soon': (task, format) => `${workingDays(task.days)} left: ${nameOf(task)}${dueOf(task, format)}`,
  'task.due-today': (task, format) =>
    task.dueOn ? `Due on ${format.date(task.dueOn)}: ${nameOf(task)}` : `Due: ${nameOf(task)}`,
  'task.overdue': (task, format) =>
    `${workingDays(task.days)} overdue – ${task.unit}: ${nameOf(task)}${dueOf(task, format)}`,
  'task.stale': (task, format) =>
    task.lastEntryOn
      ? `No progress entry since ${format.date(task.lastEntryOn)}: ${nameOf(task)}${dueOf(task, format)}`
      : `No progress report yet: ${nameOf(task)}${dueOf(task, format)}`,
  'task.urged': (task) => `Reminder: ${nameOf(task)}${noteOf(task)}`,
  'task.submitted': (task) => `Waiting for confirmation – ${task.unit}: ${nameOf(task)}`,
  'task.returned': (task) => `Returned for completion: ${nameOf(task)}${noteOf(task)}`,
  'task.confirmed': (task) => `Completion confirmed: ${nameOf(task)}`,
  'task.requested': (task, format) =>
    `${task.unit} asks for ${REQUESTS[task.kind]}${task.newDueOn ? ` until ${format.date(task.newDueOn)}` : ''}: ${nameOf(task)}${noteOf(task)}`,
  'task.request-decided': (task, format) =>
    `${task.approved ? 'Approved' : 'Refused'}: ${REQUESTS[task.kind]}${
      task.approved && task.newDueOn ? ` until ${format.date(task.newDueOn)}` : ''
    } – ${nameOf(task)}${noteOf(task)}`,
  'task.changed': (task, format) =>
    `${CHANGES[task.change]}: ${nameOf(task)}${
      task.change === 'extended' || task.change === 'resumed' ? dueOf(task, format) : ''
    }${noteOf(task)}`,
  'task.commented': (task) => `${task.by} on ${nameOf(task)}${task.note && `: ${task.note}`}`,
  'escalation.list': (facts) => (Object.hasOwn(LISTS, facts.about) ? LISTS[facts.about] : late)(facts),
  'escalation.chair': ({ count, days }) => `For the chair: ${tasksOf(count)} overdue by ${workingDays(days)} or more`,
  'escalation.weekly': ({ overdue, dueThisWeek, waiting }) =>
    `Weekly summary: ${overdue} overdue, ${dueThisWeek} due this week, ${waiting} waiting for confirmation`,
  'meeting.invited': ({ heldOn, startsAt, title }, format) =>
    `Meeting ${format.time(startsAt)}, ${format.date(heldOn)}: ${title}`,
  'meeting.changed': ({ change, heldOn, startsAt, title, reason }, format) =>
    `${
      change === 'postponed'
        ? `Meeting postponed to ${format.time(startsAt)}, ${format.date(heldOn)}`
        : `Meeting of ${format.date(heldOn)} cancelled`
    }: ${title}${noteOf({ note: reason })}`,
  'directive.issued': ({ numberText, subject, tasks }) =>
    `${numberText ?? 'Spoken instruction'}: ${subject}${tasks > 0 ? ` (${tasksOf(tasks)} for your unit)` : ''}`,
  'oral.unconfirmed': ({ subject, recordedOn }, format) =>
    `Spoken instruction recorded on ${format.date(recordedOn)} is not confirmed: ${subject}`,
};

const events: Record<NoticeEvent, string> = {
  'task.assigned': 'New work',
  'task.due-soon': 'Work due soon',
  'task.due-today': 'Work due on the day',
  'task.overdue': 'Overdue work',
  'task.stale': 'Work without a progress entry for long',
  'task.urged': 'Reminders by the office',
  'task.submitted': 'A unit hands in, waiting for confirmation',
  'task.returned': 'Results returned for completion',
  'task.confirmed': 'Results confirmed',
  'task.requested': 'Units ask for extension, suspension, closing',
  'task.request-decided': 'Decisions on your unit’s requests',
  'task.changed': 'Tasks extended, suspended, transferred, cancelled',
  'task.commented': 'Comments on tasks',
  'escalation.list': 'Overdue work of your field',
  'escalation.chair': 'Overdue work for the chair',
  'escalation.weekly': 'Weekly summary',
  'meeting.invited': 'Meeting invitations',
  'meeting.changed': 'Meetings postponed or cancelled',
  'directive.issued': 'New directives',
  'oral.unconfirmed': 'Spoken instructions waiting for confirmation',
};

const rhythms: Record<Rhythm, string> = {
  immediate: 'At once',
  daily: 'Daily digest',
  weekly: 'Weekly digest',
  none: 'No mail',
};

const parts: Record<DigestPart, string> = {
  overdue: 'Overdue',
  due: 'Due soon',
  decide: 'To decide',
  other: 'Other',
};

export const notices: NoticesText = { sentences, events, rhythms, parts };
