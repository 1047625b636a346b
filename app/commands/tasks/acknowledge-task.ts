import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { startTask } from '../../domain/workflow/task-work.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** The lead unit says that the task has arrived and takes it on. */
export const acknowledgeTask = defineCommand({
  name: 'task.acknowledge',
  permission: 'task:acknowledge',
  input: z.object({ taskId: id, version }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const decision = startTask(task, context.today);
    return done({ taskId: task.id }, await recordDecision(context, task, decision, { verb: 'acknowledged' }));
  },
});
