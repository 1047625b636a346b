import { factReaders, type Sentence } from '../error-facts.ts';

const { num, str, bound } = factReaders('vi');

const REQUEST_STATE: Readonly<Record<string, string>> = {
  approved: 'đã được đồng ý',
  refused: 'đã bị từ chối',
  withdrawn: 'đã được đơn vị rút',
  lapsed: 'không còn cần quyết định',
};

/** The rules of tasks, deadlines and targets. */
export const taskErrors = {
  'task.step_not_allowed': () => 'Nhiệm vụ đã sang bước khác, tải lại trang để xem việc làm được lúc này',
  'task.none_chosen': () => 'Chọn ít nhất một việc',
  'task.own_work': () => 'Người gửi không tự xác nhận hoặc quyết định việc mình gửi',
  'task.own_unit': () => 'Đơn vị không tự xác nhận hoặc quyết định việc của mình, để người giao việc quyết định',
  'task.reason_missing': () => 'Nêu lý do',
  'task.basis_missing': () => 'Ghi văn bản làm căn cứ',
  'task.source_missing': () => 'Ghi văn bản hoặc cuộc họp giao việc',
  'task.report_empty': () => 'Ghi nội dung đã làm, hoặc đổi tiến độ',
  'task.percent_out_of_range': () => 'Nhập số nguyên từ 0 đến 100',
  'task.deliverable_missing': () => 'Ghi kết quả đã làm hoặc gửi tệp minh chứng',
  'task.target_value_missing': () => 'Nhập kết quả đạt so với chỉ tiêu',
  'task.product_date_in_future': () => 'Ngày của sản phẩm không được sau hôm nay',
  'task.product_date_before_issue': (f) => `Ngày của sản phẩm không được trước ngày giao ${bound(f.issuedOn)}`,
  'task.product_date_without_file': () => 'Gửi kèm văn bản là sản phẩm để tính theo ngày của văn bản',
  'task.officer_not_in_unit': () => 'Chọn người đang công tác tại đơn vị chủ trì',
  'task.decline_too_late': (f) => `Chỉ trả lại việc được đến hết ngày ${bound(f.until)}`,
  'task.reopen_other_year': () => 'Chỉ mở lại được nhiệm vụ hoàn thành trong năm nay',
  'task.no_due_date': () => 'Nhiệm vụ này không có thời hạn để gia hạn',
  'task.extension_not_later': (f) => `Hạn mới phải sau hạn hiện nay ${bound(f.dueOn)}`,
  'task.extension_in_past': () => 'Hạn mới không được trước hôm nay',
  'task.extension_requested_late': () => 'Đề nghị sau khi đã quá hạn, chỉ Trưởng ban gia hạn được',
  'task.extension_beyond_ordinary': (f) => `Đã gia hạn ${num(f.times)} lần, lần tiếp theo chỉ Trưởng ban gia hạn được`,
  'task.extension_not_delegated': (f) =>
    f.last === undefined
      ? 'Cơ quan thường trực chưa được giao quyền gia hạn'
      : `Cơ quan thường trực chỉ được gia hạn ${num(f.days)} ngày, đến hết ngày ${bound(f.last)}`,
  'task.cause_missing': () => 'Chọn nguyên nhân chậm',
  'task.cause_inside_unit': () => 'Chỉ tạm dừng vì nguyên nhân ngoài đơn vị',
  'task.new_due_missing': () => 'Nhập hạn mới',
  'task.closed_as_missing': () => 'Chọn lý do kết thúc',
  'task.request_waiting': () => 'Đơn vị đang có đề nghị chờ quyết định',
  'task.request_closed': (f) =>
    `Đề nghị này ${REQUEST_STATE[str(f.state)] ?? 'không còn chờ quyết định'}, tải lại trang để xem kết quả`,
  'task.request_other_kind': () => 'Đề nghị thuộc loại khác, tải lại trang',
  'task.basis_not_issued': () => 'Chọn văn bản đã ban hành của cơ quan giao việc',
  'task.basis_in_future': () => 'Ngày văn bản không được sau hôm nay',
  'task.basis_older': (f) => `Văn bản phải từ ngày giao việc ${bound(f.issuedOn)} trở đi`,
  'task.transfer_same_unit': () => 'Chọn đơn vị khác với đơn vị đang chủ trì',
  'report.too_many_tasks': (f) => `Phạm vi có hơn ${num(f.max)} nhiệm vụ, thu hẹp phạm vi rồi tải lại`,
  'due.date_missing': () => 'Nhập hạn hoàn thành',
  'due.days_missing': () => 'Nhập số ngày',
  'due.days_out_of_range': (f) => `Nhập số ngày từ 1 đến ${num(f.max)}`,
  'due.recurrence_missing': () => 'Chọn kỳ lặp lại',
  'due.before_issue': (f) => `Hạn phải từ ngày ban hành ${bound(f.issuedOn)} trở đi`,
  'recurrence.day_out_of_range': () => 'Ngày trong kỳ không có thật, chọn ngày khác',
  'target.value_missing': () => 'Nhập giá trị của chỉ tiêu',
  'target.range_reversed': () => 'Giá trị đầu phải nhỏ hơn giá trị cuối',
  'target.percent_out_of_range': () => 'Tỷ lệ phần trăm phải từ 0 đến 100',
  'target.value_out_of_range': (f) => `Giá trị ${str(f.value)} ngoài khoảng có thể`,
} satisfies Record<string, Sentence>;
