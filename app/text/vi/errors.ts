import { factReaders, type Sentence } from '../error-facts.ts';
import { accountErrors } from './account-errors.ts';
import { directiveErrors } from './directive-errors.ts';
import { formCheckErrors } from './form-check-errors.ts';
import { meetingErrors } from './meeting-errors.ts';
import { organisationErrors } from './organisation-errors.ts';
import { registerErrors } from './register-errors.ts';
import { seriesErrors } from './series-errors.ts';
import { taskErrors } from './task-errors.ts';
import { unitWorkErrors } from './unit-work-errors.ts';

const { num, str, size, bound } = factReaders('vi');

/**
 * One sentence per error code. A sentence says what to do, blames nobody and also reads well after the name of the
 * field ("Hạn hoàn thành: …"). General codes come first, then the rules of each noun under `noun.rule`.
 */
export const errors = {
  required: () => 'Cần nhập mục này',
  too_long: (f) => `Nhập tối đa ${num(f.max)} ký tự`,
  too_short: (f) => `Nhập ít nhất ${num(f.min)} ký tự`,
  too_many: (f) => `Chọn tối đa ${num(f.max)} mục`,
  too_few: (f) => `Chọn ít nhất ${num(f.min)} mục`,
  invalid_date: () => 'Nhập ngày có thật, theo thứ tự ngày/tháng/năm, ví dụ 25/4/2022',
  invalid_time: () => 'Nhập giờ và phút, ví dụ 8:00 hoặc 14:30',
  invalid_number: () => 'Nhập một số, ví dụ 40 hoặc 60,26',
  invalid_email: () => 'Nhập địa chỉ thư đầy đủ, ví dụ thuky@cchc.gov.vn',
  invalid_format: () => 'Nhập đúng dạng ghi ở phần gợi ý',
  invalid_choice: () => 'Chọn một mục có trong danh sách',
  invalid_symbol: () => 'Ký hiệu chỉ gồm chữ in hoa, số, dấu gạch nối và gạch chéo, ví dụ UBND-HC',
  out_of_range: (f) => `Nhập giá trị từ ${bound(f.min)} đến ${bound(f.max)}`,
  already_used: (f) => `${str(f.value)} đã có, chọn giá trị khác`,
  number_taken: (f) => `Số ${str(f.number)} đã cấp trong sổ này, dùng số khác`,
  end_before_start: () => 'Lúc kết thúc phải sau lúc bắt đầu',
  due_before_issue: (f) => `Hạn phải sau ngày ban hành ${bound(f.issueDate)}`,
  unit_not_valid_on_date: (f) => `${str(f.unit)} không hoạt động vào ngày ${bound(f.date)}, chọn đơn vị khác`,
  stale: () => 'Nội dung này vừa được người khác sửa, so sánh hai bản trước khi lưu',
  'confirm.does_not_match': (f) => `Gõ lại đúng: ${str(f.expected)}`,
  'access.not_allowed': () => 'Việc này cần quyền khác với quyền đang có',
  'mail_link.used': () => 'Đường dẫn này đã dùng rồi',
  'mail_link.expired': () => 'Đường dẫn này đã hết hạn',
  'record.not_found': () => 'Không tìm thấy nội dung cần mở',
  file_empty: () => 'Tệp không có nội dung, chọn tệp khác',
  file_too_large: (f) => `Tệp vượt quá ${size(f.max)}, nén nhỏ lại hoặc chia thành nhiều tệp`,
  file_wrong_type: (f) => `Chọn tệp thuộc một trong các loại: ${str(f.allowed)}`,
  file_name_invalid: () => 'Tên tệp có ký tự không dùng được, đổi tên rồi chọn lại',
  too_many_attempts: (f) => `Đã thử nhiều lần. Chờ ${num(f.minutes)} phút rồi đăng nhập lại`,
  ...accountErrors,
  ...directiveErrors,
  ...formCheckErrors,
  ...meetingErrors,
  ...organisationErrors,
  ...registerErrors,
  ...seriesErrors,
  ...taskErrors,
  ...unitWorkErrors,
  unknown: () => 'Chưa lưu được. Thử lại; nếu vẫn lỗi, báo quản trị hệ thống',
} satisfies Record<string, Sentence>;

export type ErrorCode = keyof typeof errors;
