import { type LocalDate, type Weekday, weekday } from '#app/domain/shared/local-date.ts';
import { officialDate } from '#app/domain/shared/official-date.ts';

const WEEKDAYS: Record<Weekday, string> = {
  1: 'thứ Hai',
  2: 'thứ Ba',
  3: 'thứ Tư',
  4: 'thứ Năm',
  5: 'thứ Sáu',
  6: 'thứ Bảy',
  7: 'Chủ nhật',
};
const DAY = /^ngày \d+ /;
const BLANK_DAY = 'ngày      ';

/** A moment of a meeting as the office wrote it down: the day and the wall-clock time, `HH:MM`. */
export interface MeetingMoment {
  readonly date: LocalDate;
  readonly time: string;
}

/** The date of a paper; while it is a draft its day is left blank, to be known when it is issued. */
export function paperDate(date: LocalDate, isDraft: boolean): string {
  return isDraft ? officialDate(date).replace(DAY, BLANK_DAY) : officialDate(date);
}

/** `14 giờ 00 phút, ngày 19 tháng 4 năm 2022 (thứ Ba)`. */
export function meetingTime({ date, time }: MeetingMoment): string {
  return `${clockTime(time)}, ${officialDate(date)} (${WEEKDAYS[weekday(date)]})`;
}

/** `14 giờ 00 phút` of `14:00`. */
export function clockTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${hours} giờ ${minutes} phút`;
}
