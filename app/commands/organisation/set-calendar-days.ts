import { z } from 'zod';
import { CALENDAR_SCOPE, calendarDaysAt, putCalendarDay } from '../../db/stores/calendar-store.ts';
import { eachEntryDay } from '../../domain/calendar-days.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, day, optionalDay, text } from '../inputs.ts';

/** One day, or all days until `lastDay`: Tết is entered in one line. */
const entry = z.object({ day, lastDay: optionalDay, kind: choice(['holiday', 'working']), name: text(100) });

/** Enters days off and weekend days worked in exchange; what was entered for the same days before is replaced. */
export const setCalendarDays = defineCommand({
  name: 'calendar.set-days',
  permission: 'calendar:manage',
  input: z.object({ days: z.array(entry, { error: 'too_few' }).min(1, 'too_few').max(60, 'too_many') }),
  load: () => ({ scope: CALENDAR_SCOPE }),
  async run({ tx }, { days }) {
    const entries = eachEntryDay(days);
    const known = new Map(
      (
        await calendarDaysAt(
          tx,
          entries.map(({ day }) => day),
        )
      ).map((found) => [found.day, found]),
    );
    const changed = entries.filter(
      ({ day, kind, name }) => known.get(day)?.kind !== kind || known.get(day)?.name !== name,
    );
    for (const entry of changed) await putCalendarDay(tx, entry, known.get(entry.day));
    const [first, ...others] = changed.map((entry) => ({
      type: 'calendar.day_set',
      subject: { kind: 'calendar_day', id: entry.day },
      data: { before: known.get(entry.day)?.kind ?? null, kind: entry.kind, name: entry.name },
    }));
    return first ? done({ count: changed.length }, first, ...others) : alreadyDone({ count: 0 });
  },
});
