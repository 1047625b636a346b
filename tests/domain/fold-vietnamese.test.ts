import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  compareVietnamese,
  foldVietnamese,
  plainVietnamese,
  sortKeyVietnamese,
} from '#app/domain/shared/fold-vietnamese.ts';
import { holds } from './property.ts';

const LETTERS = [...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ'];
const syllables = fc
  .array(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' '));

describe('search text', () => {
  test('finds a word typed without marks, in either tone-mark style', () => {
    expect(foldVietnamese('Đồng Tháp')).toBe('dong thap');
    expect(foldVietnamese('Văn hoá')).toBe(foldVietnamese('Văn hóa'));
    expect(foldVietnamese('Uỷ ban')).toBe(foldVietnamese('ủy BAN'));
  });

  test('splits a document number into words, so that 389 alone finds it', () => {
    expect(foldVietnamese('Công văn 389/UBND-HC')).toBe('cong van 389 ubnd hc');
  });

  test('composed and decomposed text fold alike', () => {
    holds(
      fc.property(syllables, (text) => {
        expect(foldVietnamese(text.normalize('NFD'))).toBe(foldVietnamese(text.normalize('NFC')));
      }),
    );
  });

  test('plain text keeps every position', () => {
    expect(plainVietnamese('Trước ngày 15/4, ĐẠT ≥ 40%')).toBe('truoc ngay 15/4, dat ≥ 40%');
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(plainVietnamese(text)).toHaveLength(text.normalize('NFC').length);
      }),
    );
  });
});

describe('sorting', () => {
  test('follows the alphabet, then the tones, then numbers by value', () => {
    const names = [
      'xã 10',
      'đa',
      'ăn',
      'Long Khánh B',
      'mạ',
      'an',
      'xã 2',
      'ma',
      'Long',
      'da',
      'ân',
      'mã',
      'Long Khánh A',
      'mả',
      'ea',
      'má',
      'mà',
    ];
    expect([...names].sort(compareVietnamese)).toEqual([
      'an',
      'ăn',
      'ân',
      'da',
      'đa',
      'ea',
      'Long',
      'Long Khánh A',
      'Long Khánh B',
      'ma',
      'mà',
      'mả',
      'mã',
      'má',
      'mạ',
      'xã 2',
      'xã 10',
    ]);
  });

  test('agrees with the Vietnamese collation', () => {
    const collator = new Intl.Collator('vi', { numeric: true });
    holds(
      fc.property(syllables, syllables, (a, b) => {
        fc.pre(sortKeyVietnamese(a) !== sortKeyVietnamese(b));
        expect(Math.sign(compareVietnamese(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
      { numRuns: 500 },
    );
  });

  test('the key holds nothing a database collation could order differently', () => {
    holds(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(sortKeyVietnamese(text)).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });

  test('is a total order', () => {
    expect(compareVietnamese('An', 'an')).toBe(-1);
    expect(compareVietnamese('an', 'An')).toBe(1);
    expect(compareVietnamese('an', 'an')).toBe(0);
  });
});

describe('text as it is stored', () => {
  test('is composed, without control or invisible characters, with plain line ends', () => {
    expect(cleanText('  Ho\u0302\u0300ng\u200b Ngu\u031b\u0323\r\nhai\rba\u0000\u0007\tbốn \ud800 ')).toBe(
      'Hồng Ngự\nhai\nba\tbốn',
    );
  });

  test('cleaning twice changes nothing more', () => {
    holds(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });
});
