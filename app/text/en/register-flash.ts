import type { FlashSentence } from '../flash.ts';
import type { registerFlash as vi } from '../vi/register-flash.ts';

export const registerFlash: Record<keyof typeof vi, FlashSentence> = {
  'series.opened': () => 'Register opened.',
  'series.edited': () => 'Register saved.',
  'series.locked': () => 'Register locked.',
  'number.entered': (f) => (f.number ? `Entered: ${f.number}.` : 'This paper is in the register already.'),
  'number.voided': () => 'Number voided. It is never given again.',
};
