import { z } from 'zod';
import { loadSubtask, savePart } from '../../db/stores/subtask-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { holderKey } from '../../domain/subtask.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { recordPart } from './part-outcome.ts';
import { checkedPart, partFields } from './subtask-inputs.ts';

/** Corrects a part, gives it to somebody else or moves its date. */
export const editSubtask = defineCommand({
  name: 'subtask.edit',
  permission: 'task:split',
  input: z.object({ taskId: id, subtaskId: id, version, ...partFields }),
  load: async (tx, { taskId, subtaskId }) => {
    const found = await loadSubtask(tx, taskId, subtaskId);
    return { ...found, scope: found.task.scope };
  },
  async run(context, { version, ...input }, { part, task }) {
    const { tx, today } = context;
    if (part.removedOn !== null) throw new RuleBroken('subtask.removed');
    const patch = await checkedPart(tx, task, input, { today, keeps: [holderKey(part)] });
    await savePart(tx, { id: part.id, version }, patch);
    const before = { text: part.text, personId: part.personId, unitId: part.unitId, dueOn: part.dueOn };
    return done(
      { taskId: task.id },
      await recordPart(context, 'edited', { ...part, ...patch }, { before, after: patch }),
    );
  },
});
