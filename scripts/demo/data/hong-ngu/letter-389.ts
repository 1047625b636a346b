import type { PaperFacts } from '../../directives.ts';
import {
  askedForTime,
  commented,
  confirmed,
  finished,
  livesOf,
  reported,
  returned,
  submitted,
  took,
  underWay,
  urged,
} from '../../lives.ts';
import type { TaskLife } from '../../tasks.ts';

/**
 * Công văn 389/UBND-HC of 25/3/2022: number, day, subject, findings, points and addressees as published; due dates and
 * what units did about it are invented.
 */
export const LETTER_389: PaperFacts = {
  key: '389',
  kind: 'CONG_VAN',
  issuer: 'HN',
  committee: 'BCD-CCHC-HN',
  field: 'STEERING',
  subject: 'chấn chỉnh công tác cải cách hành chính qua kết quả kiểm tra quý I năm 2022',
  letterField: 'HC',
  opening: [
    'Qua kết quả kiểm tra công tác cải cách hành chính (CCHC) quý I năm 2022 đối với các xã, thị trấn, nhìn chung các địa phương có ban hành Kế hoạch CCHC năm 2022; kết quả giải quyết thủ tục hành chính (TTHC) cơ bản đáp ứng tốt theo yêu cầu của doanh nghiệp và người dân; việc tuyên truyền CCHC, hướng dẫn, hỗ trợ người dân sử dụng dịch vụ công trực tuyến (DVCTT) mức độ 3, 4 được quan tâm; Bộ phận Tiếp nhận và Trả kết quả cấp xã được trang bị đầy đủ máy tính, máy in, máy scan.',
    'Tuy nhiên, vẫn còn một số hạn chế như sau:',
    '- Một số địa phương chưa có mô hình mới, cách làm hay;',
    '- Một số địa phương ban hành trễ Kế hoạch CCHC năm 2022;',
    '- Một số địa phương chưa đạt tỷ lệ 40% hồ sơ nộp trực tuyến theo chỉ tiêu giao;',
    '- Đa số địa phương chưa công khai ngân sách trên Trang Thông tin điện tử.',
    'Để khắc phục những hạn chế nêu trên và nâng cao chất lượng công tác CCHC trên địa bàn huyện, Chủ tịch Ủy ban nhân dân huyện yêu cầu:',
  ],
  closing:
    'Yêu cầu Thủ trưởng các cơ quan chuyên môn huyện, Chủ tịch Ủy ban nhân dân các xã, thị trấn nghiêm túc triển khai thực hiện',
  monitor: 'HN-NV',
  signer: 'chutich',
  addresseeGroups: ['ALL_DEPTS', 'ALL_COMMUNES'],
  recipientLines: [
    'Như trên',
    'TT. Huyện ủy, TT. HĐND huyện',
    'CT, các PCT UBND huyện',
    'Thành viên Ban Chỉ đạo CCHC huyện',
  ],
  fileCopy: 'VT, PNV',
  drafted: { at: '2022-03-24 15:12', by: 'thuky' },
  signedAt: '2022-03-25 10:30',
  issued: { at: '2022-03-25 16:45', by: 'vanthu', number: '389/UBND-HC' },
  points: [
    {
      text: 'Khắc phục những hạn chế đã được chỉ ra qua kiểm tra quý I',
      leads: ['HN-TP1', 'HN-TP2', 'HN-THA', 'HN-LKB', 'HN-LT', 'HN-PTA', 'HN-PTB'],
      helpers: ['HN-VHTT', 'HN-TCKH'],
      field: 'STEERING',
      due: { kind: 'IMMEDIATE', date: '2022-04-15', phrase: 'khẩn trương, ngay' },
      deliverable: 'Báo cáo kết quả khắc phục từng hạn chế, kèm minh chứng',
    },
    {
      text: 'Đẩy mạnh trả kết quả TTHC qua dịch vụ bưu chính công ích',
      leadGroups: ['ALL_COMMUNES'],
      field: 'PROCEDURES',
      due: { kind: 'PERIOD_END', date: '2022-06-30', phrase: 'trong quý II năm 2022' },
      deliverable: 'Số liệu hồ sơ trả kết quả qua bưu chính',
    },
    {
      text: 'Thông tin, tuyên truyền, hướng dẫn người dân dùng dịch vụ công trực tuyến mức độ 3, 4',
      leadGroups: ['ALL_COMMUNES'],
      field: 'DIGITAL',
      due: { kind: 'PERIOD_END', date: '2022-06-30', phrase: 'trong quý II năm 2022' },
      target: 'ít nhất 40% hồ sơ nộp trực tuyến',
    },
    {
      text: 'Nghiên cứu mô hình mới, cách làm hay phù hợp thực tế địa phương',
      leadGroups: ['ALL_COMMUNES'],
      field: 'STEERING',
      due: { kind: 'DATE', date: '2022-04-29' },
      deliverable: 'Bản đăng ký mô hình',
      target: 'ít nhất 01 mô hình',
    },
    {
      text: 'Hỗ trợ, hướng dẫn địa phương tuyên truyền CCHC; tháo gỡ khó khăn hoặc báo cáo UBND Huyện',
      leadGroups: ['ALL_DEPTS'],
      field: 'STEERING',
      due: { kind: 'PERIOD_END', date: '2022-06-30', phrase: 'kịp thời, trong quý II năm 2022' },
    },
    {
      text: 'Tăng cường kiểm tra, hướng dẫn giải quyết TTHC liên quan, nhất là qua DVCTT mức độ 3, 4 và bưu chính công ích',
      leadGroups: ['SERVICE_FOUR'],
      field: 'PROCEDURES',
      due: { kind: 'DATE', date: '2022-04-22' },
      deliverable: 'Báo cáo kết quả kiểm tra, hướng dẫn',
    },
    {
      text: 'Theo dõi, đôn đốc, kiểm tra và kịp thời báo cáo để chỉ đạo thực hiện',
      leads: ['HN-NV'],
      field: 'STEERING',
      due: { kind: 'DATE', date: '2022-04-25' },
      deliverable: 'Báo cáo tiến độ thực hiện Công văn 389/UBND-HC',
    },
  ],
};

