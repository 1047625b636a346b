import { describe, expect, test } from 'vitest';
import { checkDue, type DueTerm, resolveDue, suggestedCheckDate } from '#app/domain/due.ts';
import { parseDuePhrase } from '#app/domain/due-phrase.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import type { WorkingCalendar } from '#app/domain/working-days.ts';

const issuedOn = localDate('2022-03-25');
const calendar: WorkingCalendar = {
  holidays: new Set([localDate('2022-04-11'), localDate('2022-05-02'), localDate('2022-05-03')]),
  workingWeekends: new Set(),
};
const due = (term: DueTerm) => resolveDue(term, issuedOn, calendar);
const read = (phrase: string) => {
  const term = parseDuePhrase(phrase, issuedOn);
  return term && { kind: term.kind, on: due(term), recurrence: term.recurrence };
};

describe('the due date of a task', () => {
  test('a named day and the end of a period are that day', () => {
    expect(due({ kind: 'DATE', date: localDate('2022-04-15') })).toBe('2022-04-15');
    expect(due({ kind: 'PERIOD_END', date: localDate('2022-06-30') })).toBe('2022-06-30');
  });

  test('ten working days from 25/3/2022 end on 8/4', () => {
    expect(due({ kind: 'DURATION', days: 10, dayUnit: 'WORKDAY' })).toBe('2022-04-08');
  });

  test('a limit in calendar days that ends on a day off ends on the next working day', () => {
    expect(due({ kind: 'DURATION', days: 15, dayUnit: 'DAY' })).toBe('2022-04-12');
    expect(due({ kind: 'DURATION', days: 1, dayUnit: 'MONTH' })).toBe('2022-04-25');
  });

  test('an event gives a due date only once it has happened', () => {
    expect(due({ kind: 'EVENT', days: 5, dayUnit: 'WORKDAY' })).toBeNull();
    expect(due({ kind: 'EVENT', days: 5, dayUnit: 'WORKDAY', date: localDate('2022-04-08') })).toBe('2022-04-18');
    expect(due({ kind: 'EVENT', date: localDate('2022-04-08') })).toBe('2022-04-08');
  });

  test('an order "at once" has a check date when the secretary sets one', () => {
    expect(due({ kind: 'IMMEDIATE' })).toBeNull();
    expect(suggestedCheckDate(issuedOn, calendar)).toBe('2022-04-01');
  });

  test('continuous duties and duties without a day never fall due', () => {
    expect(due({ kind: 'CONTINUOUS', date: localDate('2022-04-08') })).toBeNull();
    expect(due({ kind: 'NONE' })).toBeNull();
  });

  test.each<[string, DueTerm]>([
    ['due.before_issue', { kind: 'DATE', date: localDate('2022-03-24') }],
    ['due.date_missing', { kind: 'DATE' }],
    ['due.date_missing', { kind: 'PERIOD_END', date: null }],
    ['due.days_missing', { kind: 'DURATION' }],
    ['due.days_out_of_range', { kind: 'DURATION', days: 0 }],
    ['due.days_out_of_range', { kind: 'DURATION', days: 1.5 }],
    ['due.recurrence_missing', { kind: 'RECURRING' }],
  ])('is refused with %s', (code, term) => {
    expect(() => checkDue(term, issuedOn)).toThrow(expect.objectContaining({ code }));
  });

  test('may be the day of issue itself', () => {
    expect(() => checkDue({ kind: 'DATE', date: issuedOn }, issuedOn)).not.toThrow();
    expect(() => checkDue({ kind: 'NONE' }, issuedOn)).not.toThrow();
  });
});

