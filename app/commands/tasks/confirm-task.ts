import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { confirmTask as decideConfirmation } from '../../domain/workflow/task-work.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Accepts a result: the assigner, the standing office or the monitoring unit, never the unit that did the work. */
export const confirmTask = defineCommand({
  name: 'task.confirm',
  permission: 'task:confirm',
  input: z.object({ taskId: id, version, note: optionalText(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const decision = decideConfirmation(task, {
      actor: actorFacts(context.actor, task.issuerId),
      today: context.today,
    });
    const event = await recordDecision(context, task, decision, { verb: 'confirmed', note: input.note });
    return done({ taskId: task.id }, event);
  },
});
