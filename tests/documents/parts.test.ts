import { describe, expect, test } from 'vitest';
import { addressees } from '#app/documents/parts/addressees.ts';
import { annexLabels } from '#app/documents/parts/annexes.ts';
import { assignmentSentence } from '#app/documents/parts/assignment.ts';
import { clockTime, meetingTime, paperDate } from '#app/documents/parts/dates.ts';
import { dueInTable, dueInWords } from '#app/documents/parts/due-words.ts';
import { percentage, quantity } from '#app/documents/parts/figures.ts';
import { letterhead, numberAndSymbol } from '#app/documents/parts/letterhead.ts';
import { pointLetter, romanNumber } from '#app/documents/parts/markers.ts';
import { points } from '#app/documents/parts/points.ts';
import { changeSince, rateSentence } from '#app/documents/parts/task-counts.ts';
import { boldTextWidth } from '#app/documents/parts/text-width.ts';
import { listed, sentence, withoutEnding } from '#app/documents/parts/wording.ts';
import { NO_TASKS, rate } from '#app/domain/counting.ts';
import { localDate } from '#app/domain/shared/local-date.ts';

const day = localDate('2022-02-05');

describe('numbers and dates on paper', () => {
  test('the number has two digits below ten, and is blank on a draft', () => {
    expect(numberAndSymbol({ number: 5, symbol: 'BC-BCĐ' })).toBe('05/BC-BCĐ');
    expect(numberAndSymbol({ number: 389, symbol: 'UBND-HC' })).toBe('389/UBND-HC');
    expect(numberAndSymbol({ number: null, symbol: 'QĐ-UBND' })).toBe('      /QĐ-UBND');
  });

  test('a draft leaves the day blank', () => {
    expect(paperDate(day, true)).toBe('ngày      tháng 02 năm 2022');
    expect(paperDate(day, false)).toBe('ngày 05 tháng 02 năm 2022');
  });

  test('meetings are dated with hour, day and weekday', () => {
    expect(meetingTime({ date: localDate('2022-04-19'), time: '14:00' })).toBe(
      '14 giờ 00 phút, ngày 19 tháng 4 năm 2022 (thứ Ba)',
    );
    expect(clockTime('07:30')).toBe('07 giờ 30 phút');
  });

  test('counts have two digits below ten, rates two decimals, and nothing is a dash', () => {
    expect([0, 3, 10, 1234].map(quantity)).toEqual(['0', '03', '10', '1.234']);
    expect([rate(35, 96), rate(1, 1), rate(1, 8), rate(0, 0)].map(percentage)).toEqual([
      '36,46%',
      '100,00%',
      '12,50%',
      '–',
    ]);
  });

  test('points are lettered by the Vietnamese alphabet, parts numbered in Roman', () => {
    expect([0, 3, 4, 5, 7, 22, 23].map(pointLetter)).toEqual(['a', 'd', 'đ', 'e', 'h', 'y', 'aa']);
    expect([1, 2, 4, 9, 14].map(romanNumber)).toEqual(['I', 'II', 'IV', 'IX', 'XIV']);
  });
});

