import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { returnTask as decideReturn } from '../../domain/workflow/task-work.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Sends a result back with what is missing; the submission no longer counts. */
export const returnTask = defineCommand({
  name: 'task.return',
  permission: 'task:return',
  input: z.object({ taskId: id, version, reason: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const decision = decideReturn(task, { actor: actorFacts(context.actor, task.issuerId), reason: input.reason });
    const event = await recordDecision(context, task, decision, { verb: 'returned', note: input.reason });
    return done({ taskId: task.id }, event);
  },
});
