import { factReaders, type Sentence } from '../error-facts.ts';

const { str, num, day } = factReaders('vi');

/** The rules of directives, their numbers, signatures and deadlines. */
export const directiveErrors = {
  'directive.unknown_point': () => 'Chọn một nội dung của ý kiến này',
  'directive.nothing_corrected': () => 'Chưa có gì khác với nội dung đã ghi',
  'secret.words': () =>
    'Văn bản mật chỉ theo dõi đơn vị, hạn và trạng thái: để trống nội dung; ô bắt buộc ghi đúng “Theo văn bản mật”',
  'secret.no_officer': () =>
    'Nhiệm vụ theo văn bản mật do thủ trưởng đơn vị trực tiếp theo dõi, không phân công qua hệ thống',
  'secret.files': () => 'Không đính kèm tệp vào văn bản mật',
  'directive.unknown': () => 'Chọn một văn bản khác của cùng cơ quan',
  'directive.wrong_kind': () => 'Việc này không dùng cho loại văn bản này',
  'directive.step_not_allowed': () => 'Văn bản đã sang bước khác, tải lại trang để xem việc làm được lúc này',
  'directive.not_draft': () => 'Văn bản đã ký hoặc đã ban hành nên không sửa được',
  'directive.not_issued': () => 'Văn bản chưa ban hành nên chưa có bản ký để lưu',
  'directive.not_signed': () => 'Chọn người ký văn bản',
  'urging.none_overdue': () => 'Chọn ít nhất một nhiệm vụ đã quá thời hạn',
  'urging.no_tasks': () => 'Công văn chưa có nhiệm vụ nào cần đôn đốc',
  'urging.not_overdue': (f) => `Bỏ khỏi công văn các nhiệm vụ không còn quá hạn: ${str(f.tasks)}`,
  'urging.reply_too_soon': (f) => `Hạn báo cáo phải sau ngày ban hành ${day(f.issuedOn)}`,
  'directive.no_points': () => 'Thêm ít nhất một nhiệm vụ',
  'directive.reason_missing': () => 'Nêu lý do',
  'directive.in_future': (f) => `Ngày ${day(f.issuedOn)} chưa đến, nhập ngày đến hôm nay`,
  'directive.issued_before_signed': (f) => `Văn bản ký ngày ${day(f.signedOn)}, ngày ban hành không trước ngày ký`,
  'directive.received_before_issued': (f) => `Văn bản ban hành ngày ${day(f.issuedOn)}, ngày đến không trước ngày đó`,
  'directive.arrival_missing': () => 'Nhập ngày đến trước khi giao việc',
  'directive.incoming_known': (f) =>
    `Văn bản ${str(f.number)} của ${str(f.author)} đã vào sổ, mở văn bản đó để giao việc`,
  'directive.already_confirmed': () => 'Ý kiến này đã được xác nhận',
  'directive.correction_not_issued': () => 'Chọn một công văn đính chính đã ban hành',
  'directive.replacement_not_issued': () => 'Chọn một văn bản đã ban hành để thay thế',
  'directive.replacement_older': (f) => `Chọn văn bản ban hành từ ngày ${day(f.issuedOn)} trở đi`,
  'directive.minutes_not_signed': () =>
    'Thông báo kết luận ban hành sau khi biên bản có đủ chữ ký, hoàn thành biên bản trước',
  'directive.committee_missing': () => 'Chọn ban chỉ đạo đứng tên văn bản',
  'directive.letter_field_missing': () => 'Nhập bộ phận soạn thảo để có ký hiệu, ví dụ HC',
  'directive.addressee_missing': () => 'Công văn cần có nơi kính gửi',
  'directive.recipient_missing': () => 'Nhập nơi nhận',
  'directive.file_copy_missing': () => 'Nhập nơi lưu, ví dụ VT, PNV',
  'directive.signer_missing': () => 'Chọn người ký',
  'directive.place_missing': () => 'Cơ quan chưa khai địa danh ban hành, bổ sung ở mục Đơn vị',
  'directive.lead_not_reached': (f) => `Thêm vào nơi kính gửi hoặc nơi nhận: ${str(f.units)}`,
  'directive.helper_not_reached': (f) => `Đơn vị phối hợp chưa có trong nơi nhận: ${str(f.units)}`,
  'directive.group_is_empty': () => 'Nhóm được giao không có đơn vị nào vào ngày này',
  'directive.point_without_unit': () => 'Chưa có đơn vị chủ trì nên không thành đầu việc',
  'directive.no_check_date': () => 'Chưa có ngày để kiểm tra, việc sẽ không báo quá hạn',
  'due.date_missing': () => 'Nhập hạn hoàn thành',
  'due.days_missing': () => 'Nhập số ngày',
  'due.days_out_of_range': (f) => `Nhập từ 1 đến ${num(f.max)} ngày`,
  'due.recurrence_missing': () => 'Chọn kỳ lặp lại',
  'due.before_issue': (f) => `Hạn ${day(f.dueOn)} trước ngày ban hành ${day(f.issuedOn)}, nhập hạn muộn hơn`,
  'recurrence.day_out_of_range': () => 'Nhập ngày từ 1 đến 31',
  'meeting.unknown': () => 'Chọn một cuộc họp của cơ quan này',
  'number.bad_incoming': (f) =>
    `${str(f.number)} chưa đúng dạng số, ký hiệu. Ví dụ 125/UBND-THVX, 06/2024/QĐ-UBND hoặc 127-KL/TW`,
  'signing.form_not_allowed': () => 'Người này không ký theo hình thức đó, chọn hình thức hoặc người ký khác',
  'signing.post_not_valid': (f) => `Người này không giữ chức vụ để ký vào ngày ${day(f.signedOn)}, chọn người khác`,
  'signing.mandate_missing': () => 'Ký thừa uỷ quyền cần văn bản uỷ quyền có thời hạn',
  'signing.mandate_not_valid': (f) => `Uỷ quyền hết hiệu lực ngày ${day(f.validTo)}`,
} satisfies Record<string, Sentence>;
