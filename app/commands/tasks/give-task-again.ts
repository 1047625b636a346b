import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { giveTaskAgain as decideToGive } from '../../domain/workflow/task-requests.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Gives a task that was sent back to the same unit once more, and says why it is theirs. */
export const giveTaskAgain = defineCommand({
  name: 'task.give-again',
  permission: 'task:take-back',
  input: z.object({ taskId: id, version, reason: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { version: seen, reason }, task) {
    checkSeen(task, seen);
    const decision = decideToGive(task, { reason });
    const event = await recordDecision(context, task, decision, { verb: 'given-again', note: reason });
    return done({ taskId: task.id }, event);
  },
});
