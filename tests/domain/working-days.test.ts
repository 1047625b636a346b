import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countsNoticeDays, invitationDueOn, isShortNotice, noticeDueOn } from '#app/domain/meeting.ts';
import { addDays, eachDay, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  PLAIN_CALENDAR,
  type WorkingCalendar,
  workingDaysBetween,
} from '#app/domain/working-days.ts';
import { holds } from './property.ts';

const day = (text: string): LocalDate => localDate(text);

// 2022 as announced: New Year in lieu on 3/1, Tết 31/1–4/2, Hùng Kings in lieu on 11/4, 30/4 and 1/5 in lieu
// on 2–3/5, National Day 1–2/9. The Saturday 5/2 is an invented swap day.
const year2022: WorkingCalendar = {
  holidays: new Set([
    day('2022-01-03'),
    ...eachDay(day('2022-01-31'), day('2022-02-04')),
    day('2022-04-11'),
    day('2022-05-02'),
    day('2022-05-03'),
    day('2022-09-01'),
    day('2022-09-02'),
  ]),
  workingWeekends: new Set([day('2022-02-05')]),
};

describe('working days', () => {
  test('weekends and holidays are off, a swapped Saturday is worked', () => {
    expect(isWorkingDay(day('2022-04-16'), year2022)).toBe(false);
    expect(isWorkingDay(day('2022-04-11'), year2022)).toBe(false);
    expect(isWorkingDay(day('2022-02-05'), year2022)).toBe(true);
    expect(isWorkingDay(day('2022-02-05'), PLAIN_CALENDAR)).toBe(false);
  });

  test('a time limit jumps over Tết and counts the swap day', () => {
    expect(addWorkingDays(day('2022-01-28'), 1, year2022)).toBe('2022-02-05');
    expect(addWorkingDays(day('2022-01-28'), 2, year2022)).toBe('2022-02-07');
    expect(addWorkingDays(day('2022-02-07'), -2, year2022)).toBe('2022-01-28');
    expect(workingDaysBetween(day('2022-01-28'), day('2022-02-07'), year2022)).toBe(2);
  });

  test('the next working day may be the day itself', () => {
    expect(nextWorkingDay(day('2022-04-19'), year2022)).toBe('2022-04-19');
    expect(nextWorkingDay(day('2022-04-30'), year2022)).toBe('2022-05-04');
  });

  test('the notice of conclusions of 19/4 is due on 26/4, invitations by 14/4', () => {
    expect(noticeDueOn(day('2022-04-19'), year2022)).toBe('2022-04-26');
    expect(invitationDueOn(day('2022-04-19'), year2022)).toBe('2022-04-14');
    expect(isShortNotice(day('2022-04-14'), day('2022-04-19'), year2022)).toBe(false);
    expect(isShortNotice(day('2022-04-15'), day('2022-04-19'), year2022)).toBe(true);
  });

  test('days to the notice are counted until the year of the meeting and its deadline is over', () => {
    const counts = (heldOn: string, dueOn: string, today: string) =>
      countsNoticeDays(day(heldOn), day(dueOn), day(today));
    expect(counts('2022-04-19', '2022-04-26', '2022-12-31')).toBe(true);
    expect(counts('2022-04-19', '2022-04-26', '2023-01-01')).toBe(false);
    expect(counts('2022-12-29', '2023-01-06', '2023-03-01')).toBe(true);
    expect(counts('2017-03-16', '2017-03-23', '2022-04-19')).toBe(false);
  });

  test('adding working days and counting them are inverse', () => {
    holds(
      fc.property(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 0, max: 60 }), (offset, days) => {
        const from = addDays(day('2022-01-01'), offset);
        const to = addWorkingDays(from, days, year2022);
        expect(workingDaysBetween(from, to, year2022)).toBe(days);
        if (days > 0) expect(isWorkingDay(to, year2022)).toBe(true);
      }),
    );
  });

  test('a calendar without a single working day is an error, not an endless search', () => {
    const closed = {
      holidays: new Set(eachDay(day('2022-01-01'), day('2024-01-01'))),
      workingWeekends: new Set<LocalDate>(),
    };
    expect(() => addWorkingDays(day('2022-01-01'), 1, closed)).toThrow(RangeError);
  });
});
