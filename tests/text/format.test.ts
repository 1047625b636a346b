import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { formatFor, typedDate } from '#app/text/format.ts';

const vi = formatFor('vi');
const en = formatFor('en');
const today = localDate('2022-04-19');

describe('days', () => {
  test('days below 10 and the months 1 and 2 take a leading zero, as Decree 30/2020 writes them', () => {
    expect(vi.date(localDate('2022-03-25'))).toBe('25/3/2022');
    expect(vi.date(localDate('2022-04-08'))).toBe('08/4/2022');
    expect(vi.date(localDate('2023-02-01'))).toBe('01/02/2023');
    expect(vi.date(localDate('2022-10-01'))).toBe('01/10/2022');
  });

  test('within the current year the year is left out', () => {
    expect(vi.shortDate(localDate('2022-04-08'), today)).toBe('08/4');
    expect(vi.shortDate(localDate('2021-12-31'), today)).toBe('31/12/2021');
    expect(vi.longDate(localDate('2022-04-29'), today)).toBe('Thứ Sáu, 29/4');
    expect(vi.longDate(localDate('2022-05-01'))).toBe('Chủ nhật, 01/5/2022');
  });

  test('a typed date is d/m/yyyy in every language', () => {
    expect(typedDate(localDate('2022-04-25'))).toBe('25/4/2022');
  });

  test('the distance to a due date is told in calendar days', () => {
    expect(vi.daysLeft(localDate('2022-04-25'), today)).toBe('còn 6 ngày');
    expect(vi.daysLeft(today, today)).toBe('hạn hôm nay');
    expect(vi.daysLeft(localDate('2022-04-15'), today)).toBe('trễ 4 ngày');
    expect(en.daysLeft(localDate('2022-04-20'), today)).toBe('1 day left');
    expect(en.daysLeft(localDate('2022-04-17'), today)).toBe('2 days late');
  });

  test('English dates name the month', () => {
    expect(en.date(localDate('2022-03-05'))).toBe('5 Mar 2022');
    expect(en.longDate(localDate('2022-04-19'), today)).toBe('Tuesday, 19 Apr');
  });

  test('months and periods are named as reports name them', () => {
    expect(vi.month('2022-04')).toBe('Tháng 4/2022');
    expect(vi.period({ kind: 'quarter', year: 2022, quarter: 2 })).toBe('quý II/2022');
    expect(vi.period({ kind: 'half', year: 2022, half: 1 })).toBe('6 tháng đầu năm 2022');
    expect(vi.period({ kind: 'nine_months', year: 2022 })).toBe('9 tháng đầu năm 2022');
    expect(vi.period({ kind: 'range', from: localDate('2022-01-15'), to: today })).toBe('từ 15/01/2022 đến 19/4/2022');
    expect(en.period({ kind: 'month', year: 2022, month: 4 })).toBe('April 2022');
  });
});

describe('instants', () => {
  const lateInTheOffice = new Date('2022-04-18T18:05:00Z');

  test('are shown on the office clock, wherever the machine stands', () => {
    expect(vi.time(lateInTheOffice)).toBe('1:05');
    expect(vi.dayOf(lateInTheOffice)).toBe('2022-04-19');
    expect(vi.dateTime(lateInTheOffice)).toBe('1:05, 19/4/2022');
    expect(formatFor('vi', 'UTC').dateTime(lateInTheOffice)).toBe('18:05, 18/4/2022');
  });

  test('a stored clock time loses its leading zero', () => {
    expect(vi.time('08:05')).toBe('8:05');
    expect(vi.time('00:30')).toBe('0:30');
    expect(vi.time('14:00')).toBe('14:00');
  });
});

describe('numbers', () => {
  test('are grouped by point and cut by comma', () => {
    expect(vi.number(95_184)).toBe('95.184');
    expect(vi.number(1_234_567.5, 2)).toBe('1.234.567,50');
    expect(vi.number(999)).toBe('999');
    expect(vi.number(-1500)).toBe('-1.500');
    expect(en.number(95_184)).toBe('95,184');
  });

  test('rates are rounded half up and an empty whole gives a dash', () => {
    expect(vi.rate(95_184, 157_945)).toBe('60,26%');
    expect(vi.rate(35, 43, 1)).toBe('81,4%');
    expect(vi.rate(1, 8, 2)).toBe('12,50%');
    expect(vi.rate(201, 40_000, 2)).toBe('0,50%');
    expect(vi.rate(0, 0)).toBe('–');
    expect(en.rate(1, 3)).toBe('33.33%');
  });

  test('percentages show the decimals they have, at most two', () => {
    expect(vi.percent(40)).toBe('40%');
    expect(vi.percent(81.4)).toBe('81,4%');
    expect(vi.percent(60.264)).toBe('60,26%');
    expect(vi.percent(1.005, 2)).toBe('1,01%');
  });

  test('differences carry their sign', () => {
    expect(vi.signed(2.3, 2)).toBe('+2,30');
    expect(vi.signed(-1)).toBe('-1');
    expect(vi.signed(0)).toBe('0');
  });

  test('file sizes stay short', () => {
    expect(vi.fileSize(900)).toBe('900 B');
    expect(vi.fileSize(48 * 1024)).toBe('48 KB');
    expect(vi.fileSize(1_300_000)).toBe('1,2 MB');
    expect(vi.fileSize(20 * 1024 ** 2)).toBe('20 MB');
  });

  test('lists end with a word', () => {
    expect(vi.list(['Phú Thuận B'])).toBe('Phú Thuận B');
    expect(vi.list(['a', 'b', 'c'])).toBe('a, b và c');
    expect(en.list([])).toBe('');
  });
});
