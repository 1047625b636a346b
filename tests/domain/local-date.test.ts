import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dateInZone,
  dateOf,
  dayOf,
  daysBetween,
  eachDay,
  endOfHalf,
  endOfMonth,
  endOfQuarter,
  endOfYear,
  instantInZone,
  isLocalDate,
  isTimeOfDay,
  type LocalDate,
  lastDayOfMonth,
  localDate,
  monthOf,
  parseVietnameseDate,
  quarterOf,
  startOfHalf,
  startOfMonth,
  startOfQuarter,
  startOfWeek,
  startOfYear,
  timeInZone,
  validOn,
  weekday,
  yearOf,
} from '#app/domain/shared/local-date.ts';
import { holds } from './property.ts';

const day = (text: string): LocalDate => localDate(text);
const anyDay = fc.integer({ min: -100_000, max: 200_000 }).map((offset) => addDays(day('2022-04-19'), offset));
const OFFICE = 'Asia/Ho_Chi_Minh';

describe('a calendar day', () => {
  test.each(['2022-02-30', '2022-13-01', '2021-02-29', '22-01-01', '2022-1-1', '', 'hôm nay'])('is not %j', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  test('knows leap years', () => {
    expect(isLocalDate('2024-02-29')).toBe(true);
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });

  test('keeps its parts', () => {
    const signing = day('2022-03-25');
    expect([yearOf(signing), monthOf(signing), dayOf(signing), quarterOf(signing)]).toEqual([2022, 3, 25, 1]);
    expect(dateOf(2022, 3, 25)).toBe(signing);
  });

  test('the training day 19/4/2022 is a Tuesday', () => {
    expect(weekday(day('2022-04-19'))).toBe(2);
    expect(weekday(day('1969-12-31'))).toBe(3);
    expect(startOfWeek(day('2022-04-19'))).toBe('2022-04-18');
  });

  test('a month added to the 31st stays inside the next month', () => {
    expect(addMonths(day('2022-01-31'), 1)).toBe('2022-02-28');
    expect(addMonths(day('2022-03-31'), -1)).toBe('2022-02-28');
    expect(addMonths(day('2022-11-30'), 3)).toBe('2023-02-28');
  });

  test('lies in its month, quarter, half and year', () => {
    const at = day('2022-05-10');
    expect([startOfMonth(at), endOfMonth(at)]).toEqual(['2022-05-01', '2022-05-31']);
    expect([startOfQuarter(at), endOfQuarter(at)]).toEqual(['2022-04-01', '2022-06-30']);
    expect([startOfHalf(at), endOfHalf(at)]).toEqual(['2022-01-01', '2022-06-30']);
    expect([startOfYear(at), endOfYear(at)]).toEqual(['2022-01-01', '2022-12-31']);
  });

  test('both ends of a validity are inside it', () => {
    const district = { validFrom: null, validTo: day('2025-06-30') };
    expect(validOn(district, day('2025-06-30'))).toBe(true);
    expect(validOn(district, day('2025-07-01'))).toBe(false);
    expect(validOn({ validFrom: day('2025-07-01'), validTo: null }, day('2025-06-30'))).toBe(false);
  });

  test('days are listed with both ends', () => {
    expect(eachDay(day('2022-02-27'), day('2022-03-01'))).toEqual(['2022-02-27', '2022-02-28', '2022-03-01']);
    expect(eachDay(day('2022-03-01'), day('2022-02-27'))).toEqual([]);
  });
});

describe('day arithmetic', () => {
  test('adding days and counting them are inverse', () => {
    holds(
      fc.property(anyDay, fc.integer({ min: -10_000, max: 10_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  test('the order of days is the order of their text', () => {
    holds(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
      }),
    );
  });

  test('weekdays follow one another', () => {
    holds(
      fc.property(anyDay, (date) => {
        expect(weekday(addDays(date, 1))).toBe((weekday(date) % 7) + 1);
      }),
    );
  });

  test('adding months moves the month by as many and never past its end', () => {
    holds(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const later = addMonths(date, months);
        expect(yearOf(later) * 12 + monthOf(later)).toBe(yearOf(date) * 12 + monthOf(date) + months);
        expect(dayOf(later)).toBeLessThanOrEqual(dayOf(date));
      }),
    );
  });

  test('a day is written out and read back unchanged', () => {
    holds(
      fc.property(anyDay, (date) => {
        expect(parseVietnameseDate(`${dayOf(date)}/${monthOf(date)}/${yearOf(date)}`)).toBe(date);
        expect(parseVietnameseDate(`ngày ${dayOf(date)} tháng ${monthOf(date)} năm ${yearOf(date)}`)).toBe(date);
      }),
    );
  });
});

describe('a day typed in an office', () => {
  test.each([
    '25/3/2022',
    '25.3.2022',
    '25-3-2022',
    '25/03/2022',
    'ngày 25 tháng 3 năm 2022',
    'Ngày 25/3/2022',
    '25/3/22',
    '2022-03-25',
    'ngay 25 thang 3 nam 2022',
  ])('%s is 25 March 2022', (text) => {
    expect(parseVietnameseDate(text)).toBe('2022-03-25');
  });

  test.each(['25/3', '25.3', '25-3', 'ngày 25 tháng 3'])('%s without a year is the next one', (text) => {
    expect(parseVietnameseDate(text, day('2022-03-25'))).toBe('2022-03-25');
    expect(parseVietnameseDate(text, day('2022-03-26'))).toBe('2023-03-25');
    expect(parseVietnameseDate(text)).toBeNull();
  });

  test('29/2 without a year waits for a leap year, even across 2100', () => {
    expect(parseVietnameseDate('29/2', day('2022-03-25'))).toBe('2024-02-29');
    expect(parseVietnameseDate('29/2', day('2096-03-01'))).toBe('2104-02-29');
  });

  test.each(['30/2/2022', '31.4', '0/5', '25/3-2022', 'ngày mai', '25', '25/3/202', ''])('%j is refused', (text) => {
    expect(parseVietnameseDate(text, day('2022-01-01'))).toBeNull();
  });
});

describe('the wall clock of the office', () => {
  test('the day changes at midnight in Vietnam, not in Greenwich', () => {
    expect(dateInZone(new Date('2022-04-18T16:59:59Z'), OFFICE)).toBe('2022-04-18');
    expect(dateInZone(new Date('2022-04-18T17:00:00Z'), OFFICE)).toBe('2022-04-19');
    expect(timeInZone(new Date('2022-04-18T17:00:00Z'), OFFICE)).toBe('00:00');
    expect(timeInZone(new Date('2022-04-19T07:42:10Z'), OFFICE)).toBe('14:42');
  });

  test('a day and a time name one instant', () => {
    expect(instantInZone(day('2022-04-19'), '14:00', OFFICE).toISOString()).toBe('2022-04-19T07:00:00.000Z');
    holds(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        fc.pre(date > '1980-01-01' && date < '2100-01-01');
        const time = new Date(minutes * 60_000).toISOString().slice(11, 16);
        const instant = instantInZone(date, time, OFFICE);
        expect([dateInZone(instant, OFFICE), timeInZone(instant, OFFICE)]).toEqual([date, time]);
      }),
    );
  });

  test('24:00 and 7:30 are not times of day', () => {
    expect([isTimeOfDay('07:30'), isTimeOfDay('24:00'), isTimeOfDay('7:30'), isTimeOfDay(730)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
