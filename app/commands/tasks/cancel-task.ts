import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { cancelTask as decideCancellation } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { basisInput, basisPaper } from './basis-paper.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Ends a task by a document of the level that gave it. */
export const cancelTask = defineCommand({
  name: 'task.cancel',
  permission: 'task:cancel',
  input: z.object({ taskId: id, version, reason: text(2000), ...basisInput }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const { reason } = input;
    const data = await basisPaper(context, task, input);
    const decision = decideCancellation(task, { reason, basis: data.basis, today: context.today });
    const event = await recordDecision(context, task, decision, { verb: 'cancelled', note: reason, data: { ...data } });
    return done({ taskId: task.id }, event);
  },
});
