import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { closeTask as decideClosing } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice, id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Ends a task that cannot or need not be done any more; it is counted apart. */
export const closeTask = defineCommand({
  name: 'task.close',
  permission: 'task:cancel',
  input: z.object({ taskId: id, version, closedAs: choice(['not_feasible', 'not_needed']), reason: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { version: seen, closedAs, reason }, task) {
    checkSeen(task, seen);
    const actor = actorFacts(context.actor, task.issuerId);
    const decision = decideClosing(task, { actor, closedAs, reason, askedBy: null, today: context.today });
    return done({ taskId: task.id }, await recordDecision(context, task, decision, { verb: 'closed', note: reason }));
  },
});
