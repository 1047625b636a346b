import type { DomainEvent } from './define-command.server.ts';

/** What the relay knows how to do; each topic has one handler in `app/jobs/handlers`. */
export type Topic =
  | 'mail:meeting-invited'
  | 'mail:meeting-postponed'
  | 'mail:meeting-cancelled'
  | 'mail:directive-issued'
  | 'mail:task-submitted'
  | 'mail:task-returned'
  | 'mail:task-confirmed'
  | 'mail:task-urged'
  /** One mail to one person; queued by the announcements above. */
  | 'mail:send'
  | 'document:render-issued'
  /** Queued by the clock, see `app/jobs/schedule.ts`. */
  | 'clock:purge';

export interface OutboxMessage {
  topic: Topic;
  /** The same key is never queued twice. */
  dedupeKey: string;
  payload: Record<string, unknown>;
  dueAt?: Date;
}

/** "When this has happened, that follows": all automatic behaviour on one page. */
const REACTIONS: Record<string, Topic[]> = {
  'meeting.invited': ['mail:meeting-invited'],
  'meeting.postponed': ['mail:meeting-postponed'],
  'meeting.cancelled': ['mail:meeting-cancelled'],
  'meeting.paper-issued': ['document:render-issued'],
  'directive.issued': ['document:render-issued', 'mail:directive-issued'],
  'task.submitted': ['mail:task-submitted'],
  'task.returned': ['mail:task-returned'],
  'task.confirmed': ['mail:task-confirmed'],
  'task.urged': ['mail:task-urged'],
};

/** The messages that follow from an event. Events that can recur for one subject carry a `reportId` or `version` in their data. */
export const reactTo = (event: DomainEvent): OutboxMessage[] =>
  (REACTIONS[event.type] ?? []).map((topic) => ({
    topic,
    dedupeKey: `${topic}:${event.subject.id}:${String(event.data.occurrence ?? '')}`,
    payload: { ...event.data, subjectKind: event.subject.kind, subjectId: event.subject.id },
  }));
