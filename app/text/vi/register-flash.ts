import type { FlashSentence } from '../flash.ts';

/** What was just done to a register of papers. */
export const registerFlash = {
  'series.opened': () => 'Đã mở sổ.',
  'series.edited': () => 'Đã lưu sổ.',
  'series.locked': () => 'Đã khoá sổ.',
  'number.entered': (f) => (f.number ? `Đã vào sổ: ${f.number}.` : 'Văn bản này đã vào sổ.'),
  'number.voided': () => 'Đã huỷ số. Số này không cấp lại.',
} satisfies Record<string, FlashSentence>;
