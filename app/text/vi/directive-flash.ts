import type { FlashSentence } from '../flash.ts';

/** What was just done to a directive. */
export const directiveFlash = {
  'directive.oral_corrected': () => 'Đã sửa nội dung. Ý kiến vẫn chờ xác nhận.',
  'directive.secret_registered': () => 'Đã đăng ký văn bản mật và giao cho đơn vị.',
  'directive.created': () => 'Đã lưu dự thảo.',
  'directive.saved': () => 'Đã lưu dự thảo.',
  'directive.discarded': () => 'Đã bỏ dự thảo.',
  'directive.signed': () => 'Đã ký, chờ cấp số.',
  'directive.revised': () => 'Đã đưa về dự thảo để sửa.',
  'directive.issued': (f) => `Đã ban hành ${f.number}: ${f.tasks} đầu việc cho ${f.units} đơn vị.`,
  'directive.urged': (f) => `Đã ban hành ${f.number}, đôn đốc ${f.count} nhiệm vụ.`,
  'directive.urging_drafted': (f) => `Đã soạn ${f.letters} công văn đôn đốc, nêu ${f.count} nhiệm vụ.`,
  'directive.assigned': (f) => `Đã giao ${f.tasks} đầu việc cho ${f.units} đơn vị.`,
  'directive.oral_confirmed': () => 'Đã xác nhận ý kiến chỉ đạo.',
  'directive.recalled': (f) => `Đã thu hồi văn bản, dừng ${f.count} việc đang mở.`,
  'directive.replaced': (f) => `Đã ghi văn bản thay thế, dừng ${f.count} việc đang mở.`,
  'directive.corrected': () => 'Đã ghi công văn đính chính.',
  'directive.scan_attached': () => 'Đã lưu bản ký.',
  'directive.scan_removed': () => 'Đã bỏ bản ký.',
} satisfies Record<string, FlashSentence>;