const NO_GUIDANCE = 'Mục công khai ngân sách phải chờ hướng dẫn của Phòng Tài chính - Kế hoạch.';
const REMINDER =
  'Còn 02 ngày đến hạn khắc phục hạn chế. Đề nghị xã hoàn thành và gửi báo cáo kèm minh chứng trước ngày 15/4.';
const SECOND_REMINDER =
  'Đề nghị xã báo cáo rõ tiến độ khắc phục từng hạn chế và chuẩn bị giải trình tại cuộc họp chiều 19/4.';

const shortcomings = livesOf(
  {
    directive: '389',
    point: 1,
    took: '03-28',
    begun: 'Đã họp rút kinh nghiệm, phân công cán bộ khắc phục từng hạn chế.',
    well: 'Đã khắc phục hơn một nửa số hạn chế theo biên bản kiểm tra.',
    done: 'Đã khắc phục xong các hạn chế theo biên bản kiểm tra, gửi kèm báo cáo và minh chứng.',
  },
  {
    'HN-TP1': [took(), reported('04-06', 60), submitted('04-12'), confirmed('04-13')],
    'HN-TP2': [
      took(),
      reported('04-08', 70),
      submitted('04-15', { text: 'Đã khắc phục 3/3 hạn chế; đã công khai ngân sách theo mẫu của tỉnh.' }),
    ],
    'HN-THA': [
      took('03-28 07:40'),
      reported('04-01', 20),
      commented(
        '04-07 10:20',
        'thuky',
        'Phòng Nội vụ đã đối chiếu Báo cáo 21/BC-UBND của xã: xác nhận đã khắc phục việc ban hành kế hoạch trễ.',
      ),
      reported('04-08', 40),
      urged('04-13 08:30', REMINDER),
      urged('04-18 09:05', SECOND_REMINDER),
      reported('04-18 15:30', 60, {
        text: 'Đã đăng ký mô hình “Ngày thứ Sáu không viết tay” tại Bộ phận Tiếp nhận và Trả kết quả.',
        difficulties: NO_GUIDANCE,
        cause: 'OTHER_UNIT',
        evidence: {
          name: 'Đăng ký mô hình.docx',
          lines: [
            'Đăng ký mô hình “Ngày thứ Sáu không viết tay”',
            'UBND xã Thường Thới Hậu A đăng ký thực hiện mô hình tại Bộ phận Tiếp nhận và Trả kết quả từ ngày 22/4/2022.',
            'Thứ Sáu hằng tuần, công chức hướng dẫn người dân nộp toàn bộ hồ sơ trực tuyến, không điền mẫu giấy.',
          ],
        },
      }),
      askedForTime(
        '04-19 07:52',
        '04-25',
        'OTHER_UNIT',
        'Xã đã xong 2/4 hạn chế; mục công khai ngân sách phải chờ hướng dẫn của Phòng Tài chính - Kế hoạch.',
      ),
    ],
    'HN-LKB': [
      took('03-29'),
      reported('04-07', 50),
      urged('04-13 08:30', REMINDER),
      reported('04-18', 80, {
        text: 'Đã khắc phục 3/4 hạn chế; còn mục công khai ngân sách.',
        difficulties: NO_GUIDANCE,
        cause: 'OTHER_UNIT',
      }),
    ],
    'HN-LT': [took(), reported('04-05', 50), submitted('04-14'), confirmed('04-15')],
    'HN-PTA': [
      took('03-29'),
      reported('04-08', 60),
      submitted('04-14', { text: 'Đã khắc phục các hạn chế theo biên bản kiểm tra.' }),
      returned('04-15', 'Chưa có minh chứng công khai ngân sách và số liệu hồ sơ trực tuyến tháng 3. Đề nghị bổ sung.'),
      submitted('04-18', {
        text: 'Đã bổ sung ảnh chụp trang công khai ngân sách và số liệu hồ sơ trực tuyến tháng 3 (38,6%), kèm kế hoạch đạt 40% trong tháng 4.',
        evidence: {
          name: 'Báo cáo bổ sung.docx',
          lines: [
            'Báo cáo bổ sung kết quả khắc phục hạn chế',
            'Ngân sách năm 2022 của xã được công khai ngày 16/4/2022.',
          ],
        },
      }),
      confirmed('04-18', 'Đạt yêu cầu, trễ 3 ngày do phải bổ sung minh chứng.'),
    ],
    'HN-PTB': [
      took('03-30'),
      reported('04-06', 20),
      urged('04-13 08:30', REMINDER),
      reported('04-14', 45, {
        text: 'Đã ban hành Kế hoạch CCHC năm 2022, đăng ký 01 mô hình; đang nâng tỷ lệ hồ sơ trực tuyến.',
        difficulties: `${NO_GUIDANCE} Bộ phận một cửa thiếu 01 công chức.`,
      }),
      askedForTime(
        '04-18 08:20',
        '04-29',
        'OTHER_UNIT',
        'Xã chờ hướng dẫn công khai ngân sách; Bộ phận một cửa thiếu 01 công chức.',
      ),
      urged('04-18 09:05', SECOND_REMINDER),
    ],
  },
);

