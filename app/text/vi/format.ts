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

const WEEKDAYS = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật'] as const;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

// Decree 30/2020, Appendix I: days below 10 and the months 1 and 2 are written with a leading 0.
const day2 = (day: number) => String(day).padStart(2, '0');
const month2 = (month: number) => (month < 3 ? `0${month}` : String(month));

const dayAndMonth = (day: LocalDate): string => `${day2(dayOf(day))}/${month2(monthOf(day))}`;
const date = (day: LocalDate): string => `${dayAndMonth(day)}/${yearOf(day)}`;
const shortDate = (day: LocalDate, today: LocalDate): string =>
  yearOf(day) === yearOf(today) ? dayAndMonth(day) : date(day);

const weekday = (day: LocalDate): string => WEEKDAYS[weekdayNumber(day) - 1] ?? '';

/** `08:05` is read aloud as `8:05`. */
const time = (clock: string): string => clock.replace(/^0(?=\d)/, '');

function period(value: Period): string {
  switch (value.kind) {
    case 'month':
      return `tháng ${value.month}/${value.year}`;
    case 'quarter':
      return `quý ${ROMAN[value.quarter - 1]}/${value.year}`;
    case 'half':
      return `6 tháng ${value.half === 1 ? 'đầu' : 'cuối'} năm ${value.year}`;
    case 'nine_months':
      return `9 tháng đầu năm ${value.year}`;
    case 'year':
      return `năm ${value.year}`;
    case 'range':
      return `từ ${date(value.from)} đến ${date(value.to)}`;
  }
}

export const vietnameseFormat: LanguageFormat = {
  ...numberFormat('.', ','),
  date,
  shortDate,
  weekday,
  longDate: (day, today) => `${weekday(day)}, ${today ? shortDate(day, today) : date(day)}`,
  month: (month) => `Tháng ${Number(month.slice(5, 7))}/${month.slice(0, 4)}`,
  time,
  dateTime: (day, clock) => `${time(clock)}, ${date(day)}`,
  daysLeft(due, today) {
    const left = daysBetween(today, due);
    if (left === 0) return 'hạn hôm nay';
    return left > 0 ? `còn ${left} ngày` : `trễ ${-left} ngày`;
  },
  period,
  list(items) {
    if (items.length < 2) return items[0] ?? '';
    return `${items.slice(0, -1).join(', ')} và ${items.at(-1)}`;
  },
};
