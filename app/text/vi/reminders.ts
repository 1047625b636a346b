import type { Rung } from '#app/domain/ladder.ts';

const rungs: Record<Exclude<Rung, `before:${number}`>, string> = {
  due: 'Nhắc đến hạn',
  overdue: 'Báo quá hạn',
  'vice-chair': 'Báo Phó Trưởng ban',
  letter: 'Soạn công văn đôn đốc',
  'second-letter': 'Soạn công văn đôn đốc lần hai',
  chair: 'Báo cáo Trưởng ban',
  meeting: 'Đưa ra cuộc họp',
  stale: 'Lâu chưa cập nhật',
};

/** Who is reminded of what on a day, and why. */
export const reminders = {
  lead: 'Xem trước những gì hệ thống gửi lúc 6 giờ sáng. Xem không gửi gì cả.',
  issuer: 'Cơ quan',
  day: 'Ngày',
  rung: 'Bậc',
  anyRung: 'Mọi bậc',
  person: 'Người nhận',
  settings: 'Quy tắc nhắc việc',
  draftLetters: 'Soạn công văn đôn đốc',
  views: { viec: 'Theo việc', nguoi: 'Theo người', 'da-gui': 'Đã gửi' },
  rungs,
  before: (days: number) => `Nhắc trước ${days} ngày`,
  byRung: 'Theo bậc',
  planned: 'Sẽ gửi',
  given: 'Đã gửi',
  columns: {
    task: 'Nhiệm vụ',
    unit: 'Đơn vị chủ trì',
    rung: 'Bậc',
    why: 'Lý do',
    people: 'Người nhận',
    tasks: 'Số việc',
    letter: 'Công văn',
    countedFrom: 'Tính từ',
  },
  whyLeft: (days: string, due: string) => `hạn ${due}, còn ${days} ngày làm việc`,
  whyDue: (due: string) => `hạn ${due}, là ngày làm việc cuối`,
  whyLate: (days: string, due: string) => `hạn ${due}, quá ${days} ngày làm việc`,
  whyStale: (days: string) => `${days} ngày không có báo cáo`,
  nobody: 'không có ai: đơn vị chưa có người nhận',
  secret: (number: string) => `Nhiệm vụ theo văn bản ${number}`,
  openLetter: 'mở dự thảo',
  dayOff: 'Ngày nghỉ: không nhắc. Việc đến bậc trong ngày nghỉ được nhắc vào ngày làm việc kế tiếp.',
  cut: 'Nhiều việc cùng một bậc: trang này chỉ tính 1.000 việc đầu của mỗi bậc.',
  summary: (people: string) => `Gửi tổng hợp tuần cho ${people}.`,
  onlyPerson: (name: string) => `Chỉ những việc báo cho ${name}.`,
  allPeople: 'Xem mọi người',
  empty: {
    viec: { title: 'Không phải nhắc ai', text: 'Không có việc nào lên bậc mới trong ngày này.' },
    nguoi: { title: 'Không phải nhắc ai', text: 'Không có việc nào lên bậc mới trong ngày này.' },
    'da-gui': { title: 'Chưa gửi gì trong ngày này', text: 'Việc đã nhắc, đã đôn đốc trong ngày hiện ở đây.' },
  },
};

export type RemindersText = typeof reminders;
