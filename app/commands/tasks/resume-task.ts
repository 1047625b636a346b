import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { resumeTask as decideResumption } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Lets a suspended task go on where it stood. */
export const resumeTask = defineCommand({
  name: 'task.resume',
  permission: 'task:suspend',
  input: z.object({ taskId: id, version, note: optionalText(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { version: seen, note }, task) {
    checkSeen(task, seen);
    const event = await recordDecision(context, task, decideResumption(task), { verb: 'resumed', note });
    return done({ taskId: task.id }, event);
  },
});
