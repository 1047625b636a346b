import { describe, expect, test } from 'vitest';
import { directivePaper } from '#app/documents/papers/directive-paper.ts';
import { paperText } from '#app/documents/papers/paper-text.ts';
import { localDate } from '#app/domain/shared/local-date.ts';

type Print = Parameters<typeof directivePaper>[0];

const point = (over: Partial<Print['points'][number]> = {}): Print['points'][number] => ({
  text: 'Khắc phục những hạn chế đã được chỉ ra',
  leads: ['UBND các xã, thị trấn'],
  coordinating: [],
  due: { kind: 'DATE', date: localDate('2022-04-15') },
  deliverable: '',
  target: null,
  ...over,
});
const print = (over: Partial<Print> = {}): Print => ({
  kind: 'CONG_VAN',
  issuer: {
    name: 'huyện Hồng Ngự',
    lines: ['ỦY BAN NHÂN DÂN', 'HUYỆN HỒNG NGỰ'],
    symbol: 'UBND',
    place: 'Hồng Ngự',
  },
  committee: null,
  number: 389,
  symbol: 'UBND-HC',
  date: localDate('2022-03-25'),
  urgency: null,
  subject: 'chấn chỉnh công tác cải cách hành chính',
  opening: '',
  closing: '',
  addressees: ['Thủ trưởng các cơ quan chuyên môn', 'Chủ tịch UBND các xã, thị trấn'],
  recipients: ['Như trên', 'CT, các PCT UBND huyện'],
  fileCopy: 'VT, PNV',
  signer: { form: 'TM', name: 'Nguyễn Văn Minh', title: 'Chủ tịch UBND huyện', statePost: null },
  monitor: 'Phòng Nội vụ',
  meeting: null,
  points: [point()],
  ...over,
});
const text = (over: Partial<Print> = {}) => paperText(directivePaper(print(over)));
const lines = (over: Partial<Print> = {}) => text(over).lines.map((line) => line.text);

describe('a letter', () => {
  test('has number, place and day, subject under the number, and who signs', () => {
    expect(text()).toMatchObject({
      number: '389/UBND-HC',
      placeAndDate: 'Hồng Ngự, ngày 25 tháng 3 năm 2022',
      title: null,
      subject: 'V/v chấn chỉnh công tác cải cách hành chính',
      signature: { authority: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'], name: 'Nguyễn Văn Minh' },
      archive: 'VT, PNV',
    });
  });

  test('carries its mark of urgency, on an ordinary day none', () => {
    expect(text({ urgency: 'THUONG_KHAN' }).urgency).toBe('THƯỢNG KHẨN');
    expect(text().urgency).toBeNull();
  });

  test('leaves room for number and day while it is a draft', () => {
    const { number, placeAndDate } = text({ number: null });
    expect(number).toMatch(/^\s+\/UBND-HC$/);
    expect(placeAndDate).toMatch(/ngày\s+tháng/);
  });

  test('takes the opening as it was laid out: paragraphs, dashes, and the sentence that leads to the tasks', () => {
    const opening =
      'Qua kiểm tra còn một số hạn chế:\n- Chưa công khai thủ tục\n- Trả kết quả trễ hạn\nChủ tịch UBND huyện yêu cầu:';
    expect(lines({ opening })).toEqual([
      'Qua kiểm tra còn một số hạn chế:',
      '- Chưa công khai thủ tục;',
      '- Trả kết quả trễ hạn;',
      'Chủ tịch UBND huyện yêu cầu:',
      expect.stringMatching(/^1\. Giao UBND các xã, thị trấn/),
      expect.stringMatching(/\.\/\.$/),
    ]);
  });

  test('puts tasks of the same units together, under one heading', () => {
    const tasks = [point(), point({ text: 'Đẩy mạnh trả kết quả qua bưu chính' }), point({ leads: ['Phòng Nội vụ'] })];
    expect(lines({ points: tasks }).slice(1, -1)).toEqual([
      '1. Đối với UBND các xã, thị trấn',
      expect.stringMatching(/^a\) Khắc phục/),
      expect.stringMatching(/^b\) Đẩy mạnh/),
      expect.stringMatching(/^2\. Giao Phòng Nội vụ/),
    ]);
  });

  test('of a committee is issued and signed by the committee', () => {
    const committee = {
      name: 'Ban Chỉ đạo cải cách hành chính huyện Hồng Ngự',
      lines: ['UBND HUYỆN HỒNG NGỰ', 'BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH'],
      symbol: 'BCĐ',
      sealAllowed: true,
    };
    const signer = {
      form: 'KT' as const,
      name: 'Trần Thị Bích',
      title: 'Phó Trưởng ban',
      statePost: 'Phó Chủ tịch UBND huyện',
    };
    const paper = text({ committee, signer, symbol: 'BCĐ' });
    expect(paper.issuer.join(' ')).toContain('BAN CHỈ ĐẠO');
    expect(paper.signature.authority.join(' ')).toContain('KT. TRƯỞNG BAN');
  });
});

describe('a notice of conclusions', () => {
  test('lists its tasks in an annex once they are many', () => {
    const rows = (count: number) => {
      const points = Array.from({ length: count }, () => point({ coordinating: ['Phòng Nội vụ'] }));
      const paper = directivePaper(print({ kind: 'THONG_BAO_KET_LUAN', points }));
      return paper.type === 'conclusion-notice' ? paper.facts.annex : [];
    };
    expect(rows(7)).toEqual([]);
    expect(rows(8)).toHaveLength(8);
    expect(rows(8)[0]).toMatchObject({ leadUnit: 'UBND các xã, thị trấn', dueOn: '2022-04-15' });
  });

  const notice = (over: Partial<Print> = {}) => lines({ kind: 'THONG_BAO_KET_LUAN', ...over });

  test('gives each unit its tasks in one place, and names who follows up', () => {
    const points = [
      point({ leads: ['Phòng Nội vụ'] }),
      point(),
      point({ leads: ['Phòng Nội vụ'], text: 'Tham mưu báo cáo' }),
    ];
    const written = notice({ points });
    const at = (part: string) => written.findIndex((line) => line.includes(part));
    expect(written.filter((line) => line.includes('Phòng Nội vụ:'))).toHaveLength(1);
    expect(at('Tham mưu báo cáo')).toBeLessThan(at('UBND các xã, thị trấn'));
    expect(written).toContainEqual('Giao Phòng Nội vụ theo dõi, đôn đốc, kiểm tra việc thực hiện.');
  });

  test('has a first part only when there is an assessment', () => {
    expect(notice()).toContain('1. Nhiệm vụ trọng tâm');
    expect(notice({ opening: 'Mở đầu.\nĐánh giá chung\nCòn trễ hạn' })).toEqual(
      expect.arrayContaining(['1. Đánh giá chung', 'Còn trễ hạn.', '2. Nhiệm vụ trọng tâm']),
    );
  });
});
