import type { IncomingFacts } from '../../directives.ts';
import { confirmed, finished, livesOf, reported, returned, submitted, took, underWay, urged } from '../../lives.ts';
import type { TaskLife } from '../../tasks.ts';

/** The province's plan for 2022 and what it asks of the district. All of it is invented. */
export const PLAN_18: IncomingFacts = {
  key: '18',
  issuer: 'HN',
  committee: 'BCD-CCHC-HN',
  field: 'STEERING',
  author: 'UBND tỉnh Đồng Tháp',
  number: '18/KH-UBND',
  issuedOn: '2022-01-20',
  subject: 'Kế hoạch cải cách hành chính nhà nước tỉnh Đồng Tháp năm 2022',
  opening: ['Kế hoạch giao UBND các huyện, thành phố triển khai đến cấp xã và báo cáo kết quả về Sở Nội vụ.'],
  monitor: 'HN-NV',
  received: { at: '2022-01-24 08:40', by: 'thuky' },
  assignedAt: '2022-01-24 15:20',
  points: [
    {
      text: 'Niêm yết danh mục TTHC tại Bộ phận Tiếp nhận và Trả kết quả',
      leadGroups: ['ALL_COMMUNES'],
      field: 'PROCEDURES',
      due: { kind: 'DATE', date: '2022-04-08' },
    },
    {
      text: 'Gửi báo cáo CCHC quý I',
      leads: ['HN-TTT', 'HN-TP1', 'HN-TP2', 'HN-THA', 'HN-TL', 'HN-LKA', 'HN-LKB', 'HN-PTB'],
      field: 'STEERING',
      due: { kind: 'DATE', date: '2022-04-05' },
      deliverable: 'Báo cáo CCHC quý I năm 2022',
    },
    {
      text: 'Ký số toàn bộ văn bản đi',
      leads: ['HN-TTT'],
      field: 'DIGITAL',
      due: { kind: 'DATE', date: '2022-04-30' },
    },
    {
      text: 'Báo cáo CCHC tháng 4 gửi Sở Nội vụ',
      leads: ['HN-NV'],
      monitor: 'HN-VP',
      field: 'STEERING',
      due: { kind: 'DATE', date: '2022-04-22' },
      deliverable: 'Báo cáo CCHC tháng 4 năm 2022',
    },
    {
      text: 'Tập huấn đăng ký hộ tịch trực tuyến cho công chức xã',
      leads: ['HN-TP'],
      helpers: ['HN-VHTT'],
      field: 'DIGITAL',
      due: { kind: 'DATE', date: '2022-04-26' },
    },
    {
      text: 'Trình kế hoạch kiểm tra CCHC năm 2022',
      leads: ['HN-NV'],
      monitor: 'HN-VP',
      field: 'STEERING',
      due: { kind: 'DATE', date: '2022-04-08' },
      deliverable: 'Kế hoạch kiểm tra CCHC năm 2022',
    },
    {
      text: 'Báo cáo kiểm soát TTHC quý I',
      leads: ['HN-VP'],
      field: 'PROCEDURES',
      due: { kind: 'DATE', date: '2022-04-08' },
      deliverable: 'Báo cáo kiểm soát TTHC quý I năm 2022',
    },
  ],
};

const posted = livesOf(
  {
    directive: '18',
    point: 1,
    took: '02-10',
    begun: 'Đang rà soát danh mục TTHC theo quyết định công bố của tỉnh.',
    well: 'Đã in danh mục, đang niêm yết theo từng lĩnh vực.',
    done: 'Đã niêm yết đầy đủ danh mục TTHC tại Bộ phận Tiếp nhận và Trả kết quả.',
  },
  {
    'HN-TTT': finished(['03-22', 60], '04-04', '04-05'),
    'HN-TP1': finished(['03-24', 60], '04-05', '04-06'),
    'HN-TP2': finished(['03-25', 50], '04-06', '04-07'),
    'HN-THA': finished(['03-25', 50], '04-07', '04-08'),
    'HN-TL': finished(['03-21', 70], '04-01', '04-04'),
    'HN-LKA': finished(['03-23', 60], '04-05', '04-06'),
    'HN-LKB': finished(['03-28', 50], '04-08', '04-12'),
    'HN-LT': finished(['03-24', 60], '04-06', '04-07'),
    'HN-PTA': finished(['03-29', 60], '04-08', '04-12'),
    'HN-PTB': [
      took('02-18'),
      reported('03-30', 20),
      reported('04-11', 40, {
        text: 'Đã niêm yết lĩnh vực hộ tịch, chứng thực; các lĩnh vực khác đang rà soát.',
        difficulties: 'Danh mục thay đổi nhiều, công chức một cửa mới nhận nhiệm vụ.',
        cause: 'PEOPLE',
      }),
      urged('04-12 08:15', 'Việc niêm yết TTHC đã quá hạn 08/4. Đề nghị xã hoàn thành trước 15/4.'),
      urged(
        '04-15 09:30',
        'Nhắc lần 2: xã chưa niêm yết đầy đủ. Phòng Nội vụ sẽ hướng dẫn trực tuyến lúc 8:30 ngày 19/4.',
      ),
    ],
  },
);

