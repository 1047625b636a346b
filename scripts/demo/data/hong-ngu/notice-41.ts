import type { AssignmentFacts } from '../../assignments.ts';
import type { PaperFacts } from '../../directives.ts';
import { commented, finished, livesOf, reported, submitted, took, underWay, urged } from '../../lives.ts';
import type { MeetingFacts } from '../../meetings.ts';
import type { TaskLife } from '../../tasks.ts';

/** The meeting of 7/3/2022, the notice of its conclusions, and what came of it. All of it is invented. */

const CONCLUSIONS: readonly (AssignmentFacts & { key: string })[] = [
  {
    key: '41.1',
    text: 'Hướng dẫn các xã công khai ngân sách trên Trang TTĐT',
    leads: ['HN-TCKH'],
    helpers: ['HN-VHTT'],
    field: 'PUBLIC_FINANCE',
    due: { kind: 'DATE', date: '2022-04-12' },
    deliverable: 'Văn bản hướng dẫn, mẫu biểu công khai',
  },
  {
    key: '41.2',
    text: 'Công khai kết quả giải quyết TTHC quý I trên Trang TTĐT huyện',
    leads: ['HN-VP'],
    helpers: ['HN-VHTT'],
    field: 'PROCEDURES',
    due: { kind: 'DATE', date: '2022-04-22' },
  },
  {
    key: '41.3',
    text: 'Bố trí bàn hướng dẫn nộp hồ sơ trực tuyến',
    leads: ['HN-TTT', 'HN-TL', 'HN-LKA', 'HN-LT', 'HN-PTA'],
    field: 'DIGITAL',
    due: { kind: 'DATE', date: '2022-04-25' },
  },
  {
    key: '41.4',
    text: 'Rà soát nhân sự Bộ phận Tiếp nhận và Trả kết quả',
    leads: ['HN-TP2', 'HN-LKA', 'HN-LT', 'HN-PTA'],
    field: 'CIVIL_SERVICE',
    due: { kind: 'DATE', date: '2022-04-26' },
    deliverable: 'Danh sách công chức và phương án phân công',
  },
  {
    key: '41.5',
    text: 'Lắp màn hình tra cứu thủ tục tại Bộ phận một cửa',
    leads: ['HN-TTT', 'HN-TP1', 'HN-TL', 'HN-LKB'],
    field: 'PROCEDURES',
    due: { kind: 'DATE', date: '2022-04-20' },
  },
  {
    key: '41.6',
    text: 'Rà soát, đề nghị đơn giản hóa TTHC thuộc lĩnh vực',
    leads: ['HN-TP', 'HN-VHTT', 'HN-NV', 'HN-VP'],
    field: 'PROCEDURES',
    due: { kind: 'DATE', date: '2022-04-15' },
    deliverable: 'Phương án đơn giản hóa TTHC',
  },
];

