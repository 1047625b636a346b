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
  cancelled: { icon: 'huy', tone: 'huy' },
};
