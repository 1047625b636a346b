import type { NoticeToGive } from '../db/stores/notice-store.ts';
import type { TaskChange, TaskNoticeFacts } from '../domain/notice.ts';
import { isLocalDate, type LocalDate } from '../domain/shared/local-date.ts';
import { REQUEST_KINDS, type RequestKind } from '../domain/task-request.ts';
import { textIn } from './payload.ts';
import type { TaskSide } from './task-audience.ts';

type Payload = Readonly<Record<string, unknown>>;

/** What is said, without whom it is said to. */
export type Saying = Pick<NoticeToGive, 'event' | 'facts'>;

/** What of the life of a task is told, and to which sides; `deciders` are those who may decide the request, `holder` has the part given out. */
export interface TaskNotice {
  to: readonly (TaskSide | 'deciders' | 'holder')[];
  say: (facts: TaskNoticeFacts, payload: Payload) => Saying;
}

const dayIn = (payload: Payload, name: string): LocalDate | null => {
  const value = payload[name];
  return isLocalDate(value) ? value : null;
};

/** The kind of the request an event is about. */
export const requestKindIn = (payload: Payload): RequestKind =>
  REQUEST_KINDS.find((kind) => kind === payload.kind) ?? 'extension';

const changed = (change: TaskChange): TaskNotice => ({
  to: ['lead', 'monitor'],
  say: (facts) => ({ event: 'task.changed', facts: { ...facts, change } }),
});

const commented = (note: string): TaskNotice => ({
  to: ['lead', 'monitor', 'coordinators'],
  say: (facts, payload) => ({
    event: 'task.commented',
    facts: { ...facts, by: textIn(payload, 'byName'), note: textIn(payload, note) },
  }),
});

/** By the event of the task. What a unit does concerns who follows it up; what is decided concerns the unit. */
export const TASK_NOTICES: Readonly<Record<string, TaskNotice>> = {
  'task.officer_assigned': { to: ['officer'], say: (facts) => ({ event: 'task.assigned', facts }) },
  'subtask.added': { to: ['holder'], say: (facts) => ({ event: 'task.assigned', facts }) },
  'task.given-again': { to: ['lead'], say: (facts) => ({ event: 'task.assigned', facts }) },
  'task.submitted': { to: ['monitor'], say: (facts) => ({ event: 'task.submitted', facts }) },
  'task.returned': { to: ['lead'], say: (facts) => ({ event: 'task.returned', facts }) },
  'task.confirmed': { to: ['lead'], say: (facts) => ({ event: 'task.confirmed', facts }) },
  'task.urged': { to: ['lead'], say: (facts) => ({ event: 'task.urged', facts }) },
  'task.commented': commented('note'),
  'task.contributed': commented('text'),
  'task.requested': {
    to: ['deciders'],
    say: (facts, payload) => ({
      event: 'task.requested',
      facts: { ...facts, kind: requestKindIn(payload), newDueOn: dayIn(payload, 'newDueOn') },
    }),
  },
  'task.request-decided': {
    to: ['lead'],
    say: (facts, payload) => ({
      event: 'task.request-decided',
      facts: {
        ...facts,
        kind: requestKindIn(payload),
        approved: payload.approved === true,
        newDueOn: dayIn(payload, 'grantedDueOn'),
      },
    }),
  },
  'task.extended': changed('extended'),
  'task.suspended': changed('suspended'),
  'task.resumed': changed('resumed'),
  'task.transferred': changed('transferred'),
  'task.cancelled': changed('cancelled'),
  'task.closed': changed('closed'),
  'task.declined': changed('declined'),
  'task.reopened': changed('reopened'),
};
