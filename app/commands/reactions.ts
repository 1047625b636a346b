import type { QueuedMessage } from '../db/stores/outbox-store.ts';
import type { DomainEvent } from './define-command.server.ts';

/** What the relay knows how to do; each topic has one handler in `app/jobs/handlers`. */
export type Topic =
  /** Tell those concerned: notices in the app, and by each person's choice a mail. */
  | 'notify:meeting'
  | 'notify:directive'
  | 'notify:task'
  /** Makes the mail of one notice that cannot wait for a digest; queued with the notice. */
  | 'mail:notice'
  /** One mail to one person. */
  | 'mail:send'
  | 'document:render-issued'
  /** Queued by the clock, see `app/jobs/schedule.ts`. */
  | 'clock:morning'
  | 'clock:digests'
  | 'clock:purge';

export interface OutboxMessage extends QueuedMessage {
  topic: Topic;
}

/** "When this has happened, that follows": all automatic behaviour on one page. */
const REACTIONS: Record<string, Topic[]> = {
  'meeting.invited': ['notify:meeting'],
  'meeting.postponed': ['notify:meeting'],
  'meeting.cancelled': ['notify:meeting'],
  'meeting.paper-issued': ['document:render-issued'],
  'directive.issued': ['document:render-issued', 'notify:directive'],
  'task.officer_assigned': ['notify:task'],
  'task.submitted': ['notify:task'],
  'task.returned': ['notify:task'],
  'task.confirmed': ['notify:task'],
  'task.urged': ['notify:task'],
  'task.commented': ['notify:task'],
  'task.contributed': ['notify:task'],
  'subtask.added': ['notify:task'],
  'task.requested': ['notify:task'],
  'task.request-decided': ['notify:task'],
  'task.extended': ['notify:task'],
  'task.suspended': ['notify:task'],
  'task.resumed': ['notify:task'],
  'task.transferred': ['notify:task'],
  'task.cancelled': ['notify:task'],
  'task.closed': ['notify:task'],
  'task.declined': ['notify:task'],
  'task.given-again': ['notify:task'],
  'task.reopened': ['notify:task'],
};

/**
 * The messages that follow from an event, with who caused it: nobody is told of their own doing. Events that can recur
 * for one subject carry an `occurrence` in their data.
 */
export const reactTo = (event: DomainEvent, byPersonId: string | null): OutboxMessage[] =>
  (REACTIONS[event.type] ?? []).map((topic) => ({
    topic,
    dedupeKey: `${topic}:${event.type}:${event.subject.id}:${String(event.data.occurrence ?? '')}`,
    payload: {
      ...event.data,
      happened: event.type,
      byPersonId,
      subjectKind: event.subject.kind,
      subjectId: event.subject.id,
    },
  }));
