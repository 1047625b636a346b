import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { excuseOccurrence as decideExcuse } from '../../domain/task-series.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice, id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from '../tasks/task-outcome.ts';

/** Lets a unit off one occurrence of a periodic duty; it is not counted, and the next ones come as before. */
export const excuseOccurrence = defineCommand({
  name: 'task-series.excuse',
  permission: 'series:manage',
  input: z.object({ taskId: id, version, closedAs: choice(['period_passed', 'by_document']), reason: text(1000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { version, closedAs, reason }, task) {
    checkSeen(task, version);
    const actor = actorFacts(context.actor, task.issuerId);
    const decision = decideExcuse(task, { actor, closedAs, reason, today: context.today });
    const event = await recordDecision(context, task, decision, { verb: 'cancelled', note: reason });
    return done({ taskId: task.id, seriesId: task.seriesId ?? '' }, event);
  },
});
