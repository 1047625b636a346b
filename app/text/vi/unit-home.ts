/** Words of a unit's home page. */
export const unitHome = {
  title: (unit: string) => `Việc của ${unit}`,
  sub: (open: number, done: number, period: string) => `${open} việc đang làm · ${done} việc đã xong trong ${period}`,
  overdue: 'Quá hạn',
  fresh: 'Chưa tiếp nhận',
  soon: 'Sắp đến hạn',
  doing: 'Đang làm',
  waiting: 'Chờ xác nhận',
  paused: 'Tạm dừng',
  urged: (times: number) => `đã đôn đốc ${times} lần`,
  assignedOn: (day: string) => `giao ngày ${day}`,
  updatedOn: (day: string) => `cập nhật gần nhất ${day}`,
  submittedOn: (day: string) => `đã gửi ngày ${day}, chờ xác nhận`,
  write: 'Báo cáo chi tiết',
  seeDone: (count: number, period: string) => `Xem ${count} việc đã xong trong ${period}`,
  nextMeeting: 'Cuộc họp sắp tới',
  noMeeting: 'Không có cuộc họp nào trong bảy ngày tới.',
  latestUrge: 'Đôn đốc mới nhất',
  nothing: 'Đơn vị không có việc nào đang mở',
  nothingText: 'Việc mới sẽ hiện ở đây khi văn bản chỉ đạo được ban hành.',
};

export type UnitHomeText = typeof unitHome;
