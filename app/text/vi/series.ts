/** Words of the pages of periodic duties. */
export const series = {
  title: 'Nhiệm vụ định kỳ',
  states: { running: 'Đang thực hiện', closed: 'Đã kết thúc' } as Record<'running' | 'closed', string>,
  filters: { unit: 'Đơn vị', anyUnit: 'Mọi đơn vị' },
  empty: 'Chưa có nhiệm vụ định kỳ',
  emptyText:
    'Điểm chỉ đạo có hạn định kỳ (hằng tuần, hằng tháng, hằng quý…) tạo một nhiệm vụ định kỳ cho mỗi đơn vị chủ trì khi ban hành.',
  emptyClosed: 'Chưa có nhiệm vụ định kỳ nào kết thúc',
  columns: {
    task: 'Nhiệm vụ',
    directive: 'Văn bản',
    lead: 'Chủ trì',
    rule: 'Kỳ',
    next: 'Kỳ tới',
    late: 'Quá hạn',
  },
  rule: {
    onWeekday: (weekday: string, every: string) =>
      `${every}, ${weekday.charAt(0).toLocaleLowerCase('vi')}${weekday.slice(1)}`,
    onDay: (day: string, every: string) => `${every}, ngày ${day}`,
    onDayOfLastMonth: (day: string, every: string) => `${every}, ngày ${day} của tháng cuối kỳ`,
    lastDay: (every: string) => `${every}, ngày cuối kỳ`,
  },
  place: (place: number, total: number) => `Kỳ ${place}/${total}`,
  all: 'Xem mọi kỳ',
  previous: (day: string) => `Kỳ trước, hạn ${day}`,
  next: (day: string) => `Kỳ sau, hạn ${day}`,
  closedNotice: (day: string) => `Đã kết thúc ngày ${day}.`,
  closedOpen: (open: number) => `Còn ${open} kỳ chưa xong: hoàn thành hoặc miễn từng kỳ.`,
};

export type SeriesText = typeof series;