describe('wording', () => {
  test('sentences end once', () => {
    expect(['Xong', 'Xong.', 'Xong;', 'như sau:', 'Thật sao?', 'Xong ./.'].map(sentence)).toEqual([
      'Xong.',
      'Xong.',
      'Xong.',
      'như sau:',
      'Thật sao?',
      'Xong ./.',
    ]);
    expect(withoutEnding('nghiêm túc thực hiện ./.')).toBe('nghiêm túc thực hiện');
  });

  test('names are listed so that "và" says one thing only', () => {
    expect(listed(['Phòng Nội vụ', 'Phòng Tư pháp'])).toBe('Phòng Nội vụ và Phòng Tư pháp');
    expect(listed(['Phòng Tư pháp', 'Phòng Văn hóa và Thông tin'])).toBe('Phòng Tư pháp, Phòng Văn hóa và Thông tin');
  });

  test('a conclusion reads as one sentence with its lead, product and deadline', () => {
    const conclusion = {
      text: 'ban hành kế hoạch',
      leads: ['Phòng Nội vụ'],
      coordinators: ['Thanh tra huyện'],
      deliverable: 'Kế hoạch',
    };
    expect(assignmentSentence({ ...conclusion, due: { kind: 'DATE', date: day } })).toBe(
      'Giao Phòng Nội vụ chủ trì, phối hợp với Thanh tra huyện: ban hành kế hoạch; sản phẩm: Kế hoạch; thời hạn: trước ngày 05 tháng 02 năm 2022.',
    );
    expect(
      assignmentSentence({
        text: 'nghiêm túc thực hiện',
        leads: [],
        coordinators: [],
        deliverable: null,
        due: { kind: 'NONE' },
      }),
    ).toBe('Nghiêm túc thực hiện.');
  });

  test('deadlines keep the words they were given in', () => {
    expect(dueInWords({ kind: 'DATE', date: day, phrase: 'trước Tết' })).toBe('trước Tết');
    expect(dueInWords({ kind: 'DATE', date: day, phrase: 'trước ngày 05 tháng 02' })).toBe(
      'trước ngày 05 tháng 02 năm 2022',
    );
    expect(dueInWords({ kind: 'DATE', date: day, phrase: 'trước 5/2' })).toBe('trước 5/2/2022');
    expect(dueInWords({ kind: 'DATE', date: day, phrase: 'trước 5/2/2022' })).toBe('trước 5/2/2022');
    expect(dueInWords({ kind: 'DATE', date: day, phrase: 'trong đợt 3/2' })).toBe('trong đợt 3/2');
    expect(dueInWords({ kind: 'DURATION', days: 5, dayUnit: 'WORKDAY' })).toBe('trong 05 ngày làm việc');
    expect(dueInWords({ kind: 'RECURRING', recurrence: { frequency: 'QUARTERLY' } })).toBe('hằng quý');
    expect(dueInTable({ kind: 'IMMEDIATE' }, null)).toBe('Thực hiện ngay');
    expect(dueInTable({ kind: 'IMMEDIATE' }, day)).toBe('05/02/2022');
  });

  test('a report gives no rate of tasks due when none was', () => {
    expect(rateSentence({ ...NO_TASKS, N: 4, C1: 3, C2: 1 })).toBe(
      'Tỷ lệ hoàn thành đạt 100,00% tổng số nhiệm vụ; tỷ lệ đúng hạn đạt 75,00% số nhiệm vụ đã đến hạn.',
    );
    expect(rateSentence({ ...NO_TASKS, N: 2, P1: 2 })).toBe(
      'Tỷ lệ hoàn thành đạt 0,00% tổng số nhiệm vụ; chưa có nhiệm vụ đến hạn.',
    );
  });

  test('a report says what changed, in words', () => {
    const before = { cutoff: day, counts: { ...NO_TASKS, N: 4, C1: 1, P1: 1, P2: 2 } };
    expect(changeSince(before, { ...NO_TASKS, N: 4, C1: 2, C2: 1, P2: 1 })).toBe(
      'So với kỳ báo cáo trước (số liệu đến ngày 05 tháng 02 năm 2022): tổng số nhiệm vụ không thay đổi; số nhiệm vụ hoàn thành tăng 02; số nhiệm vụ quá hạn chưa hoàn thành giảm 01.',
    );
  });
});

describe('layout', () => {
  test('measures bold type as a ruler on the paper would', () => {
    expect(boldTextWidth('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 13)).toBeCloseTo(95.7, 1);
    expect(boldTextWidth('Độc lập - Tự do - Hạnh phúc'.normalize('NFD'), 14)).toBeCloseTo(60.5, 1);
  });

  test('long names of issuers break where they are read', () => {
    const lines = (issuer: string) => {
      const facts = {
        superior: null,
        issuer: [issuer],
        issuerName: '',
        number: 1,
        symbol: 'TB-UBND',
        place: '',
        date: day,
      };
      return (letterhead(facts)['tên cơ quan'] as { 'dòng tên': string }[]).map((row) => row['dòng tên']);
    };
    expect(lines('Phòng Nội vụ')).toEqual(['PHÒNG NỘI VỤ']);
    expect(lines('Ủy ban nhân dân huyện Hồng Ngự')).toEqual(['ỦY BAN NHÂN DÂN', 'HUYỆN HỒNG NGỰ']);
    expect(lines('Hội đồng Thi đua - Khen thưởng huyện Hồng Ngự')).toEqual([
      'HỘI ĐỒNG',
      'THI ĐUA - KHEN THƯỞNG',
      'HUYỆN HỒNG NGỰ',
    ]);
    expect(lines('Phòng Lao động - Thương binh và Xã hội')).toEqual(['PHÒNG LAO ĐỘNG -', 'THƯƠNG BINH VÀ XÃ HỘI']);
  });

  test('two annexes are numbered, one is not', () => {
    expect(annexLabels({ tasks: true, units: true })).toEqual({
      labels: { tasks: 'Phụ lục I', units: 'Phụ lục II' },
      mention: 'Phụ lục I, Phụ lục II kèm theo',
    });
    expect(annexLabels({ tasks: false, units: true })).toEqual({
      labels: { units: 'Phụ lục' },
      mention: 'Phụ lục kèm theo',
    });
    expect(annexLabels({ tasks: false, units: false })).toEqual({ labels: {}, mention: '' });
  });

  test('a paper without addressees has no Kính gửi', () => {
    expect(addressees([])).toEqual({ 'kính gửi một nơi': '', 'kính gửi nhiều nơi': false, 'danh sách kính gửi': [] });
  });

  test('points nest three deep: 1., a), -', () => {
    const leaf = (text: string) => ({ heading: null, text, children: [] });
    const [point] = points([
      { heading: 'Các xã', text: '', children: [{ ...leaf('Làm:'), children: [leaf('việc này'), leaf('việc kia')] }] },
    ]);
    expect(point).toMatchObject({
      số: '1',
      'tiêu đề': 'Các xã',
      'nội dung': '',
      'các ý': [
        {
          chữ: 'a',
          'nội dung ý': 'Làm:',
          'các gạch đầu dòng': [{ 'nội dung gạch': 'việc này.' }, { 'nội dung gạch': 'việc kia.' }],
        },
      ],
    });
  });
});