const byPost = livesOf(
  {
    directive: '389',
    point: 2,
    took: '03-29',
    begun: 'Đã niêm yết giá cước, hướng dẫn người dân đăng ký nhận kết quả qua bưu chính tại Bộ phận một cửa.',
    well: 'Đã phối hợp Bưu điện huyện trả kết quả tại nhà; số hồ sơ trả qua bưu chính tăng so với tháng trước.',
    done: 'Đã hoàn thành chỉ tiêu trả kết quả qua bưu chính trong quý.',
  },
  {
    'HN-TTT': underWay(60, '04-15', {}, ['04-05', 30]),
    'HN-TP1': underWay(40, '04-14', {}, ['04-04', 20]),
    'HN-TP2': underWay(30, '04-13'),
    'HN-THA': underWay(20, '04-06'),
    'HN-TL': underWay(70, '04-15', {}, ['04-06', 40]),
    'HN-LKA': underWay(55, '04-14', {}, ['04-05', 25]),
    'HN-LKB': underWay(20, '04-12'),
    'HN-LT': underWay(45, '04-14'),
    'HN-PTA': underWay(35, '04-12'),
    'HN-PTB': [],
  },
);

/** `value` is the share of dossiers handed in online. */
const online = livesOf(
  {
    directive: '389',
    point: 3,
    took: '03-28',
    begun: 'Đã tuyên truyền trên Đài truyền thanh, phát tờ rơi hướng dẫn nộp hồ sơ trực tuyến.',
    well: 'Đã lập tổ hướng dẫn tại Bộ phận một cửa và các ấp; người dân dần quen nộp hồ sơ trực tuyến.',
    done: 'Đã đạt chỉ tiêu hồ sơ nộp trực tuyến của quý.',
  },
  {
    'HN-TTT': underWay(70, '04-15', { value: 52.4 }, ['04-05', 40]),
    'HN-TP1': underWay(50, '04-14', { value: 44.1 }, ['04-05', 30]),
    'HN-TP2': underWay(45, '04-13', { value: 41 }),
    'HN-THA': [
      took(),
      reported('04-05', 20, { value: 31.5 }),
      reported('04-19 08:05', 40, {
        text: 'Tổ công nghệ số cộng đồng đã hướng dẫn tại 03 ấp; hồ sơ trực tuyến tháng 3 đạt 36,2%.',
        value: 36.2,
      }),
    ],
    'HN-TL': underWay(60, '04-14', { value: 47.5 }, ['04-06', 35]),
    'HN-LKA': underWay(60, '04-13', { value: 45.3 }, ['04-05', 30]),
    'HN-LKB': underWay(30, '04-12', { value: 37.4 }),
    'HN-LT': underWay(50, '04-14', { value: 42.8 }, ['04-06', 25]),
    'HN-PTA': underWay(40, '04-13', { value: 38.6 }),
    'HN-PTB': underWay(15, '04-08', {
      value: 29.7,
      difficulties: 'Nhiều người dân chưa có điện thoại thông minh; đường truyền ở cù lao chập chờn.',
    }),
  },
);

