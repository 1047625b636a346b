import { z } from 'zod';
import { loadRequest } from '../../db/stores/task-request-store.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { closeTask } from '../../domain/workflow/task-changes.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { checkKind, decideRequest, verdictInput } from './request-outcome.ts';

/** Ends a task its unit finds not feasible or not needed any more, or has it go on. */
export const decideClosing = defineCommand({
  name: 'task.decide-closing',
  permission: 'task:cancel',
  input: z.object(verdictInput),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  async run(context, input, loaded) {
    const { request, task } = loaded;
    checkKind(request, 'closing');
    const { reason, requestedByPersonId: askedBy } = request;
    const actor = actorFacts(context.actor, task.issuerId);
    const closedAs = request.closedAs ?? 'not_needed';
    const events = await decideRequest(context, loaded, input, () => ({
      decision: closeTask(task, { actor, closedAs, reason, askedBy, today: context.today }),
      verb: 'closed',
    }));
    return done({ taskId: task.id, approved: input.verdict === 'approve' }, ...events);
  },
});
