import type { FlashSentence } from '../flash.ts';
import { directiveFlash } from './directive-flash.ts';
import { meetingFlash } from './meeting-flash.ts';
import { organisationFlash } from './organisation-flash.ts';
import { registerFlash } from './register-flash.ts';
import { taskTurnsFlash } from './task-turns-flash.ts';
import { unitWorkFlash } from './unit-work-flash.ts';

/** What was just done, one sentence per code (`noun.done`); facts arrive ready to print. */
export const flash = {
  saved: () => 'Đã lưu.',
  removed: () => 'Đã bỏ.',
  sent: () => 'Đã gửi.',
  'preferences.saved': () => 'Đã đổi tuỳ chọn trên máy này.',
  'account.created': () => 'Đã cấp tài khoản.',
  'account.password_reset': () => 'Đã đặt lại mật khẩu tạm.',
  'account.password_changed': () => 'Đã đổi mật khẩu.',
  'account.disabled': () => 'Đã khoá tài khoản.',
  'account.enabled': () => 'Đã mở lại tài khoản.',
  'account.sessions_revoked': () => 'Đã đăng xuất mọi máy.',
  'account.session_revoked': () => 'Đã đăng xuất máy đó.',
  'installation.set_up': () => 'Đã thiết lập. Đăng nhập bằng tài khoản quản trị vừa tạo.',
  ...directiveFlash,
  ...meetingFlash,
  ...organisationFlash,
  ...registerFlash,
  ...taskTurnsFlash,
  ...unitWorkFlash,
  'feed.revoked': () => 'Đã thu hồi, địa chỉ không dùng được nữa.',
  'notice.chosen': () => 'Đã lưu cách nhận thư báo.',
  'notice.reset': () => 'Đã trở về mặc định.',
  'notice.digests_resumed': () => 'Đã nhận lại thư tổng hợp.',
  'outbox.retried': () => 'Đã đưa trở lại hàng đợi.',
  'session.signed_out': () => 'Đã đăng xuất.',
  'task_series.changed': () => 'Đã đổi kỳ. Các kỳ đã qua giữ nguyên.',
  'task_series.closed': () => 'Đã kết thúc nhiệm vụ định kỳ.',
  'task_series.excused': () => 'Đã miễn kỳ này.',
  'tasks.acknowledge': (f) => `Đã tiếp nhận ${f.count} việc.`,
  'tasks.confirm': (f) => `Đã xác nhận ${f.count} kết quả.`,
  'tasks.urge': (f) => `Đã đôn đốc ${f.count} việc.`,
  'task.acknowledged': () => 'Đã tiếp nhận nhiệm vụ.',
  'task.officer_assigned': () => 'Đã phân công cán bộ phụ trách.',
  'task.reported': () => 'Đã gửi báo cáo tiến độ.',
  'task.tapped': (f) => `Đã ghi ${f.percent}%, trước đó ${f.before}%.`,
  'task.submitted': () => 'Đã gửi kết quả, chờ xác nhận.',
  'task.confirmed': () => 'Đã xác nhận hoàn thành.',
  'task.returned': () => 'Đã trả lại, yêu cầu bổ sung.',
  'task.reopened': () => 'Đã mở lại nhiệm vụ.',
  'task.commented': () => 'Đã gửi ý kiến.',
  'task.urged': () => 'Đã đôn đốc đơn vị.',
} satisfies Record<string, FlashSentence>;

export type FlashCode = keyof typeof flash;
