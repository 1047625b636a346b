import { dayOf, type LocalDate, monthOf, yearOf } from './local-date.ts';

// Days below 10 and months 1 and 2 take a leading zero, other months do not
// (NĐ 30/2020/NĐ-CP, Phụ lục I, II.4).
function digits(date: LocalDate): { day: string; month: string; year: string } {
  const month = monthOf(date);
  return {
    day: String(dayOf(date)).padStart(2, '0'),
    month: month <= 2 ? `0${month}` : String(month),
    year: String(yearOf(date)),
  };
}

/** The day as an official paper prints it: `ngày 05 tháng 02 năm 2022`, `ngày 25 tháng 3 năm 2022`. */
export function officialDate(date: LocalDate): string {
  const { day, month, year } = digits(date);
  return `ngày ${day} tháng ${month} năm ${year}`;
}

/** The day in figures, with the same zeros: `05/02/2022`, `25/3/2022`, `08/4/2022`. */
export function officialShortDate(date: LocalDate): string {
  const { day, month, year } = digits(date);
  return `${day}/${month}/${year}`;
}

/** The place-and-date line of a paper: `Hồng Ngự, ngày 25 tháng 3 năm 2022`. */
export function placeAndDate(place: string, date: LocalDate): string {
  return `${place}, ${officialDate(date)}`;
}
