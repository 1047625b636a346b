import { Link } from '@remix-run/react';
import type { LocalDate } from '../domain/shared/local-date.ts';
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
  /** The weeks the month touches, Monday first: `weeksOfMonth` of the domain. */
  weeks: readonly (readonly LocalDate[])[];
  /** By day; days of the neighbouring months may be included. */
  entries: Readonly<Record<string, readonly CalendarEntry[] | undefined>>;
  /** Days nobody works: weekends, holidays, but not the weekends worked in exchange. */
  daysOff: readonly LocalDate[];
}

const dayOfMonth = (day: LocalDate) => Number(day.slice(8));
const monthOfDay = (day: LocalDate) => Number(day.slice(5, 7));

/** A month as a grid; on phones a list of the days that have something. */
export function Calendar({ caption, month, weeks, entries, daysOff }: CalendarProps) {
  const t = useText(commonText);
  const today = useToday();
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
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((day, index) => (
                <td
                  key={day}
                  data-l={t.weekdays[index]}
                  className={
                    classes(
                      daysOff.includes(day) && 'off',
                      !day.startsWith(month) && 'out',
                      day === today && 'today',
                      !entries[day]?.length && 'none',
                    ) || undefined
                  }
                >
                  <span className="d">
                    {dayOfMonth(day)}
                    <span className="mo">/{monthOfDay(day)}</span>
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
