import { factReaders, type Sentence } from '../error-facts.ts';

const { str, bound } = factReaders('vi');

/** The rules of meetings, conclusions and files. */
export const meetingErrors = {
  invalid_link: () => 'Nhập địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://',
  file_missing: () => 'Chọn ít nhất một tệp',
  file_wrong_content: (f) =>
    `Nội dung tệp ${str(f.name)} không đúng với đuôi ${str(f.ending)}, lưu lại đúng loại rồi chọn lại`,
  'group.unknown': () => 'Chọn một nhóm đơn vị có trong danh mục',
  'group.empty_on_date': (f) => `Nhóm ${str(f.group)} không có đơn vị nào vào ngày ${bound(f.date)}, chọn nhóm khác`,
  'meeting.step_not_allowed': () => 'Cuộc họp đã sang bước khác, tải lại trang để xem việc làm được lúc này',
  'meeting.committee_missing': () => 'Chọn ban chỉ đạo họp',
  'meeting.chair_missing': () => 'Chọn người chủ trì trước khi gửi giấy mời',
  'meeting.chair_without_post': (f) => `Người này không giữ chức vụ ở đây vào ngày ${bound(f.date)}, chọn người khác`,
  'meeting.secretary_without_post': (f) =>
    `Người này không giữ chức vụ ở đây vào ngày ${bound(f.date)}, chọn người khác`,
  'meeting.no_agenda': () => 'Thêm ít nhất một nội dung vào chương trình trước khi gửi giấy mời',
  'meeting.nobody_invited': () => 'Thêm thành phần dự họp trước khi gửi giấy mời',
  'meeting.short_notice': (f) =>
    `Giấy mời gửi trước cuộc họp ít nhất 3 ngày làm việc, chậm nhất ${bound(f.inviteBy)}. Đánh dấu họp khẩn để vẫn gửi`,
  'meeting.in_past': (f) => `Ngày ${bound(f.heldOn)} đã qua, chọn ngày từ hôm nay trở đi`,
  'meeting.in_future': (f) => `Cuộc họp chưa đến ngày ${bound(f.heldOn)}. Nếu họp sớm hơn, đổi ngày họp trước`,
  'meeting.same_time': () => 'Chọn ngày hoặc giờ khác với lịch hiện nay',
  'meeting.reason_missing': () => 'Nêu lý do',
  'meeting.already_begun': () => 'Cuộc họp đã bắt đầu nên không đổi được ngày và ban chỉ đạo',
  'meeting.already_ended': () => 'Cuộc họp đã kết thúc',
  'meeting.not_live': () => 'Cuộc họp chưa bắt đầu hoặc đã kết thúc',
  'meeting.not_ended': () => 'Kết thúc họp trước khi ký biên bản',
  'meeting.record_closed': () => 'Biên bản đã có chữ ký nên không sửa được. Muốn sửa, chủ trì mở lại biên bản',
  'meeting.already_signed': () => 'Thư ký đã ký biên bản này',
  'meeting.not_signed': () => 'Biên bản chưa có chữ ký nên không cần mở lại',
  'meeting.secretary_signs_first': () => 'Thư ký ký trước, chủ trì ký sau',
  'meeting.not_its_secretary': () => 'Chỉ thư ký của cuộc họp này ký được ở đây',
  'meeting.not_its_chair': () => 'Chỉ người chủ trì cuộc họp này ký được ở đây',
  'meeting.one_person_signs_both': () => 'Chủ trì và thư ký phải là hai người, sửa lại trước khi ký',
  'meeting.paper_numbered': (f) => `Đã có số ${str(f.number)}`,
  'meeting.minutes_numbered': (f) => `Biên bản đã cấp số ${str(f.number)} nên không mở lại được`,
  'meeting.minutes_not_final': () => 'Biên bản có đủ chữ ký mới cấp số được',
  'meeting.conclusions_out': () =>
    'Kết luận đã ban hành bằng văn bản. Muốn thay đổi, ban hành văn bản thay thế hoặc đính chính',
  'meeting.item_in_use': (f) => `Nội dung ${str(f.title)} đã có ghi chép nên không bỏ được`,
  'meeting.item_done': () => 'Nội dung này đã họp xong nên không cần chuyển',
  'meeting.item_already_carried': () => 'Nội dung này đã chuyển sang cuộc họp khác',
  'meeting.carry_to_earlier': () => 'Chọn một cuộc họp sau cuộc họp này',
  'meeting.participant_recorded': (f) => `Đã điểm danh ${str(f.name)} nên không bỏ được`,
  'conclusion.lead_missing': () => 'Chọn đơn vị chủ trì, vì đã có đơn vị phối hợp',
  'conclusion.lead_also_coordinates': () => 'Đơn vị chủ trì không đồng thời là đơn vị phối hợp',
  'conclusion.committee_elsewhere': () => 'Chọn ban chỉ đạo dự cuộc họp này',
  'conclusion.work_not_open': () => 'Nhiệm vụ này đã kết thúc, giao việc mới',
  'conclusion.in_directive': () => 'Kết luận đã đưa vào văn bản chỉ đạo nên không bỏ được',
  'conclusion.word_unknown': (f) => `Chưa rõ ${str(f.words)}. Gõ tên đơn vị hoặc thời hạn khác`,
  'conclusion.word_ambiguous': (f) => `${str(f.words)} có thể là ${str(f.candidates)}. Gõ rõ hơn`,
  'target.not_understood': () => 'Ghi chỉ tiêu có số, ví dụ từ 40% trở lên hoặc khoảng 30-40%',
} satisfies Record<string, Sentence>;
