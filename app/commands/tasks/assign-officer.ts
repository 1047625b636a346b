import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import type { Tx } from '../../db/client.server.ts';
import { people, posts } from '../../db/schema.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { type LocalDate, validOn } from '../../domain/shared/local-date.ts';
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
    const officer = await nameOfOfficer(context.tx, input.personId, task.leadUnitId, context.today);
    if (officer === null) throw new RuleBroken('task.officer_not_in_unit', {}, 'personId');
    if (task.officerPersonId === input.personId) return alreadyDone({ taskId: task.id });
    const decision = { patch: { state: task.state, officerPersonId: input.personId }, facts: { officer } };
    return done({ taskId: task.id }, await recordDecision(context, task, decision, { verb: 'officer_assigned' }));
  },
});

/** The person's name when they work in the unit on that day. */
async function nameOfOfficer(tx: Tx, personId: string, unitId: string, today: LocalDate): Promise<string | null> {
  const held = await tx
    .select({ name: people.fullName, validFrom: posts.validFrom, validTo: posts.validTo })
    .from(posts)
    .innerJoin(people, eq(people.id, posts.personId))
    .where(and(eq(posts.personId, personId), eq(posts.unitId, unitId), inArray(posts.role, ['unit_head', 'officer'])));
  return held.find((post) => validOn(post, today))?.name ?? null;
}