export const MEETING_OF_MARCH: MeetingFacts = {
  key: '2022-03-07',
  issuer: 'HN',
  title: 'Họp Ban Chỉ đạo cải cách hành chính huyện: nhiệm vụ trọng tâm năm 2022',
  kind: 'COMMITTEE',
  committees: ['BCD-CCHC-HN'],
  heldOn: '2022-03-07',
  startsAt: '14:00',
  endsAt: '16:00',
  place: 'Hội trường UBND huyện',
  chair: 'chutich',
  secretary: 'thuky',
  preparation: 'Phòng Nội vụ gửi dự thảo Kế hoạch kiểm tra CCHC; các đơn vị gửi ý kiến trước 16:00 ngày 04/3.',
  members: true,
  groups: ['ALL_COMMUNES'],
  plannedAt: '2022-03-01 09:15',
  invitedAt: '2022-03-02 10:00',
  agenda: [
    {
      title: 'Báo cáo triển khai Kế hoạch CCHC năm 2022',
      unit: 'HN-NV',
      minutes: 20,
      summary:
        'Phòng Nội vụ báo cáo: UBND huyện và 8/10 xã, thị trấn đã ban hành Kế hoạch CCHC năm 2022; 2 xã ban hành trễ. Tỷ lệ hồ sơ nộp trực tuyến 2 tháng đầu năm toàn huyện đạt 36,8%, chỉ tiêu cả năm ít nhất 40%.',
    },
    {
      title: 'Công khai ngân sách trên Trang Thông tin điện tử',
      unit: 'HN-TCKH',
      minutes: 20,
      summary:
        'Phòng Tài chính - Kế hoạch báo cáo: 3/10 xã, thị trấn đã công khai ngân sách; các xã còn lại lúng túng về mẫu biểu.',
      opinions: [
        {
          speaker: 'Lê Thị Phượng',
          unit: 'HN-LKB',
          text: 'Đề nghị có mẫu thống nhất và hướng dẫn cách đăng tải, vì xã không có công chức chuyên trách công nghệ thông tin.',
        },
      ],
      conclusions: CONCLUSIONS.slice(0, 1),
    },
    {
      title: 'Công khai kết quả giải quyết thủ tục hành chính',
      unit: 'HN-VP',
      minutes: 15,
      summary:
        'Văn phòng HĐND và UBND huyện báo cáo tình hình cập nhật kết quả giải quyết TTHC trên Hệ thống một cửa điện tử.',
      opinions: [
        {
          speaker: 'Huỳnh Văn Hiếu',
          unit: 'HN-VP',
          text: 'Kết quả giải quyết TTHC cần công khai hằng quý để người dân theo dõi.',
        },
      ],
      conclusions: CONCLUSIONS.slice(1, 2),
    },
    {
      title: 'Bộ phận Tiếp nhận và Trả kết quả cấp xã',
      unit: 'HN-NV',
      minutes: 40,
      summary:
        'Cơ sở vật chất cơ bản đáp ứng; một số nơi thiếu bàn hướng dẫn nộp hồ sơ trực tuyến, màn hình tra cứu; nhân sự một cửa thay đổi nhiều.',
      conclusions: CONCLUSIONS.slice(2, 5),
    },
    {
      title: 'Rà soát, đơn giản hóa thủ tục hành chính',
      unit: 'HN-VP',
      minutes: 20,
      conclusions: CONCLUSIONS.slice(5),
    },
  ],
  session: {
    startedAt: '2022-03-07 14:02',
    endedAt: '2022-03-07 15:55',
    attendance: [
      {
        who: 'Thường Phước 2',
        attendance: 'substitute',
        substituteName: 'Lê Hữu Tài',
        substituteTitle: 'Phó Chủ tịch UBND xã',
      },
      { who: 'Đỗ Thanh Sơn', attendance: 'excused', absenceReason: 'Họp tại Sở Thông tin và Truyền thông' },
    ],
    signedAt: { secretary: '2022-03-08 09:30', chair: '2022-03-08 15:10' },
  },
};

export const NOTICE_41: PaperFacts = {
  key: '41',
  kind: 'THONG_BAO_KET_LUAN',
  issuer: 'HN',
  committee: 'BCD-CCHC-HN',
  meeting: '2022-03-07',
  field: 'STEERING',
  subject:
    'Kết luận của đồng chí Nguyễn Văn Minh, Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo tại cuộc họp Ban Chỉ đạo cải cách hành chính huyện ngày 07 tháng 3 năm 2022',
  opening: [
    'Ngày 07 tháng 3 năm 2022, tại Hội trường UBND huyện, đồng chí Nguyễn Văn Minh, Chủ tịch UBND huyện, Trưởng Ban Chỉ đạo cải cách hành chính (CCHC) huyện chủ trì cuộc họp về nhiệm vụ trọng tâm CCHC năm 2022, nhất là việc giải quyết thủ tục hành chính (TTHC) và công khai trên Trang Thông tin điện tử (Trang TTĐT).',
    'Sau khi nghe báo cáo của Phòng Nội vụ, Phòng Tài chính - Kế hoạch và ý kiến các đại biểu, đồng chí Chủ tịch UBND huyện kết luận như sau:',
  ],
  monitor: 'HN-NV',
  signer: 'chutich',
  recipientGroups: ['ALL_DEPTS', 'ALL_COMMUNES'],
  recipientLines: ['TT. Huyện ủy, TT. HĐND huyện', 'CT, các PCT UBND huyện', 'Thành viên Ban Chỉ đạo CCHC huyện'],
  fileCopy: 'VT, PNV',
  drafted: { at: '2022-03-09 14:20', by: 'thuky' },
  signedAt: '2022-03-11 10:05',
  issued: { at: '2022-03-11 15:30', by: 'vanthu', number: '41/TB-UBND' },
  points: CONCLUSIONS.map(({ key, ...point }) => ({ ...point, conclusion: key })),
};

