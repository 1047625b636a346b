import { describe, expect, test } from 'vitest';
import {
  checkDateOrder,
  checkDistinct,
  checkEntered,
  checkOpen,
  checkTypes,
  nextNumber,
  type Register,
  registerFor,
} from '#app/domain/number-register.ts';
import { localDate } from '#app/domain/shared/local-date.ts';

const register = (over: Partial<Register> = {}): Register => ({
  year: 2022,
  scope: 'PER_TYPE',
  docTypes: ['CV'],
  lastNumber: 452,
  openedAfter: 388,
  backdated: false,
  lockedOn: null,
  ...over,
});

describe('which register a type of paper belongs to', () => {
  const all = { scope: 'ALL', docTypes: [], name: 'Sổ chung' } as const;
  const group = { scope: 'GROUP', docTypes: ['TB', 'BC'], name: 'Thông báo, báo cáo' } as const;
  const letters = { scope: 'PER_TYPE', docTypes: ['CV'], name: 'Công văn' } as const;

  test('its own before its group’s before the common one', () => {
    expect(registerFor([all, group, letters], 'CV')).toBe(letters);
    expect(registerFor([all, group, letters], 'TB')).toBe(group);
    expect(registerFor([all, group, letters], 'QĐ')).toBe(all);
    expect(registerFor([group, letters], 'QĐ')).toBeNull();
    expect(registerFor([all], 'không có')).toBeNull();
  });

  test('two registers never claim one type at the same level', () => {
    expect(() => checkDistinct(letters, [all, group])).not.toThrow();
    expect(() => checkDistinct({ scope: 'GROUP', docTypes: ['BC', 'KH'] }, [group])).toThrow(
      expect.objectContaining({
        code: 'series.already_open',
        facts: expect.objectContaining({ name: 'Thông báo, báo cáo' }),
      }),
    );
    expect(() => checkDistinct({ scope: 'ALL', docTypes: [] }, [all])).toThrow(
      expect.objectContaining({ code: 'series.already_open' }),
    );
  });

  test.each([
    ['ALL', [], true],
    ['ALL', ['CV'], false],
    ['PER_TYPE', ['CV'], true],
    ['PER_TYPE', ['CV', 'TB'], false],
    ['GROUP', ['TB'], false],
    ['GROUP', ['TB', 'BC'], true],
  ] as const)('%s with %j', (scope, types, fits) => {
    const check = () => checkTypes(scope, types);
    if (fits) expect(check).not.toThrow();
    else expect(check).toThrow(expect.objectContaining({ code: `series.types_for_${scope}` }));
  });
});

describe('the number', () => {
  test('follows the highest one; a book of papers that exist gives none', () => {
    expect(nextNumber(register())).toBe(453);
    expect(nextNumber(register({ lastNumber: 0 }))).toBe(1);
    expect(nextNumber(register({ backdated: true }))).toBeNull();
  });

  test('is typed only for papers from before, or when it is the next one anyway', () => {
    expect(() => checkEntered(register(), 12)).not.toThrow();
    expect(() => checkEntered(register(), 453)).not.toThrow();
    expect(() => checkEntered(register(), 460)).toThrow(
      expect.objectContaining({
        code: 'number.must_be_drawn',
        facts: expect.objectContaining({ number: 460, next: 453 }),
      }),
    );
    expect(() => checkEntered(register({ backdated: true }), 460)).not.toThrow();
  });

  test('is not given into a closed register, nor for a paper of another year', () => {
    expect(() => checkOpen(register(), localDate('2022-12-31'))).not.toThrow();
    expect(() => checkOpen(register(), localDate('2023-01-01'))).toThrow(
      expect.objectContaining({ code: 'number.wrong_year' }),
    );
    expect(() => checkOpen(register({ lockedOn: localDate('2022-12-31') }), localDate('2022-12-31'))).toThrow(
      expect.objectContaining({ code: 'series.locked' }),
    );
  });

  test('goes with the day: no paper is older than the one before it, nor younger than the one after it', () => {
    const entry = (number: number, day: string) => ({ number, issuedOn: localDate(day) });
    const neighbours = [entry(389, '2022-03-25'), entry(391, '2022-03-28')];
    expect(() => checkDateOrder(entry(390, '2022-03-25'), neighbours)).not.toThrow();
    expect(() => checkDateOrder(entry(390, '2022-03-24'), neighbours)).toThrow(
      expect.objectContaining({ code: 'number.before_previous', facts: expect.objectContaining({ number: 389 }) }),
    );
    expect(() => checkDateOrder(entry(390, '2022-03-29'), neighbours)).toThrow(
      expect.objectContaining({ code: 'number.after_next', facts: expect.objectContaining({ number: 391 }) }),
    );
  });
});
