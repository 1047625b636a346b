import { z } from 'zod';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { addDueChange, loadRequest } from '../../db/stores/task-request-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { checkExtender, extendTask } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { optionalDay } from '../inputs.ts';
import { checkKind, decideRequest, verdictInput } from './request-outcome.ts';

/** Grants more time, as asked or until another later day, or refuses it. Whoever may not grant may not refuse. */
export const decideExtension = defineCommand({
  name: 'task.decide-extension',
  permission: 'task:extend',
  input: z.object({ ...verdictInput, newDueOn: optionalDay }),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  async run(context, input, loaded) {
    const { tx, actor, today } = context;
    const { request, task } = loaded;
    checkKind(request, 'extension');
    const { rules } = await loadOfficeRules(tx, task.issuerId);
    const asker = { personId: request.requestedByPersonId, on: request.requestedOn };
    const facts = { actor: actorFacts(actor, task.issuerId), request: asker, rules, today };
    const approved = input.verdict === 'approve';
    if (!approved && request.state === 'open') checkExtender(task, facts);
    const newDueOn = input.newDueOn ?? request.newDueOn ?? today;
    const events = await decideRequest(context, loaded, input, () => ({
      decision: extendTask(task, { ...facts, newDueOn, reason: request.reason }),
      verb: 'extended',
      grantedDueOn: newDueOn,
    }));
    if (approved)
      await addDueChange(tx, {
        taskId: task.id,
        fromDueOn: task.dueOn,
        toDueOn: newDueOn,
        reason: request.reason,
        decidedByPersonId: actor.personId ?? '',
        decidedOn: today,
      });
    return done({ taskId: task.id, approved }, ...events);
  },
});
