import { z } from 'zod';
import { loadRequest, saveRequest } from '../../db/stores/task-request-store.ts';
import { withdrawRequest as decideWithdrawal } from '../../domain/workflow/task-requests.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkRequestSeen } from './request-outcome.ts';
import { recordDecision } from './task-outcome.ts';

/** The lead unit takes back what it asked for, while nobody has decided. */
export const withdrawRequest = defineCommand({
  name: 'task.withdraw-request',
  permission: 'task:request',
  input: z.object({ requestId: id, version }),
  load: (tx, { requestId }) => loadRequest(tx, requestId),
  async run(context, input, { request, task }) {
    checkRequestSeen(request, input.version);
    const { tx, actor, today } = context;
    await saveRequest(tx, request, decideWithdrawal(request, { personId: actor.personId, today }));
    const { id: requestId, kind } = request;
    const decision = { patch: { state: task.state }, facts: { kind, requestId } };
    return done({ taskId: task.id }, await recordDecision(context, task, decision, { verb: 'request-withdrawn' }));
  },
});
