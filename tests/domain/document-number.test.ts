import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkSymbol,
  formatDocumentNumber,
  formatNumber,
  letterSymbol,
  namedSymbol,
  parseIncomingNumber,
  parseOwnNumber,
  typeOfSymbol,
} from '#app/domain/document-number.ts';
import { DOCUMENT_TYPE_KEYS, DOCUMENT_TYPES, type DocumentType } from '#app/domain/document-type.ts';
import { dateConflict, type NumberedEntry, pickSeries, reportSeries } from '#app/domain/number-series.ts';
import { addDays, localDate } from '#app/domain/shared/local-date.ts';
import { holds } from './property.ts';

const OWN = [
  '389/UBND-HC',
  '15/TB-UBND',
  '02/QĐ-UBND',
  '05/BC-BCĐ',
  '11/TTr-PNV',
  '01/TB-BCĐ',
  '03/GM-UBND',
  '03/GM-BCĐ',
  '01/BB-BCĐ',
  '12/KH-UBND',
  '02/BB-HĐTĐKT',
  '01/SY-UBND',
  '99/QyĐ-UBND',
  '100/CTr-UBND',
  '07/TrS-UBND',
  '1663/NQ-UBTVQH15',
  '414/BNV-VTLTNN',
  '128/UBND-VX',
  '20/TB-UBND-HC',
  '99999/BNV-CCHC',
];
const INCOMING = ['66.25/2026/NQ-CP', '30/2020/NĐ-CP', '06/2024/QĐ-UBND', '581/BNV-CCHC', '42/UBND', '598/QĐ-TTg'];
const PARTY = ['127-KL/TW', '500-KH/TU', '60-NQ/TW', '01-CT/HU'];
const BAD = [
  '5/BC-BCĐ',
  '389/UBND - HC',
  '00/QĐ-UBND',
  '389 / UBND-HC',
  '389/ubnd-hc',
  '005/QĐ-UBND',
  '389/UBND-',
  'UBND-HC',
  '/QĐ-UBND',
];

describe('the number of a paper', () => {
  test.each(OWN)('%s can be one’s own', (text) => {
    const parsed = parseOwnNumber(text);
    expect(parsed?.form).toBe('own');
    expect(formatDocumentNumber(parsed!.number, parsed!.symbol)).toBe(text);
  });

  test.each(INCOMING)('%s can be on a paper received', (text) => {
    expect(parseIncomingNumber(text)?.form).toBe('incoming');
  });

  test.each(PARTY)('%s is a paper of the Party', (text) => {
    expect(parseIncomingNumber(text)?.form).toBe('party');
    expect(parseOwnNumber(text)).toBeNull();
  });

  test.each(BAD)('%s is written wrongly', (text) => {
    expect(parseOwnNumber(text)).toBeNull();
    expect(parseIncomingNumber(text)).toBeNull();
  });

  test('keeps year and dotted order of normative papers', () => {
    expect(parseIncomingNumber('66.25/2026/NQ-CP')).toMatchObject({
      number: 66,
      numberText: '66.25',
      year: 2026,
      symbol: 'NQ-CP',
    });
    expect(parseIncomingNumber('127-KL/TW')).toMatchObject({ number: 127, symbol: 'KL/TW' });
  });

  test('has a leading zero below ten', () => {
    expect([1, 9, 10, 389].map(formatNumber)).toEqual(['01', '09', '10', '389']);
    expect(() => formatNumber(0)).toThrow(RangeError);
    expect(() => formatNumber(1.5)).toThrow(RangeError);
    expect(() => formatNumber(100_000)).toThrow(RangeError);
  });

  test('is read back as it was written', () => {
    const issuers = fc.constantFrom('UBND', 'BCĐ', 'PNV', 'HĐTĐKT', 'VP');
    const types = fc.constantFrom(...DOCUMENT_TYPE_KEYS).filter((type) => type !== 'LETTER');
    holds(
      fc.property(fc.integer({ min: 1, max: 99_999 }), types, issuers, (number, type, issuer) => {
        const symbol = namedSymbol(type as Exclude<DocumentType, 'LETTER'>, issuer);
        expect(parseOwnNumber(formatDocumentNumber(number, symbol))).toMatchObject({ number, symbol });
        expect(typeOfSymbol(symbol)).toBe(type);
      }),
    );
  });
});

