import { z } from 'zod';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { findRequest, insertRequest, openRequestsOf } from '../../db/stores/task-request-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { DELAY_CAUSES } from '../../domain/delay.ts';
import { REQUEST_KINDS } from '../../domain/task-request.ts';
import { askForChange } from '../../domain/workflow/task-requests.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id, optionalChoice, optionalDay, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** The lead unit asks to be rid of a task, for more time, a pause, or its end; somebody else decides. */
export const requestChange = defineCommand({
  name: 'task.request',
  permission: 'task:request',
  input: z.object({
    taskId: id,
    version,
    /** Of the request: a form sent twice asks once. */
    requestId: id,
    kind: choice(REQUEST_KINDS),
    reason: text(2000),
    cause: optionalChoice(DELAY_CAUSES),
    newDueOn: optionalDay,
    closedAs: optionalChoice(['not_feasible', 'not_needed']),
  }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { taskId, version: seen, requestId, ...asked }, task) {
    const { tx, actor, now, today, calendar } = context;
    const result = { taskId, requestId };
    if ((await findRequest(tx, requestId))?.taskId === taskId) return alreadyDone(result);
    checkSeen(task, seen);
    const waiting = (await openRequestsOf(tx, taskId)).map(({ kind }) => kind);
    const { rules } = await loadOfficeRules(tx, task.issuerId);
    const personId = actor.personId ?? '';
    const request = askForChange(task, { ...asked, personId, waiting, rules, calendar, today });
    await insertRequest(tx, { id: requestId, task, at: now }, request);
    const { kind, newDueOn, fromDueOn, cause, closedAs, needsChair } = request;
    const decision = {
      // The version moves on, so that whoever looks at an older page sees the request before acting.
      patch: { state: task.state, delayCause: cause ?? task.delayCause },
      facts: { kind, requestId, fromDueOn, newDueOn, cause, closedAs, needsChair },
    };
    return done(result, await recordDecision(context, task, decision, { verb: 'requested', note: request.reason }));
  },
});
