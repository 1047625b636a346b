/** The dialog that lists the keyboard shortcuts. */
export const shortcuts = {
  title: 'Phím tắt',
  search: 'Tìm kiếm',
  rowDown: 'Dòng dưới',
  rowUp: 'Dòng trên',
  openRow: 'Mở dòng đang chọn',
  selectRow: 'Chọn, bỏ chọn dòng',
  urge: 'Đôn đốc',
  create: 'Tạo mới',
  close: 'Đóng, bỏ chọn',
  submit: 'Gửi biểu mẫu',
  help: 'Xem phím tắt',
  goHome: 'Đến trang đầu',
  goTasks: 'Đến Nhiệm vụ',
  goDirectives: 'Đến Văn bản',
  goCalendar: 'Đến Lịch họp',
  note: 'Phím một chữ không tác dụng khi đang gõ trong ô nhập.',
  on: 'Bật phím tắt',
};

export type ShortcutsText = typeof shortcuts;
