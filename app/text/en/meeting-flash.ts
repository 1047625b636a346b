import type { FlashSentence } from '../flash.ts';
import type { meetingFlash as vi } from '../vi/meeting-flash.ts';

export const meetingFlash: Record<keyof typeof vi, FlashSentence> = {
  'meeting.planned': () => 'Meeting planned. Check it, then send the invitations.',
  'meeting.edited': () => 'Meeting saved.',
  'meeting.invited': () => 'Invitations sent.',
  'meeting.postponed': () => 'Meeting postponed.',
  'meeting.cancelled': () => 'Meeting cancelled.',
  'meeting.item_carried': () => 'Item carried to the later meeting.',
  'meeting.ended': () => 'Meeting ended. Complete the minutes, then sign them.',
  'meeting.signed': () => 'Minutes signed, waiting for the chair.',
  'meeting.minutes_final': () => 'The minutes carry both signatures and are locked.',
  'meeting.reopened': () => 'Minutes reopened.',
  'meeting.files_attached': (f) => (f.count === 1 ? 'Paper added.' : `${f.count} papers added.`),
  'meeting.file_removed': () => 'Paper removed.',
  'meeting.paper_issued': (f) => `Numbered ${f.numberText}; its content is frozen.`,
  'conclusion.saved': () => 'Conclusion saved.',
  'conclusion.removed': () => 'Conclusion removed.',
};
