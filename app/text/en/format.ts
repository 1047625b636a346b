import {
  dayOf,
  daysBetween,
  type LocalDate,
  monthOf,
  weekday as weekdayNumber,
  yearOf,
} from '#app/domain/shared/local-date.ts';
import type { LanguageFormat, Period } from '../format.ts';
import { numberFormat } from '../format-parts.ts';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

const monthName = (month: number): string => MONTHS[month - 1] ?? '';

const dayAndMonth = (day: LocalDate): string => `${dayOf(day)} ${monthName(monthOf(day)).slice(0, 3)}`;
const date = (day: LocalDate): string => `${dayAndMonth(day)} ${yearOf(day)}`;
const shortDate = (day: LocalDate, today: LocalDate): string =>
  yearOf(day) === yearOf(today) ? dayAndMonth(day) : date(day);

const weekday = (day: LocalDate): string => WEEKDAYS[weekdayNumber(day) - 1] ?? '';
const time = (clock: string): string => clock.replace(/^0(?=\d)/, '');
const days = (count: number): string => `${count} ${count === 1 ? 'day' : 'days'}`;

function period(value: Period): string {
  switch (value.kind) {
    case 'month':
      return `${monthName(value.month)} ${value.year}`;
    case 'quarter':
      return `quarter ${value.quarter} of ${value.year}`;
    case 'half':
      return `${value.half === 1 ? 'first' : 'second'} half of ${value.year}`;
    case 'nine_months':
      return `first nine months of ${value.year}`;
    case 'year':
      return `year ${value.year}`;
    case 'range':
      return `${date(value.from)} to ${date(value.to)}`;
  }
}

export const format: LanguageFormat = {
  ...numberFormat(',', '.'),
  date,
  shortDate,
  weekday,
  longDate: (day, today) => `${weekday(day)}, ${today ? shortDate(day, today) : date(day)}`,
  month: (month) => `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`,
  time,
  dateTime: (day, clock) => `${time(clock)}, ${date(day)}`,
  daysLeft(due, today) {
    const left = daysBetween(today, due);
    if (left === 0) return 'due today';
    return left > 0 ? `${days(left)} left` : `${days(-left)} late`;
  },
  period,
  list(items) {
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
  },
};