const models = livesOf(
  {
    directive: '389',
    point: 4,
    took: '03-29',
    begun: 'Đang khảo sát, lấy ý kiến công chức một cửa về mô hình dự kiến.',
    well: 'Đã chọn mô hình, đang chạy thử tại Bộ phận một cửa.',
    done: 'Đã đăng ký và đưa vào thực hiện 01 mô hình tại Bộ phận một cửa.',
  },
  {
    'HN-TTT': finished(['04-01', 60], '04-08', '04-12', {
      text: 'Đã thực hiện mô hình “Chính quyền thân thiện”: thư xin lỗi khi hồ sơ trễ hẹn.',
      value: 1,
    }),
    'HN-TP1': underWay(80, '04-15', {
      text: 'Mô hình “Thứ Bảy vì dân” đã chạy thử 02 tuần, đang hoàn thiện bản đăng ký.',
    }),
    'HN-TP2': underWay(30, '04-13'),
    'HN-THA': [],
    'HN-TL': finished(['04-07', 70], '04-15', '04-18', {
      text: 'Đã thực hiện mô hình “Trả kết quả tại nhà cho người cao tuổi”.',
      value: 1,
    }),
    'HN-LKA': [
      took(),
      reported('04-08', 60),
      submitted('04-16', {
        text: 'Đã đăng ký mô hình “Công dân không viết” tại Bộ phận một cửa, thực hiện từ 18/4.',
        value: 1,
        evidence: {
          name: 'Bản đăng ký mô hình Công dân không viết.docx',
          lines: ['Bản đăng ký mô hình “Công dân không viết”', 'UBND xã Long Khánh A thực hiện từ ngày 18/4/2022.'],
        },
      }),
    ],
    'HN-LKB': underWay(40, '04-14'),
    'HN-LT': underWay(
      75,
      '04-15',
      { text: 'Mô hình “Hẹn giờ trả kết quả qua Zalo” đang chạy thử, đã có 62 lượt hẹn.' },
      ['04-06', 40],
    ),
    'HN-PTA': underWay(50, '04-13'),
    'HN-PTB': [
      urged(
        '04-18 09:10',
        'Xã chưa tiếp nhận nhiệm vụ 2 và nhiệm vụ 4 sau 25 ngày. Đề nghị tiếp nhận, phân công ngay trong ngày.',
      ),
    ],
  },
);

