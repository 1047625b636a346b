import { z } from 'zod';
import { loadRequest } from '../../db/stores/task-request-store.ts';
import { takeBackTask } from '../../domain/workflow/task-requests.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { checkKind, decideRequest, verdictInput } from './request-outcome.ts';

/** Takes a task back from the unit that says it is not for it, or leaves it there with a reason. */
export const decideDecline = defineCommand({
  name: 'task.decide-decline',
  permission: 'task:take-back',
  input: z.object(verdictInput),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  async run(context, input, loaded) {
    const { request, task } = loaded;
    checkKind(request, 'decline');
    const events = await decideRequest(context, loaded, input, () => ({
      decision: takeBackTask(task, { reason: request.reason }),
      verb: 'declined',
    }));
    return done({ taskId: task.id, approved: input.verdict === 'approve' }, ...events);
  },
});
