import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { DELAY_CAUSES } from '../../domain/delay.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { suspendTask as decideSuspension } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice, id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Lets a task rest for a cause outside its unit. Its due date stays; more time is an extension. */
export const suspendTask = defineCommand({
  name: 'task.suspend',
  permission: 'task:suspend',
  input: z.object({ taskId: id, version, reason: text(2000), cause: choice(DELAY_CAUSES) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { version: seen, reason, cause }, task) {
    checkSeen(task, seen);
    const actor = actorFacts(context.actor, task.issuerId);
    const decision = decideSuspension(task, { actor, reason, cause, askedBy: null });
    return done(
      { taskId: task.id },
      await recordDecision(context, task, decision, { verb: 'suspended', note: reason }),
    );
  },
});
