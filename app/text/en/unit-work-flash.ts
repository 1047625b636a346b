import type { FlashSentence } from '../flash.ts';
import type { unitWorkFlash as vi } from '../vi/unit-work-flash.ts';

export const unitWorkFlash: Record<keyof typeof vi, FlashSentence> = {
  'stand-in.named': () => 'The stand-in is named.',
  'stand-in.ended': () => 'The stand-in has ended.',
  'subtask.added': () => 'The part is given out.',
  'subtask.edited': () => 'The part is changed.',
  'subtask.moved': () => 'The parts are in their new order.',
  'subtask.removed': () => 'The part is removed. It can be restored at the end of the list.',
  'subtask.restored': () => 'The part is back.',
  'subtask.reported': () => 'The progress of the part is recorded.',
  'task.contributed': () => 'The contribution is sent.',
  'directive.replied': (f) =>
    f.left === 0
      ? `Points answered: ${f.count}. None is left unanswered.`
      : `Points answered: ${f.count}; still unanswered: ${f.left}.`,
};
