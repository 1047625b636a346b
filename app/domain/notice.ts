/** What a person is told of. Each has its text in the catalogs and its default rhythm below. */
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
