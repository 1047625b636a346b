import { z } from 'zod';
import { addressableUnits } from '../../db/stores/addressee-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { addSuccessor, hasSuccessor } from '../../db/stores/task-successor.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { transferTask as decideTransfer } from '../../domain/workflow/task-changes.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, optionalDay, text, tick, version } from '../inputs.ts';
import { basisInput, basisPaper } from './basis-paper.ts';
import { checkSeen, recordDecision } from './task-outcome.ts';

/** Moves a task to another unit by a document: it ends here and begins there, each linked to the other. */
export const transferTask = defineCommand({
  name: 'task.transfer',
  permission: 'task:transfer',
  input: z.object({
    taskId: id,
    version,
    /** Of the task at the other unit: a form sent twice moves it once. */
    newTaskId: id,
    toUnitId: id,
    newDueOn: optionalDay,
    sameDue: tick,
    reason: text(2000),
    ...basisInput,
  }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    const { tx, today, now, actor } = context;
    const { newTaskId, toUnitId, newDueOn, sameDue, reason: note } = input;
    if (await hasSuccessor(tx, task.id, newTaskId)) return alreadyDone({ taskId: newTaskId });
    checkSeen(task, input.version);
    const [unit] = await addressableUnits(tx, today, [toUnitId]);
    if (!unit) throw new RuleBroken('unit.unknown', {}, 'toUnitId');
    const paper = await basisPaper(context, task, input);
    const decision = decideTransfer(task, { toUnitId, basis: paper.basis, newDueOn, sameDue, today });
    const { successor } = decision.facts;
    await addSuccessor(tx, task, { id: newTaskId, unit, ...successor }, { now, personId: actor.personId, paper, note });
    const moved = { ...decision, patch: { ...decision.patch, transferredToId: newTaskId } };
    const data = { ...paper, toTaskId: newTaskId, toUnitId, dueOn: successor.dueOn };
    return done({ taskId: newTaskId }, await recordDecision(context, task, moved, { verb: 'transferred', note, data }));
  },
});
