import type { FlashSentence } from '../flash.ts';

/** What was just done inside a unit. */
export const unitWorkFlash = {
  'stand-in.named': () => 'Đã cử người làm thay.',
  'stand-in.ended': () => 'Đã kết thúc việc làm thay.',
  'subtask.added': () => 'Đã giao phần việc.',
  'subtask.edited': () => 'Đã sửa phần việc.',
  'subtask.moved': () => 'Đã xếp lại phần việc.',
  'subtask.removed': () => 'Đã bỏ phần việc. Khôi phục được ở cuối danh sách.',
  'subtask.restored': () => 'Đã khôi phục phần việc.',
  'subtask.reported': () => 'Đã ghi tiến độ phần việc.',
  'task.contributed': () => 'Đã gửi phần phối hợp.',
  'directive.replied': (f) =>
    f.left === 0
      ? `Đã trả lời ${f.count} mục. Không còn mục nào chưa trả lời.`
      : `Đã trả lời ${f.count} mục, còn ${f.left} mục chưa trả lời.`,
} satisfies Record<string, FlashSentence>;
