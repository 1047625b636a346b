/** Words of the page where a task goes to another unit or ends by a paper. */
export const taskMove = {
  title: { transfer: 'Chuyển nhiệm vụ sang đơn vị khác', cancel: 'Dừng nhiệm vụ theo văn bản' },
  crumb: 'Chuyển, dừng',
  tabs: { transfer: 'Chuyển đơn vị', cancel: 'Dừng theo văn bản' },
  ends: (unit: string) => `Nhiệm vụ kết thúc ở ${unit}, không còn tính vào tổng số của đơn vị.`,
  begins: 'Đơn vị mới nhận nhiệm vụ mới, chưa tiếp nhận; hai nhiệm vụ dẫn sang nhau.',
  keeps: 'Báo cáo, tệp và diễn biến ở lại với nhiệm vụ cũ.',
  lapses: (count: number) => `${count} đề nghị đang chờ sẽ không còn cần quyết định.`,
  apart: 'Nhiệm vụ không tính vào tổng số, được nêu riêng trong báo cáo.',
  final: 'Không mở lại được.',
  over: 'Nhiệm vụ đã kết thúc hoặc đã chuyển, không còn gì để chuyển hay dừng.',
  toUnit: 'Đơn vị nhận',
  chooseUnit: 'Chọn đơn vị',
  paper: 'Văn bản làm căn cứ',
  otherPaper: 'Văn bản khác, ghi số và ngày bên dưới',
  number: 'Số, ký hiệu',
  numberHint: 'Chỉ ghi khi văn bản không có trong danh sách trên',
  on: 'Ngày văn bản',
  newDue: 'Hạn ở đơn vị mới',
  sameDue: (day: string) => `Giữ nguyên hạn ${day}`,
  sameDueHint: 'Số ngày đã trễ không được xoá khi chuyển',
  reason: { transfer: 'Lý do chuyển', cancel: 'Lý do dừng' },
  submit: { transfer: 'Chuyển nhiệm vụ', cancel: 'Dừng nhiệm vụ' },
};

export type TaskMoveText = typeof taskMove;
