import type { Attendance } from '#app/domain/meeting.ts';
import type { DisplayStatus } from '#app/domain/task.ts';
import type { IconName } from '#app/ui/Icon.tsx';

/** Icon and colour of each way to attend. */
export const ATTENDANCE_LOOKS: Record<Attendance, { icon: IconName; tone: DisplayStatus }> = {
  invited: { icon: 'moi', tone: 'moi' },
  present: { icon: 'check', tone: 'xong' },
  excused: { icon: 'x', tone: 'moi' },
  absent: { icon: 'x', tone: 'qua' },
  substitute: { icon: 'swap', tone: 'dang' },
};
