/** Words of the form that changes the rule of a periodic duty. */
export const seriesChange = {
  title: 'Đổi kỳ',
  note: 'Chỉ đổi các kỳ sau ngày áp dụng mà đơn vị chưa bắt đầu; kỳ đã qua và kỳ đang làm giữ nguyên.',
  frequency: 'Kỳ',
  weekday: 'Thứ (kỳ hằng tuần)',
  day: 'Ngày của tháng cuối kỳ',
  dayHint: 'Tháng không có ngày này thì lấy ngày cuối tháng',
  from: 'Áp dụng từ ngày',
  endsOn: 'Kỳ cuối đến ngày',
  reason: 'Lý do, văn bản',
  none: '–',
  submit: 'Đổi kỳ',
};

export type SeriesChangeText = typeof seriesChange;
