import type { ContributionFacts, SplitFacts, StandInFacts } from '../../unit-work.ts';
import { headOf, officerOf } from './people.ts';

/** Long Thuận shares out the desks that help people file on line (point 3 of the notice of March). */
export const SPLITS: readonly SplitFacts[] = [
  {
    task: { directive: '41', point: 3, unit: 'HN-LT' },
    at: '2022-04-12 10:05',
    by: headOf('HN-LT'),
    parts: [
      {
        text: 'Lắp hai bàn, máy tính và máy quét tại Bộ phận Tiếp nhận và Trả kết quả',
        holder: officerOf('HN-LT'),
        dueOn: '15/4/2022',
        reports: [{ at: '2022-04-14 16:10', percent: 100, note: 'Đã lắp xong, chạy thử ngày 14/4.' }],
      },
      {
        text: 'Tập huấn bốn đoàn viên trực hướng dẫn',
        holder: officerOf('HN-LT'),
        dueOn: '20/4/2022',
        reports: [{ at: '2022-04-18 15:20', percent: 50, note: 'Đã tập huấn hai buổi cho hai đoàn viên.' }],
      },
      { text: 'Thông báo lịch trực trên đài truyền thanh xã', holder: headOf('HN-LT'), dueOn: '22/4/2022' },
    ],
  },
];

/** What coordinating units did for the communes that mend what the inspection found. */
export const CONTRIBUTIONS: readonly ContributionFacts[] = [
  {
    task: { directive: '389', point: 1, unit: 'HN-PTB' },
    at: '2022-04-13 14:30',
    by: headOf('HN-VHTT'),
    text: 'Phòng đã cử cán bộ xuống xã ngày 12/4, hướng dẫn đăng tải công khai ngân sách trên Trang thông tin điện tử.',
  },
  {
    task: { directive: '389', point: 1, unit: 'HN-THA' },
    at: '2022-04-14 09:15',
    by: headOf('HN-TCKH'),
    text: 'Phòng đã gửi mẫu công khai ngân sách năm 2022, đề nghị xã lập xong trước ngày 20/4.',
  },
];

/** The officer of the Home Affairs division is away for three days around the training day. */
export const STAND_INS: readonly StandInFacts[] = [
  {
    at: '2022-04-15 10:40',
    by: 'phongnoivu',
    unit: 'HN-NV',
    person: officerOf('HN-NV'),
    standIn: 'phongnoivu',
    from: '18/4/2022',
    to: '20/4/2022',
    reason: 'Tập huấn tại Sở Nội vụ',
  },
];