const support = livesOf(
  {
    directive: '389',
    point: 5,
    took: '03-30',
    begun: 'Đã ban hành văn bản hướng dẫn, phân công công chức phụ trách từng xã.',
    well: 'Đã làm việc trực tiếp với các xã còn hạn chế, tháo gỡ phần lớn vướng mắc.',
    done: 'Đã hoàn thành việc hỗ trợ, hướng dẫn các địa phương.',
  },
  {
    'HN-TP': underWay(40, '04-14'),
    'HN-VHTT': underWay(50, '04-13'),
    'HN-TCKH': underWay(20, '04-08'),
    'HN-VP': underWay(45, '04-14'),
    'HN-NV': underWay(60, '04-15'),
    'HN-TNMT': underWay(35, '04-13'),
    'HN-LDTBXH': underWay(40, '04-12'),
    'HN-GDDT': underWay(45, '04-14'),
    'HN-YT': underWay(30, '04-12'),
    'HN-NN': underWay(50, '04-15'),
    'HN-KTHT': underWay(25, '04-08'),
    'HN-TTR': [],
  },
);

const procedures = livesOf(
  {
    directive: '389',
    point: 6,
    took: '03-29',
    begun: 'Đã kiểm tra 04 xã, hướng dẫn công chức một cửa cập nhật hồ sơ trên Hệ thống một cửa điện tử.',
    well: 'Đã kiểm tra 07 xã, hướng dẫn nộp hồ sơ trực tuyến và trả kết quả qua bưu chính.',
    done: 'Đã kiểm tra, hướng dẫn 10/10 xã, thị trấn; gửi kèm báo cáo kết quả.',
  },
  {
    'HN-TP': [
      took(),
      reported('04-12', 60),
      submitted('04-19 08:02', {
        text: 'Đã kiểm tra, hướng dẫn 10/10 xã, thị trấn về TTHC lĩnh vực hộ tịch, chứng thực.',
        evidence: {
          name: 'Báo cáo kết quả hướng dẫn TTHC.docx',
          lines: [
            'Báo cáo kết quả kiểm tra, hướng dẫn giải quyết TTHC lĩnh vực tư pháp',
            'Từ 01/4 đến 18/4/2022, Phòng Tư pháp đã kiểm tra, hướng dẫn tại 10/10 xã, thị trấn.',
          ],
        },
      }),
    ],
    'HN-VHTT': underWay(70, '04-15', {}, ['04-06', 35]),
    'HN-TCKH': underWay(35, '04-08'),
    'HN-VP': finished(['04-08', 60], '04-18', '04-18'),
  },
);

const followUp = livesOf(
  {
    directive: '389',
    point: 7,
    took: '03-28',
    begun: 'Đã lập bảng theo dõi 7 nhiệm vụ, 54 đầu việc của 22 đơn vị.',
    well: 'Đã tổng hợp tiến độ đến 18/4: 6 việc hoàn thành, 2 việc chờ xác nhận, 3 xã quá hạn khắc phục hạn chế.',
    done: 'Đã báo cáo Chủ tịch UBND huyện kết quả thực hiện.',
  },
  { 'HN-NV': [took(), reported('04-08', 40), reported('04-19 07:45', 75)] },
);

export const LIVES_389: readonly TaskLife[] = [
  ...shortcomings,
  ...byPost,
  ...online,
  ...models,
  ...support,
  ...procedures,
  ...followUp,
];
