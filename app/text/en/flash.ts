import type { FlashSentence } from '../flash.ts';
import type { FlashCode } from '../vi/flash.ts';

export const flash: Record<FlashCode, FlashSentence> = {
  saved: () => 'Saved.',
  removed: () => 'Removed.',
  sent: () => 'Sent.',
  'preferences.saved': () => 'Preferences changed on this machine.',
  'session.signed_out': () => 'Signed out.',
};
