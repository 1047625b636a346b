import type { FlashSentence } from '../flash.ts';

/** What was just done to meetings, conclusions and their papers. */
export const meetingFlash = {
  'meeting.planned': () => 'Đã tạo cuộc họp. Kiểm tra rồi gửi giấy mời.',
  'meeting.edited': () => 'Đã lưu cuộc họp.',
  'meeting.invited': () => 'Đã gửi giấy mời.',
  'meeting.postponed': () => 'Đã hoãn cuộc họp.',
  'meeting.cancelled': () => 'Đã huỷ cuộc họp.',
  'meeting.item_carried': () => 'Đã chuyển nội dung sang cuộc họp sau.',
  'meeting.ended': () => 'Đã kết thúc họp. Hoàn thiện biên bản rồi ký.',
  'meeting.signed': () => 'Đã ký biên bản, chờ chủ trì ký.',
  'meeting.minutes_final': () => 'Biên bản đã có đủ chữ ký và đã khoá.',
  'meeting.reopened': () => 'Đã mở lại biên bản.',
  'meeting.files_attached': (f) => (f.count === 1 ? 'Đã thêm tài liệu.' : `Đã thêm ${f.count} tài liệu.`),
  'meeting.file_removed': () => 'Đã bỏ tài liệu.',
  'meeting.paper_issued': (f) => `Đã cấp số ${f.numberText}. Nội dung đã chốt.`,
  'conclusion.saved': () => 'Đã lưu kết luận.',
  'conclusion.removed': () => 'Đã bỏ kết luận.',
} satisfies Record<string, FlashSentence>;
