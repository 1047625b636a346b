import type { FlashSentence } from '../flash.ts';
import type { taskTurnsFlash as vi } from '../vi/task-turns-flash.ts';

export const taskTurnsFlash: Record<keyof typeof vi, FlashSentence> = {
  'task.requested': () => 'Request sent; waiting for a decision.',
  'task.request_withdrawn': () => 'Request withdrawn.',
  'task.request_approved': () => 'Request approved.',
  'task.request_refused': () => 'Request refused.',
  'task.given_again': () => 'Given to the unit again.',
  'task.extended': () => 'Extended.',
  'task.suspended': () => 'Suspended.',
  'task.resumed': () => 'The task goes on.',
  'task.closed': () => 'Task ended.',
  'task.transferred': () => 'Task moved. This is the task at the new unit.',
  'task.cancelled': () => 'Task ended by a document.',
};
