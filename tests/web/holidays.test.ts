import { describe, expect, test } from 'vitest';
import { proposeHolidays } from '#app/domain/public-holidays.ts';
import { weekday } from '#app/domain/shared/local-date.ts';
import { lunarDays } from '#app/web/lunar-days.server.ts';

/** Weekdays off that a year's announcement named, without the days swapped for a weekend worked. */
const proposed = async (year: number, holiday: string) =>
  proposeHolidays(year, await lunarDays(year))
    .filter((one) => one.holiday === holiday && weekday(one.day) < 6)
    .map(({ day }) => day.slice(5));

describe('days off proposed for a year', () => {
  test.each([
    [2020, ['01-23', '01-24', '01-27', '01-28', '01-29']],
    [2021, ['02-10', '02-11', '02-12', '02-15', '02-16']],
    [2022, ['01-31', '02-01', '02-02', '02-03', '02-04']],
    [2023, ['01-20', '01-23', '01-24', '01-25', '01-26']],
    [2024, ['02-08', '02-09', '02-12', '02-13', '02-14']],
    [2025, ['01-27', '01-28', '01-29', '01-30', '01-31']],
    [2026, ['02-16', '02-17', '02-18', '02-19', '02-20']],
  ])('Tết %i is off as it was announced', async (year, days) => {
    expect(await proposed(year, 'TET')).toEqual(days);
  });

  test.each([
    [2020, ['09-02']],
    [2021, ['09-02', '09-03']],
    [2022, ['09-01', '09-02']],
    [2023, ['09-01', '09-04']],
    [2024, ['09-02', '09-03']],
    [2025, ['09-01', '09-02']],
    [2026, ['09-01', '09-02']],
  ])('Quốc khánh %i too', async (year, days) => {
    expect(await proposed(year, 'NATIONAL')).toEqual(days);
  });

  test.each([
    [2020, ['04-02']],
    [2021, ['04-21']],
    [2022, ['04-11']],
    [2023, ['05-02']],
    [2024, ['04-18']],
    [2025, ['04-07']],
    [2026, ['04-27']],
  ])('Giỗ Tổ %i, or its day in lieu', async (year, days) => {
    expect(await proposed(year, 'HUNG_KINGS')).toEqual(days);
  });

  test('three holidays in a row on a weekend give their days one after another', async () => {
    const spring = proposeHolidays(2023, await lunarDays(2023)).filter(
      ({ day }) => day >= '2023-04-01' && day < '2023-06-01',
    );
    expect(spring.map(({ day, holiday, inLieu }) => `${day} ${holiday}${inLieu ? ' in lieu' : ''}`)).toEqual([
      '2023-04-29 HUNG_KINGS',
      '2023-04-30 REUNIFICATION',
      '2023-05-01 LABOUR',
      '2023-05-02 HUNG_KINGS in lieu',
      '2023-05-03 REUNIFICATION in lieu',
    ]);
  });

  test('until 2035 every year has its days, each once, in order, and no day in lieu on a weekend', async () => {
    for (let year = 2020; year <= 2035; year += 1) {
      const days = proposeHolidays(year, await lunarDays(year));
      const own = days.filter(({ inLieu }) => !inLieu);
      expect(own).toHaveLength(year < 2021 ? 10 : 11);
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort());
      expect(days.every(({ day }) => day.startsWith(String(year)))).toBe(true);
      expect(days.filter(({ inLieu }) => inLieu)).toHaveLength(own.filter(({ day }) => weekday(day) >= 6).length);
      expect(days.some(({ day, inLieu }) => inLieu && weekday(day) >= 6)).toBe(false);
    }
  });

  test('a year without a known lunar calendar has the solar ones', () => {
    expect(proposeHolidays(2022, null).map(({ holiday }) => holiday)).not.toContain('TET');
  });
});

test('the lunar calendar is the Vietnamese one: Tết 2030 falls a day before the Chinese new year', async () => {
  expect(await lunarDays(2030)).toEqual({ tet: '2030-02-02', hungKings: '2030-04-12' });
});
