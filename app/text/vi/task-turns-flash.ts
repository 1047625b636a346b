import type { FlashSentence } from '../flash.ts';

/** What was just asked or decided about a task. */
export const taskTurnsFlash = {
  'task.requested': () => 'Đã gửi đề nghị, chờ quyết định.',
  'task.request_withdrawn': () => 'Đã rút đề nghị.',
  'task.request_approved': () => 'Đã đồng ý với đề nghị của đơn vị.',
  'task.request_refused': () => 'Đã ghi ý kiến không đồng ý.',
  'task.given_again': () => 'Đã giao lại cho đơn vị.',
  'task.extended': () => 'Đã gia hạn.',
  'task.suspended': () => 'Đã cho tạm dừng.',
  'task.resumed': () => 'Nhiệm vụ được tiếp tục thực hiện.',
  'task.closed': () => 'Đã kết thúc nhiệm vụ.',
  'task.transferred': () => 'Đã chuyển nhiệm vụ. Đây là nhiệm vụ ở đơn vị mới.',
  'task.cancelled': () => 'Đã dừng nhiệm vụ theo văn bản.',
} satisfies Record<string, FlashSentence>;