describe('the symbol of a paper', () => {
  test('of a named paper is type and issuer, of a letter issuer and field', () => {
    expect(namedSymbol('NOTICE', 'UBND')).toBe('TB-UBND');
    expect(namedSymbol('REPORT', 'BCĐ', 'CCHC')).toBe('BC-BCĐ-CCHC');
    expect(letterSymbol('UBND', 'HC')).toBe('UBND-HC');
    expect(typeOfSymbol('UBND-HC')).toBe('LETTER');
  });

  test.each(['UBND', 'ubnd-hc', 'UBND - HC', 'UBND-', ''])('%j breaks the grammar', (symbol) => {
    expect(() => checkSymbol(symbol)).toThrow(expect.objectContaining({ code: 'number.bad_symbol', field: 'symbol' }));
  });

  test('is not composed of broken parts', () => {
    expect(() => letterSymbol('UBND', 'hành chính')).toThrow(expect.objectContaining({ code: 'number.bad_symbol' }));
  });

  test('no two types share an abbreviation', () => {
    const abbreviations = DOCUMENT_TYPE_KEYS.map((key) => DOCUMENT_TYPES[key].abbreviation).filter(
      (one) => one !== null,
    );
    expect(abbreviations).toHaveLength(30);
    expect(new Set(abbreviations).size).toBe(30);
  });
});

describe('a series of numbers', () => {
  const on = (day: number) => addDays(localDate('2022-01-01'), day);

  test('is the narrowest that takes the type', () => {
    const all = { id: 'all', scope: 'ALL', types: [] } as const;
    const letters = { id: 'letters', scope: 'PER_TYPE', types: ['LETTER'] } as const;
    const notices = { id: 'notices', scope: 'GROUP', types: ['NOTICE', 'INVITATION'] } as const;
    const series = [all, notices, letters];
    expect(pickSeries(series, 'LETTER')?.id).toBe('letters');
    expect(pickSeries(series, 'INVITATION')?.id).toBe('notices');
    expect(pickSeries(series, 'REPORT')?.id).toBe('all');
    expect(pickSeries([letters], 'REPORT')).toBeNull();
  });

  test('shows its gaps, its doubles and numbers dated before smaller ones', () => {
    const entries = [
      { number: 7, issuedOn: on(20) },
      { number: 2, issuedOn: on(5) },
      { number: 3, issuedOn: on(12) },
      { number: 3, issuedOn: on(12) },
      { number: 4, issuedOn: on(9) },
    ];
    expect(reportSeries(entries)).toEqual({
      last: 7,
      gaps: [
        { from: 1, to: 1 },
        { from: 5, to: 6 },
      ],
      duplicates: [3],
      outOfOrder: [{ number: 4, issuedOn: on(9), after: on(12) }],
    });
    expect(reportSeries([], 1)).toEqual({ last: null, gaps: [], duplicates: [], outOfOrder: [] });
    expect(reportSeries([{ number: 389, issuedOn: on(83) }], 389).gaps).toEqual([]);
  });

  test('numbers and gaps together are every number up to the last', () => {
    holds(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 60 }), (numbers) => {
        const entries: NumberedEntry[] = numbers.map((number) => ({ number, issuedOn: on(number) }));
        const { gaps, last, duplicates, outOfOrder } = reportSeries(entries);
        const missing = gaps.reduce((sum, gap) => sum + gap.to - gap.from + 1, 0);
        expect(missing + numbers.length).toBe(last ?? 0);
        expect([duplicates, outOfOrder]).toEqual([[], []]);
      }),
    );
  });

  test('a date may not contradict its neighbours', () => {
    const others = [
      { number: 388, issuedOn: on(80) },
      { number: 390, issuedOn: on(84) },
    ];
    expect(dateConflict({ number: 389, issuedOn: on(83) }, others)).toEqual({ before: null, after: null });
    expect(dateConflict({ number: 389, issuedOn: on(79) }, others)).toEqual({ before: others[0], after: null });
    expect(dateConflict({ number: 389, issuedOn: on(85) }, others)).toEqual({ before: null, after: others[1] });
  });
});
