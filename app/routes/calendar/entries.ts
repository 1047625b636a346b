import type { LocalDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import type { DueDay } from '#app/queries/meetings/calendar.ts';
import { calendarText } from '#app/text/calendar.ts';
import { typedDate } from '#app/text/format.ts';
import { useText, useToday } from '#app/text/index.ts';
import type { CalendarEntry } from '#app/ui/Calendar.tsx';

interface Days {
  meetings: readonly { id: string; heldOn: LocalDate; startsAt: string; title: string; status: string }[];
  due: readonly DueDay[];
  daysOff: readonly { day: LocalDate; kind: 'holiday' | 'working'; name: string }[];
}

const LONGEST = 36;

/** A sentence cut at a word, for a cell. */
const short = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`;

/** A sentence inside a sentence; abbreviations keep their capitals. */
const uncapitalised = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase('vi') + text.slice(1) : text;

/** What stands in each day's cell: days off first, then meetings by the clock, then what is due. */
export function useCalendarEntries(
  { meetings, due, daysOff }: Days,
  selectedId: string | null,
  meetingTo: (id: string) => string,
) {
  const t = useText(calendarText);
  const today = useToday();
  const words = ({ title, unit, tasks, units }: DueDay): string => {
    if (title === null) return t.dueTasks(tasks);
    const what = uncapitalised(short(title));
    return unit === null ? t.dueUnits(what, units) : t.dueOne(what, unit);
  };
  const entries: Record<string, CalendarEntry[]> = {};
  const add = (day: LocalDate, entry: CalendarEntry) => {
    entries[day] = [...(entries[day] ?? []), entry];
  };
  for (const { day, kind, name } of daysOff)
    add(day, { kind: 'holiday', title: kind === 'working' ? t.worked(name) : name });
  for (const { id, heldOn, startsAt, title, status } of meetings)
    if (status !== 'cancelled')
      add(heldOn, {
        kind: 'meeting',
        to: meetingTo(id),
        time: startsAt,
        title: short(title),
        selected: id === selectedId,
      });
  for (const one of due)
    add(one.day, {
      kind: 'due',
      to: paths.tasks({ tt: 'mo', tu: typedDate(one.day), den: typedDate(one.day) }),
      title: t.due(words(one)),
      overdue: one.day < today,
    });
  return entries;
}
