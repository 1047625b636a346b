import { describe, expect, test } from 'vitest';
import { localDate } from '#app/domain/shared/local-date.ts';
import { type NamedAddressee, parseShorthand } from '#app/domain/shorthand.ts';

const today = localDate('2022-04-19');
const addressees: NamedAddressee[] = [
  { id: 'vhtt', names: ['Phòng Văn hóa và Thông tin', 'Phòng VH và TT', 'VHTT'] },
  { id: 'tuphap', names: ['Phòng Tư pháp'] },
  { id: 'tckh', names: ['Phòng Tài chính - Kế hoạch', 'Phòng TC - KH'] },
  { id: 'noivu', names: ['Phòng Nội vụ', 'PNV'] },
  { id: 'longkhanha', names: ['Ủy ban nhân dân xã Long Khánh A', 'xã Long Khánh A'] },
  { id: 'longkhanhb', names: ['Ủy ban nhân dân xã Long Khánh B', 'xã Long Khánh B'] },
  { id: 'ttr', names: ['Thanh tra huyện'] },
  { id: 'xa', names: ['UBND các xã, thị trấn', 'các xã'] },
  { id: 'tp1', names: ['Trạm Phát thanh'] },
];
const read = (line: string) => parseShorthand(line, addressees, today);

describe('one line typed in a meeting', () => {
  test('is a conclusion with its lead, its helper and its deadline', () => {
    const line = 'Cử công chức hỗ trợ Thường Thới Hậu A nâng tỷ lệ hồ sơ trực tuyến @VHTT +Tư pháp >29/4';
    expect(read(line)).toEqual({
      text: 'Cử công chức hỗ trợ Thường Thới Hậu A nâng tỷ lệ hồ sơ trực tuyến',
      leadIds: ['vhtt'],
      coordinatingIds: ['tuphap'],
      due: { kind: 'DATE', date: '2022-04-29', phrase: '29/4' },
      matched: [
        { marker: '@', typed: 'VHTT', id: 'vhtt' },
        { marker: '+', typed: 'Tư pháp', id: 'tuphap' },
        { marker: '>', typed: '29/4', id: null },
      ],
      unknown: [],
    });
  });

  test('may name several units, with separators inside their names', () => {
    const { leadIds, coordinatingIds } = read(
      'Báo cáo @Văn hóa và Thông tin, TC - KH; noi vu +Long Khánh A, Long Khánh B',
    );
    expect(leadIds).toEqual(['vhtt', 'tckh', 'noivu']);
    expect(coordinatingIds).toEqual(['longkhanha', 'longkhanhb']);
  });

  test('reads either tone-mark style, initials and groups', () => {
    expect(read('x @Phòng Văn hoá và Thông tin').leadIds).toEqual(['vhtt']);
    expect(read('x @TCKH').leadIds).toEqual(['tckh']);
    expect(read('x @UBND các xã, thị trấn >cuối tháng')).toMatchObject({
      leadIds: ['xa'],
      due: { kind: 'PERIOD_END', date: '2022-04-30' },
    });
  });

  test('keeps words after a unit or a deadline in the text', () => {
    expect(read('@Nội vụ tổng hợp báo cáo >thứ Sáu hằng tuần gửi Chủ tịch')).toMatchObject({
      text: 'tổng hợp báo cáo gửi Chủ tịch',
      leadIds: ['noivu'],
      due: { kind: 'RECURRING' },
    });
  });

  test('reports what it does not know, with units that come near', () => {
    expect(read('Làm ngay @Long Khánh +Kho bạc >sớm')).toMatchObject({
      text: 'Làm ngay',
      leadIds: [],
      due: null,
      unknown: [
        { marker: '@', typed: 'Long Khánh', candidateIds: ['longkhanha', 'longkhanhb'] },
        { marker: '+', typed: 'Kho bạc', candidateIds: [] },
        { marker: '>', typed: 'sớm', candidateIds: [] },
      ],
    });
  });

  test('asks when initials fit two units', () => {
    expect(read('x @TP')).toMatchObject({ leadIds: ['tuphap'] });
    const two = [...addressees, { id: 'tapphu', names: ['Phòng Tiếp phẩm'] }];
    expect(parseShorthand('x @TP', two, today).unknown).toEqual([
      { marker: '@', typed: 'TP', candidateIds: ['tuphap', 'tapphu'] },
    ]);
  });

  test('a plain sentence is only a text', () => {
    for (const line of ['Nâng tỷ lệ > 40%', 'thư gửi a@b.vn', 'tăng +2% so với quý I', 'Tiếp tục thực hiện']) {
      expect(read(line)).toMatchObject({ text: line, leadIds: [], coordinatingIds: [], due: null, unknown: [] });
    }
  });

  test('a unit named twice leads once and does not help itself', () => {
    expect(read('x @Nội vụ, PNV +Nội vụ')).toMatchObject({ leadIds: ['noivu'], coordinatingIds: [] });
  });

  test('only the first deadline counts', () => {
    expect(read('x >29/4 >30/4')).toMatchObject({
      due: { date: '2022-04-29' },
      unknown: [{ marker: '>', typed: '30/4', candidateIds: [] }],
    });
  });
});
