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
  facts: {
    title: 'Kỳ thực hiện',
    rule: 'Kỳ hiện nay',
    since: 'Áp dụng từ',
    until: 'Đến',
    untilReplaced: 'Khi có văn bản thay thế',
    lead: 'Chủ trì',
    directive: 'Văn bản',
    closed: 'Lý do kết thúc',
  },
  occurrences: {
    title: 'Các kỳ',
    due: 'Hạn',
    status: 'Trạng thái',
    progress: 'Tiến độ',
    act: 'Miễn kỳ này',
    dayOff: 'ngày nghỉ',
    takenBack: 'đã thay bằng kỳ mới',
    more: (shown: string, total: string) => `Mới nhất ${shown} trên ${total} kỳ`,
  },
  excuse: {
    title: (day: string) => `Miễn kỳ hạn ${day}`,
    note: 'Kỳ được miễn không tính vào số nhiệm vụ; các kỳ sau vẫn như cũ.',
    closedAs: 'Theo',
    choices: {
      period_passed: 'Kỳ đã qua, không còn cần thực hiện',
      by_document: 'Văn bản của cấp giao nhiệm vụ',
    } as Record<'period_passed' | 'by_document', string>,
    reason: 'Lý do',
    submit: 'Miễn kỳ này',
    keep: 'Không miễn',
  },
  close: {
    title: 'Kết thúc nhiệm vụ định kỳ',
    note: (open: number) =>
      open > 0
        ? `Không tạo kỳ mới nữa. Còn ${open} kỳ đã đến hạn hoặc đang làm, phải hoàn thành hoặc miễn từng kỳ.`
        : 'Không tạo kỳ mới nữa. Kỳ sau chưa bắt đầu được huỷ.',
    reason: 'Lý do, văn bản',
    submit: 'Kết thúc',
  },
  closedNotice: (day: string) => `Đã kết thúc ngày ${day}.`,
  closedOpen: (open: number) => `Còn ${open} kỳ chưa xong: hoàn thành hoặc miễn từng kỳ.`,
};

export type SeriesText = typeof series;
