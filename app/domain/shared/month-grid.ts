import { addDays, endOfMonth, type LocalDate, startOfMonth, startOfWeek } from './local-date.ts';

/** The weeks a month touches, Monday first, each of seven days; the first and last may reach into other months. */
export function weeksOfMonth(anyDay: LocalDate): LocalDate[][] {
  const last = endOfMonth(anyDay);
  const weeks: LocalDate[][] = [];
  for (let monday = startOfWeek(startOfMonth(anyDay)); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(monday, offset)));
  }
  return weeks;
}
