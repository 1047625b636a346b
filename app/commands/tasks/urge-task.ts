import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Urges the lead unit of a task that has not been handed in yet. */
export const urgeTask = defineCommand({
  name: 'task.urge',
  permission: 'task:remind',
  input: z.object({ taskId: id, version, text: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    if (!RUNNING_STATES.includes(task.state))
      throw new RuleBroken('task.step_not_allowed', { event: 'urge', state: task.state });
    const times = task.urgeCount + 1;
    const decision = {
      patch: { state: task.state, urgeCount: times, lastUrgedOn: context.today },
      facts: { times },
    };
    return done(
      { taskId: task.id, times },
      await recordDecision(context, task, decision, { verb: 'urged', note: input.text }),
    );
  },
});
