import type { FlashSentence } from '../flash.ts';

/** What was just done to units, groups, people, posts, committees and the calendar. */
export const organisationFlash = {
  'unit.created': () => 'Đã thêm đơn vị.',
  'unit.edited': () => 'Đã lưu thông tin đơn vị.',
  'unit.revised': () => 'Đã ghi thay đổi. Tên cũ vẫn in trên văn bản trước ngày đó.',
  'unit.profile_corrected': () => 'Đã sửa lại cho đúng.',
  'unit.ended': (f) => `Đã kết thúc ${f.units} đơn vị, ${f.posts} chức danh.`,
  'unit.successors_set': () => 'Đã ghi đơn vị kế thừa.',
  'group.created': () => 'Đã thêm nhóm.',
  'group.edited': () => 'Đã lưu nhóm.',
  'group.retired': () => 'Đã ngừng dùng nhóm.',
  'group.restored': () => 'Đã dùng lại nhóm.',
  'person.created': () => 'Đã thêm người. Tiếp theo: ghi chức danh, cấp tài khoản.',
  'person.edited': () => 'Đã lưu thông tin.',
  'post.appointed': () => 'Đã ghi chức danh.',
  'post.edited': () => 'Đã lưu chức danh.',
  'post.ended': () => 'Đã ghi ngày thôi giữ chức danh.',
  'committee.created': () => 'Đã lập ban chỉ đạo. Tiếp theo: thêm thành viên.',
  'committee.edited': () => 'Đã lưu ban chỉ đạo.',
  'committee.closed': (f) => `Đã kết thúc ban chỉ đạo và ${f.posts} chức danh trong ban.`,
  'committee.member_added': () => 'Đã thêm thành viên.',
  'committee.member_edited': () => 'Đã lưu thành viên.',
  'committee.member_ended': () => 'Đã ghi ngày thôi tham gia.',
  'calendar.days_set': (f) => (f.count === 0 ? 'Các ngày này đã có sẵn.' : `Đã ghi ${f.count} ngày.`),
  'calendar.day_removed': () => 'Đã bỏ ngày khỏi lịch. Hạn đã giao giữ nguyên.',
} satisfies Record<string, FlashSentence>;
