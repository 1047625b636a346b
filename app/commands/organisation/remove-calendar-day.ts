import { z } from 'zod';
import { CALENDAR_SCOPE, removeCalendarDay } from '../../db/stores/calendar-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, version } from '../inputs.ts';

/** Makes a day an ordinary day again. Deadlines already set stay where they are. */
export const removeCalendarEntry = defineCommand({
  name: 'calendar.remove-day',
  permission: 'calendar:manage',
  input: z.object({ day, version }),
  load: () => ({ scope: CALENDAR_SCOPE }),
  async run({ tx }, { day, version }) {
    const { kind, name } = await removeCalendarDay(tx, day, version);
    return done(
      { day },
      { type: 'calendar.day_removed', subject: { kind: 'calendar_day', id: day }, data: { kind, name } },
    );
  },
});
