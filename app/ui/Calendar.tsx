import { Link } from '@remix-run/react';
import {
  addDays,
  dayOf,
  endOfMonth,
  type LocalDate,
  localDate,
  monthOf,
  startOfWeek,
  weekday,
} from '../domain/shared/local-date.ts';
import { commonText } from '../text/common.ts';
import { useText, useToday } from '../text/index.ts';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';

export type CalendarEntry =
  | { kind: 'meeting'; to: string; time: string; title: string; selected?: boolean }
  | { kind: 'due'; to: string; title: string; overdue: boolean }
  | { kind: 'holiday'; title: string };

interface CalendarProps {
  caption: string;
  /** `2022-04`. */
  month: string;
  /** By day; days of the neighbouring weeks may be included. */
  entries: Readonly<Record<string, readonly CalendarEntry[] | undefined>>;
  /** Days off beside Saturdays and Sundays. */
  holidays: readonly LocalDate[];
  /** Saturdays or Sundays worked in exchange. */
  workingWeekends?: readonly LocalDate[];
}

/** The weeks a month touches, Monday first. */
function weeksOf(month: string): LocalDate[][] {
  const first = localDate(`${month}-01`);
  const last = endOfMonth(first);
  const weeks: LocalDate[][] = [];
  for (let monday = startOfWeek(first); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, offset) => addDays(monday, offset)));
  }
  return weeks;
}

/** A month as a grid; on phones a list of the days that have something. */
export function Calendar({ caption, month, entries, holidays, workingWeekends = [] }: CalendarProps) {
  const t = useText(commonText);
  const today = useToday();
  const off = (day: LocalDate) => holidays.includes(day) || (weekday(day) > 5 && !workingWeekends.includes(day));
  return (
    <div className="table-wrap">
      <table className="cal">
        <caption className="vh">{caption}</caption>
        <thead>
          <tr>
            {t.weekdays.map((name, index) => (
              <th key={name} scope="col" className={index > 4 ? 'w-9' : undefined}>
                {index > 4 ? (
                  <abbr className="td-none" title={name}>
                    {index === 5 ? t.saturdayShort : t.sundayShort}
                  </abbr>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td
                  key={day}
                  data-l={t.weekdays[weekday(day) - 1]}
                  className={
                    classes(
                      off(day) && 'off',
                      !day.startsWith(month) && 'out',
                      day === today && 'today',
                      !entries[day]?.length && 'none',
                    ) || undefined
                  }
                >
                  <span className="d">
                    {dayOf(day)}
                    <span className="mo">/{monthOf(day)}</span>
                    {day === today && <span className="vh"> {t.today}</span>}
                  </span>
                  {entries[day]?.map((entry) => (
                    <Entry key={entry.title + ('to' in entry ? entry.to : '')} entry={entry} />
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Entry({ entry }: { entry: CalendarEntry }) {
  switch (entry.kind) {
    case 'meeting':
      return (
        <Link className={entry.selected ? 'ev ev-sel' : 'ev'} to={entry.to}>
          <b>{entry.time}</b> {entry.title}
        </Link>
      );
    case 'due':
      return (
        <Link className={entry.overdue ? 'ev ev-due q' : 'ev ev-due'} to={entry.to}>
          <Icon name={entry.overdue ? 'qua' : 'sap'} />
          <span>{entry.title}</span>
        </Link>
      );
    case 'holiday':
      return <span className="ev ev-hol">{entry.title}</span>;
  }
}