describe('a deadline phrase', () => {
  test.each([
    ['trước ngày 15/4/2022', '2022-04-15'],
    ['trước 15/4', '2022-04-15'],
    ['15.4', '2022-04-15'],
    ['ngày 15 tháng 4', '2022-04-15'],
    ['chậm nhất ngày 30 tháng 4 năm 2022', '2022-04-30'],
    ['hoàn thành trước ngày 15/4/2022.', '2022-04-15'],
    ['đến ngày 20-4', '2022-04-20'],
    ['thứ Sáu', '2022-03-25'],
    ['thứ hai', '2022-03-28'],
    ['thứ 5 tuần sau', '2022-03-31'],
    ['ngày mai', '2022-03-26'],
  ])('%s names a day', (phrase, on) => {
    expect(read(phrase)).toMatchObject({ kind: 'DATE', on });
  });

  test.each([
    ['trong tháng 5', '2022-05-31'],
    ['trong quý II', '2022-06-30'],
    ['quý 1', '2022-03-31'],
    ['trong năm 2022', '2022-12-31'],
    ['đến hết tháng 6', '2022-06-30'],
    ['đến hết năm', '2022-12-31'],
    ['cuối năm', '2022-12-31'],
    ['6 tháng đầu năm', '2022-06-30'],
    ['trong 6 tháng đầu năm', '2022-06-30'],
    ['9 tháng', '2022-09-30'],
    ['tháng 9/2022', '2022-09-30'],
    ['quý III năm 2023', '2023-09-30'],
    ['trong tháng 2', '2023-02-28'],
    ['cuối tuần', '2022-03-25'],
    ['cuối tháng', '2022-03-31'],
  ])('%s is the end of a period', (phrase, on) => {
    expect(read(phrase)).toMatchObject({ kind: 'PERIOD_END', on });
  });

  test.each([
    ['10 ngày làm việc', '2022-04-08'],
    ['trong thời hạn 10 ngày làm việc kể từ ngày ban hành Công văn này', '2022-04-08'],
    ['trong vòng 15 ngày', '2022-04-12'],
    ['2 tuần', '2022-04-08'],
    ['trong vòng 6 tháng', '2022-09-26'],
  ])('%s is a length of time', (phrase, on) => {
    expect(read(phrase)).toMatchObject({ kind: 'DURATION', on });
  });

  test.each([
    ['định kỳ hằng tháng, trước ngày 15', { frequency: 'MONTHLY', day: 15 }],
    ['ngày 05 hàng tháng', { frequency: 'MONTHLY', day: 5 }],
    ['thứ Sáu hằng tuần', { frequency: 'WEEKLY', weekday: 5 }],
    ['hằng tuần, thứ Hai', { frequency: 'WEEKLY', weekday: 1 }],
    ['trước ngày 20 của tháng cuối kỳ báo cáo', { frequency: 'QUARTERLY', day: 20 }],
    ['mỗi quý', { frequency: 'QUARTERLY', day: null }],
    ['định kỳ 6 tháng', { frequency: 'HALF_YEARLY', day: null }],
  ])('%s comes again', (phrase, recurrence) => {
    expect(read(phrase)).toEqual({ kind: 'RECURRING', on: null, recurrence });
  });

  test.each([
    ['ngay', 'IMMEDIATE'],
    ['khẩn trương', 'IMMEDIATE'],
    ['thường xuyên', 'CONTINUOUS'],
    ['hằng ngày', 'CONTINUOUS'],
    ['sau khi có kết quả kiểm tra', 'EVENT'],
    ['trước khi họp phiên quý II', 'EVENT'],
    ['trong vòng 05 ngày làm việc sau khi kết thúc họp', 'EVENT'],
  ])('%s has no day of its own yet', (phrase, kind) => {
    expect(read(phrase)).toMatchObject({ kind, on: null });
  });

  test('the length after an event is kept', () => {
    expect(parseDuePhrase('05 ngày làm việc sau khi kết thúc họp', issuedOn)).toMatchObject({
      days: 5,
      dayUnit: 'WORKDAY',
    });
  });

  test.each([
    'đầu quý III',
    'giữa tháng',
    '30/2',
    'sớm',
    'trong thời hạn 10 ngày kể từ ngày nhận hồ sơ',
    '',
    'tháng 13',
  ])('%j is left to a person', (phrase) => {
    expect(parseDuePhrase(phrase, issuedOn)).toBeNull();
  });

  test('the words are kept as written', () => {
    expect(parseDuePhrase(' Trước ngày 15/4 ', issuedOn)?.phrase).toBe('Trước ngày 15/4');
  });
});
