import type { WorkingCalendar } from '../../domain/working-days.ts';
import type { Db } from '../client.server.ts';
import { calendarDays } from '../schema.ts';

/** The office's holidays and worked weekend days, all years (a few dozen rows). */
export async function loadCalendar(db: Db): Promise<WorkingCalendar> {
  const days = await db.select({ day: calendarDays.day, kind: calendarDays.kind }).from(calendarDays);
  const of = (kind: 'holiday' | 'working') =>
    new Set(days.filter((entry) => entry.kind === kind).map((entry) => entry.day));
  return { holidays: of('holiday'), workingWeekends: of('working') };
}