const budget = livesOf(
  {
    directive: '41',
    point: 1,
    took: '03-15',
    begun: 'Đã dự thảo văn bản hướng dẫn, đang lấy ý kiến về mẫu biểu công khai.',
    well: 'Đã hoàn thiện văn bản hướng dẫn.',
    done: 'Đã ban hành văn bản hướng dẫn các xã, thị trấn.',
  },
  {
    'HN-TCKH': [
      took(),
      reported('03-25', 15),
      reported('04-06', 30, {
        difficulties: 'Chờ Sở Tài chính thống nhất mẫu biểu công khai trên Trang Thông tin điện tử.',
      }),
      urged(
        '04-13 14:00',
        'Việc hướng dẫn công khai ngân sách đã quá hạn, 3 xã đang chờ. Đề nghị Phòng báo cáo ngày ban hành hướng dẫn.',
      ),
      commented(
        '04-14',
        'phochutich',
        'Sáng 20/4 tôi làm việc với Phòng về nội dung này; đề nghị chuẩn bị sẵn dự thảo hướng dẫn.',
      ),
    ],
  },
);

const results = livesOf(
  {
    directive: '41',
    point: 2,
    took: '03-14',
    begun: 'Đang tổng hợp số liệu giải quyết TTHC của các cơ quan, đơn vị.',
    well: 'Đã tổng hợp xong số liệu quý I, đang đưa lên Trang Thông tin điện tử huyện.',
    done: 'Đã công khai kết quả giải quyết TTHC quý I.',
  },
  { 'HN-VP': underWay(80, '04-18', {}, ['04-08', 40]) },
);

const desks = livesOf(
  {
    directive: '41',
    point: 3,
    took: '03-15',
    begun: 'Đã chọn vị trí, đang mua bàn và máy tính.',
    well: 'Đã lắp bàn, máy tính; đang phân công đoàn viên trực hướng dẫn.',
    done: 'Đã đưa bàn hướng dẫn nộp hồ sơ trực tuyến vào hoạt động.',
  },
  {
    'HN-TTT': finished(['03-30', 60], '04-12', '04-13'),
    'HN-TL': finished(['04-05', 70], '04-14', '04-15'),
    'HN-LKA': finished(['04-04', 60], '04-13', '04-14'),
    'HN-LT': underWay(60, '04-12', {}, ['04-01', 30]),
    'HN-PTA': underWay(40, '04-12'),
  },
);

const staffing = livesOf(
  {
    directive: '41',
    point: 4,
    took: '03-16',
    begun: 'Đã rà soát danh sách công chức, đang xây dựng phương án phân công.',
    well: 'Đã có phương án phân công, chờ Chủ tịch UBND xã phê duyệt.',
    done: 'Đã gửi danh sách và phương án phân công công chức Bộ phận một cửa.',
  },
  {
    'HN-TP2': underWay(30, '04-05'),
    'HN-LKA': finished(['04-01', 60], '04-12', '04-13'),
    'HN-LT': finished(['03-30', 50], '04-08', '04-12'),
    'HN-PTA': finished(['04-06', 60], '04-14', '04-15'),
  },
);

const screens = livesOf(
  {
    directive: '41',
    point: 5,
    took: '03-15',
    begun: 'Đang làm thủ tục mua sắm màn hình tra cứu.',
    well: 'Đã mua màn hình, đang lắp đặt và cài phần mềm.',
    done: 'Đã lắp màn hình tra cứu thủ tục, người dân sử dụng được.',
  },
  {
    'HN-TTT': finished(['03-28', 60], '04-06', '04-07'),
    'HN-TP1': finished(['04-04', 60], '04-13', '04-14'),
    'HN-LKB': finished(['04-05', 50], '04-14', '04-15'),
    'HN-TL': [took(), reported('04-08', 60), submitted('04-18')],
  },
);

const simpler = livesOf(
  {
    directive: '41',
    point: 6,
    took: '03-16',
    begun: 'Đã lập danh mục TTHC thuộc lĩnh vực để rà soát.',
    well: 'Đã rà soát, đang dự thảo phương án đơn giản hóa.',
    done: 'Đã gửi phương án đơn giản hóa TTHC thuộc lĩnh vực.',
  },
  {
    'HN-TP': finished(['03-30', 60], '04-08', '04-12'),
    'HN-VHTT': finished(['04-05', 60], '04-13', '04-14'),
    'HN-NV': finished(['04-01', 70], '04-12', '04-13'),
    'HN-VP': finished(['04-06', 60], '04-14', '04-15'),
  },
);

export const LIVES_41: readonly TaskLife[] = [...budget, ...results, ...desks, ...staffing, ...screens, ...simpler];
