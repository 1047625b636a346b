import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { workersOf } from '../../db/stores/unit-people.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** The head of the lead unit names who of its people enters progress. */
export const assignOfficer = defineCommand({
  name: 'task.assign-officer',
  permission: 'task:assign-officer',
  input: z.object({ taskId: id, version, personId: id }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    if (!OPEN_STATES.includes(task.state)) throw new RuleBroken('task.step_not_allowed', { state: task.state });
    // Officers are not trusted with secret papers: the head sees to it.
    if (task.isSecret) throw new RuleBroken('secret.no_officer', {}, 'personId');
    const workers = await workersOf(context.tx, task.leadUnitId, context.today);
    const officer = workers.find(({ personId }) => personId === input.personId)?.name;
    if (officer === undefined) throw new RuleBroken('task.officer_not_in_unit', {}, 'personId');
    if (task.officerPersonId === input.personId) return alreadyDone({ taskId: task.id });
    const decision = { patch: { state: task.state, officerPersonId: input.personId }, facts: { officer } };
    return done({ taskId: task.id }, await recordDecision(context, task, decision, { verb: 'officer_assigned' }));
  },
});
