import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { reopenTask as decideReopening } from '../../domain/workflow/task-work.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Takes a completed task up again, with a reason; the figures follow from now on. */
export const reopenTask = defineCommand({
  name: 'task.reopen',
  permission: 'task:reopen',
  input: z.object({ taskId: id, version, reason: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const decision = decideReopening(task, { reason: input.reason, today: context.today });
    const event = await recordDecision(context, task, decision, { verb: 'reopened', note: input.reason });
    return done({ taskId: task.id }, event);
  },
});
