/** Words of recalling, replacing and correcting a directive. */
export const directiveWithdrawal = {
  crumb: 'Thu hồi, thay thế, đính chính',
  tabs: { 'thu-hoi': 'Thu hồi', 'thay-the': 'Thay thế', 'dinh-chinh': 'Đính chính' },
  title: {
    'thu-hoi': (name: string) => `Thu hồi ${name}`,
    'thay-the': (name: string) => `Thay thế ${name}`,
    'dinh-chinh': (name: string) => `Đính chính ${name}`,
  },
  openTasks: (open: string, units: string) => `${open} việc đang mở của ${units} đơn vị sẽ dừng theo dõi`,
  noOpenTasks: 'Không còn việc nào đang mở',
  doneStay: (count: string) => `${count} việc đã hoàn thành vẫn giữ nguyên kết quả`,
  numberStays: (number: string) => `Số ${number} vẫn thuộc văn bản này, không cấp lại`,
  paperStays: 'Văn bản và nhật ký vẫn xem được, có ghi đã thu hồi',
  notice: 'Việc thu hồi cần thông báo bằng văn bản tới các nơi đã nhận',
  replacement: 'Văn bản thay thế',
  replacementHint: 'Văn bản thay thế phải đã ban hành',
  chooseReplacement: 'Chọn văn bản…',
  whatOfTasks: 'Việc đang mở',
  cancel: 'Dừng, vì văn bản mới giao lại',
  keep: 'Tiếp tục, văn bản mới chỉ sửa một phần',
  correction: 'Công văn đính chính',
  correctionHint: 'Chỉ dùng khi sai về thể thức, kỹ thuật trình bày. Sai nội dung thì thay thế.',
  tasksGoOn: 'Các đầu việc tiếp tục như cũ',
  reason: 'Lý do',
  submit: { 'thu-hoi': 'Thu hồi văn bản', 'thay-the': 'Ghi thay thế', 'dinh-chinh': 'Ghi đính chính' },
  noneToChoose: 'Chưa có văn bản nào ban hành sau văn bản này để chọn.',
};

export type DirectiveWithdrawalText = typeof directiveWithdrawal;
