import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkTarget,
  formatTarget,
  formatVietnameseNumber,
  isReached,
  TARGET_OPERATORS,
  type Target,
} from '#app/domain/target.ts';
import { parseTarget, parseVietnameseNumber } from '#app/domain/target-phrase.ts';
import { holds } from './property.ts';

const target = (part: Partial<Target>): Target => ({
  min: null,
  max: null,
  operator: '>=',
  approx: false,
  unit: '%',
  label: '',
  ...part,
});

describe('an amount to reach', () => {
  test.each<[string, Partial<Target>]>([
    ['tỷ lệ hồ sơ trực tuyến đạt 40% trở lên', { min: 40, operator: '>=', label: 'tỷ lệ hồ sơ trực tuyến' }],
    ['từ 40%', { min: 40, operator: '>=' }],
    ['tối thiểu 40% hồ sơ', { min: 40, operator: '>=', label: 'hồ sơ' }],
    ['không dưới 40%', { min: 40, operator: '>=' }],
    ['trên 97%', { min: 97, operator: '>' }],
    ['vượt 97%', { min: 97, operator: '>' }],
    ['dưới 5%', { max: 5, operator: '<' }],
    ['tỷ lệ trễ hạn không quá 3%.', { max: 3, operator: '<=', label: 'tỷ lệ trễ hạn' }],
    ['thấp hơn 5%', { max: 5, operator: '<' }],
    [
      'khoảng 30-40% thủ tục hành chính',
      { min: 30, max: 40, operator: 'range', approx: true, label: 'thủ tục hành chính' },
    ],
    ['từ 30% đến 40%', { min: 30, max: 40, operator: 'range' }],
    ['30 – 40%', { min: 30, max: 40, operator: 'range' }],
    ['đến 31/12/2022 đạt từ 50% đến 60% hồ sơ', { min: 50, max: 60, operator: 'range', label: 'hồ sơ' }],
    ['100% cán bộ, công chức', { min: 100, max: 100, operator: '=', label: 'cán bộ' }],
    ['ít nhất 01 mô hình mới', { min: 1, operator: '>=', unit: 'mô hình' }],
    ['mỗi quý ít nhất 02 đơn vị', { min: 2, operator: '>=', unit: 'đơn vị' }],
    ['cử 01 công chức trực tại Bộ phận một cửa', { min: 1, operator: '>=', unit: 'công chức' }],
    ['làm việc với ít nhất 01 xã, báo cáo', { min: 1, operator: '>=', unit: 'xã' }],
    ['trên 32.100 hồ sơ', { min: 32_100, operator: '>', unit: 'hồ sơ' }],
    ['tăng 2,30 điểm', { min: 2.3, operator: '>=', unit: 'điểm' }],
  ])('%s', (phrase, expected) => {
    expect(parseTarget(phrase)).toEqual(target(expected));
  });

  test.each([
    'trước ngày 15 tháng 4',
    'trong tháng 5',
    'Công văn 389/UBND-HC',
    'trong 10 ngày làm việc',
    'quý 2 năm 2022',
    'không có số nào',
    'mức độ 3, 4',
  ])('%s holds none', (phrase) => {
    expect(parseTarget(phrase)).toBeNull();
  });

  test('is written in signs and read back from them', () => {
    const amounts = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    holds(
      fc.property(
        amounts,
        amounts,
        fc.constantFrom(...TARGET_OPERATORS),
        fc.constantFrom('%', 'mô hình', 'xã'),
        fc.boolean(),
        (a, b, operator, unit, approx) => {
          const exact = operator === '=';
          fc.pre(!exact || unit === '%');
          const [low, high] = exact ? [100, 100] : [Math.min(a, b), Math.max(a, b)];
          const upper = operator === '<' || operator === '<=';
          const whole = target({
            operator,
            unit,
            approx: approx && operator === 'range',
            min: upper ? null : low,
            max: upper || operator === 'range' || exact ? high : null,
          });
          expect(parseTarget(formatTarget(whole))).toEqual(whole);
        },
      ),
    );
  });

  test('is shown as offices know it', () => {
    expect(formatTarget(target({ min: 30, max: 40, operator: 'range', approx: true }))).toBe('≈ 30-40%');
    expect(formatTarget(target({ min: 1, unit: 'mô hình' }))).toBe('≥ 1 mô hình');
    expect(formatTarget(target({ min: 100, max: 100, operator: '=' }))).toBe('100%');
    expect(formatTarget(target({ min: 32_100, operator: '>', unit: 'hồ sơ' }))).toBe('> 32.100 hồ sơ');
  });

  test.each<[Partial<Target>, number, boolean]>([
    [{ min: 40 }, 40, true],
    [{ min: 40 }, 39.99, false],
    [{ min: 97, operator: '>' }, 97, false],
    [{ max: 3, operator: '<=' }, 3, true],
    [{ max: 5, operator: '<' }, 5, false],
    [{ min: 30, max: 40, operator: 'range' }, 45, true],
    [{ min: 30, max: 40, operator: 'range' }, 29, false],
    [{ min: 100, max: 100, operator: '=' }, 99.9, false],
    [{ min: 100, max: 100, operator: '=' }, 100, true],
  ])('%o with %d: %s', (part, value, reached) => {
    expect(isReached(target(part), value)).toBe(reached);
  });

  test.each<[string, Partial<Target>]>([
    ['target.range_reversed', { min: 40, max: 30, operator: 'range' }],
    ['target.value_missing', { operator: '>=' }],
    ['target.value_missing', { min: 3, operator: '<' }],
    ['target.value_missing', { min: 3, operator: 'range' }],
    ['target.percent_out_of_range', { min: 101 }],
    ['target.value_out_of_range', { min: -1, unit: 'xã' }],
    ['target.value_out_of_range', { min: Number.NaN }],
  ])('is refused with %s', (code, part) => {
    expect(() => checkTarget(target(part))).toThrow(expect.objectContaining({ code, field: 'target' }));
  });
});

describe('Vietnamese numbers', () => {
  test.each([
    ['95.184', 95_184],
    ['60,26', 60.26],
    ['1.234,5', 1234.5],
    ['2.30', 2.3],
    ['01', 1],
    ['1.2.3', null],
    ['abc', null],
  ])('%s', (text, value) => {
    expect(parseVietnameseNumber(text)).toBe(value);
  });

  test('are written with a dot for thousands and a comma for decimals', () => {
    expect([95_184, 60.26, 0.5, 1_000_000, 7].map(formatVietnameseNumber)).toEqual([
      '95.184',
      '60,26',
      '0,5',
      '1.000.000',
      '7',
    ]);
  });
});