const quarterly = livesOf(
  {
    directive: '18',
    point: 2,
    took: '02-11',
    begun: 'Đang thu thập số liệu quý I.',
    well: 'Đã có dự thảo báo cáo, đang đối chiếu số liệu.',
    done: 'Đã gửi báo cáo CCHC quý I đúng mẫu.',
  },
  {
    'HN-TTT': finished(['03-30', 60], '04-04', '04-05'),
    'HN-TP1': finished(['03-31', 60], '04-05', '04-06'),
    'HN-TP2': finished(['03-31', 50], '04-05', '04-06'),
    'HN-THA': finished(['04-04', 60], '04-08', '04-12', {
      text: 'Gửi báo cáo CCHC quý I; xin rút kinh nghiệm vì gửi trễ 3 ngày.',
    }),
    'HN-TL': finished(['03-30', 70], '04-04', '04-05'),
    'HN-LKA': finished(['03-31', 60], '04-05', '04-06'),
    'HN-LKB': [
      took(),
      reported('04-01', 60),
      submitted('04-05'),
      returned(
        '04-06',
        'Số hồ sơ trực tuyến trong phụ lục không khớp với Hệ thống một cửa điện tử. Đề nghị đối chiếu lại.',
      ),
      submitted('04-07', { text: 'Đã đối chiếu, sửa số liệu phụ lục và gửi lại báo cáo.' }),
      confirmed('04-08'),
    ],
    'HN-PTB': finished(['04-01', 50], '04-05', '04-07'),
  },
);

const signing = livesOf(
  {
    directive: '18',
    point: 3,
    took: '02-09',
    begun: 'Đã đề nghị cấp chứng thư số cho lãnh đạo và văn thư.',
    well: 'Đã ký số hơn 80% văn bản đi.',
    done: 'Từ 11/4, 100% văn bản đi của thị trấn được ký số.',
  },
  { 'HN-TTT': [took(), reported('03-25', 60), submitted('04-18')] },
);

const monthly = livesOf(
  {
    directive: '18',
    point: 4,
    took: '02-09',
    begun: 'Đang thu thập số liệu tháng 4.',
    well: 'Đã có số liệu của 8/10 xã, thị trấn; còn Phú Thuận B, Long Khánh B.',
    done: 'Đã gửi báo cáo CCHC tháng 4.',
  },
  { 'HN-NV': underWay(50, '04-18') },
);

const training = livesOf(
  {
    directive: '18',
    point: 5,
    took: '02-10',
    begun: 'Đã lên kế hoạch, đang chuẩn bị tài liệu tập huấn.',
    well: 'Đã tập huấn đợt 1 cho 05 xã; đợt 2 dự kiến ngày 21/4.',
    done: 'Đã tập huấn cho công chức tư pháp - hộ tịch của 10 xã, thị trấn.',
  },
  { 'HN-TP': underWay(65, '04-14', {}, ['03-24', 30]) },
);

const inspectionPlan = livesOf(
  {
    directive: '18',
    point: 6,
    took: '02-09',
    begun: 'Đang xây dựng dự thảo kế hoạch.',
    well: 'Đã lấy ý kiến các đơn vị về dự thảo kế hoạch.',
    done: 'Đã trình Kế hoạch kiểm tra CCHC năm 2022.',
  },
  { 'HN-NV': finished(['03-23', 70], '04-07', '04-08') },
);

const procedureReport = livesOf(
  {
    directive: '18',
    point: 7,
    took: '02-10',
    begun: 'Đang tổng hợp số liệu kiểm soát TTHC.',
    well: 'Đã có dự thảo báo cáo.',
    done: 'Đã gửi báo cáo kiểm soát TTHC quý I.',
  },
  { 'HN-VP': finished(['03-31', 60], '04-08', '04-12') },
);

export const LIVES_18: readonly TaskLife[] = [
  ...posted,
  ...quarterly,
  ...signing,
  ...monthly,
  ...training,
  ...inspectionPlan,
  ...procedureReport,
];
