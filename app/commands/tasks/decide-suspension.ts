import { z } from 'zod';
import { loadRequest } from '../../db/stores/task-request-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { suspendTask } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { checkKind, decideRequest, verdictInput } from './request-outcome.ts';

/** Lets a task rest for the cause its unit names, or has it go on. */
export const decideSuspension = defineCommand({
  name: 'task.decide-suspension',
  permission: 'task:suspend',
  input: z.object(verdictInput),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  async run(context, input, loaded) {
    const { request, task } = loaded;
    checkKind(request, 'suspension');
    const { reason, cause, requestedByPersonId: askedBy } = request;
    const actor = actorFacts(context.actor, task.issuerId);
    const events = await decideRequest(context, loaded, input, () => ({
      decision: suspendTask(task, { actor, reason, cause, askedBy }),
      verb: 'suspended',
    }));
    return done({ taskId: task.id, approved: input.verdict === 'approve' }, ...events);
  },
});
