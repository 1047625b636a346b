import { z } from 'zod';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { addDueChange, openRequestsOf } from '../../db/stores/task-request-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { extendTask as decideExtension } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Gives more time unasked. While the unit asks for it, its request is what has to be decided. */
export const extendTask = defineCommand({
  name: 'task.extend',
  permission: 'task:extend',
  input: z.object({ taskId: id, version, newDueOn: day, reason: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const { tx, actor, today } = context;
    const waiting = await openRequestsOf(tx, task.id);
    if (waiting.some(({ kind }) => kind === 'extension'))
      throw new RuleBroken('task.request_waiting', { kind: 'extension' });
    const { rules } = await loadOfficeRules(tx, task.issuerId);
    const { newDueOn, reason } = input;
    const facts = { actor: actorFacts(actor, task.issuerId), request: null, rules, today };
    const decision = decideExtension(task, { ...facts, newDueOn, reason });
    const event = await recordDecision(context, task, decision, { verb: 'extended', note: reason });
    await addDueChange(tx, {
      taskId: task.id,
      fromDueOn: task.dueOn,
      toDueOn: newDueOn,
      reason,
      decidedByPersonId: actor.personId ?? '',
      decidedOn: today,
    });
    return done({ taskId: task.id }, event);
  },
});
