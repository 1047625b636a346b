import type { FlashSentence } from '../flash.ts';

/** What was just done, one sentence per code (`noun.done`); facts arrive ready to print. */
export const flash = {
  saved: () => 'Đã lưu.',
  removed: () => 'Đã bỏ.',
  sent: () => 'Đã gửi.',
  'preferences.saved': () => 'Đã đổi tuỳ chọn trên máy này.',
  'session.signed_out': () => 'Đã đăng xuất.',
} satisfies Record<string, FlashSentence>;

export type FlashCode = keyof typeof flash;
