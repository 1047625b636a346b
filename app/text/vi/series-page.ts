/** Words of the page of one periodic duty. */
export const seriesPage = {
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
};

export type SeriesPageText = typeof seriesPage;
