import type { DisplayStatus } from '#app/domain/task.ts';
import type { IconName } from '#app/ui/Icon.tsx';

/** Icon and colour of the entries of a task's history. */
export const EVENT_LOOKS: Readonly<Record<string, { icon: IconName; tone?: DisplayStatus }>> = {
  issued: { icon: 'doc' },
  acknowledged: { icon: 'check' },
  officer_assigned: { icon: 'user' },
  reported: { icon: 'dang', tone: 'dang' },
  submitted: { icon: 'cho', tone: 'cho' },
  confirmed: { icon: 'xong', tone: 'xong' },
  returned: { icon: 'hist', tone: 'sap' },
  reopened: { icon: 'hist' },
  urged: { icon: 'urge' },
  contributed: { icon: 'clip' },
  subtask_added: { icon: 'task' },
  subtask_edited: { icon: 'edit' },
  subtask_removed: { icon: 'x' },
  subtask_restored: { icon: 'hist' },
  subtask_reported: { icon: 'dang', tone: 'dang' },
  cancelled: { icon: 'huy', tone: 'huy' },
  requested: { icon: 'hist', tone: 'sap' },
  'request-withdrawn': { icon: 'x' },
  'request-decided': { icon: 'x' },
  declined: { icon: 'left', tone: 'dung' },
  'given-again': { icon: 'right' },
  extended: { icon: 'cal', tone: 'sap' },
  suspended: { icon: 'dung', tone: 'dung' },
  resumed: { icon: 'dang', tone: 'dang' },
  transferred: { icon: 'swap', tone: 'huy' },
  received: { icon: 'swap' },
  closed: { icon: 'huy', tone: 'huy' },
};
