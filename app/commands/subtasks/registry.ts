import type { AnyCommand } from '../define-command.server.ts';
import { addSubtask } from './add-subtask.ts';
import { editSubtask } from './edit-subtask.ts';
import { moveSubtask } from './move-subtask.ts';
import { removeSubtask } from './remove-subtask.ts';
import { reportSubtask } from './report-subtask.ts';
import { restoreSubtask } from './restore-subtask.ts';

/** What can be done with the parts of a task inside its lead unit. */
export const subtaskCommands: readonly AnyCommand[] = [
  addSubtask,
  editSubtask,
  moveSubtask,
  removeSubtask,
  restoreSubtask,
  reportSubtask,
];
