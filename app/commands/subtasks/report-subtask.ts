import { z } from 'zod';
import { loadSubtask, partScope, savePart } from '../../db/stores/subtask-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkSplittable, reportPart } from '../../domain/subtask.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, tick, version, wholeNumber } from '../inputs.ts';
import { recordPart } from './part-outcome.ts';

/** Whoever has a part says how far it is. What the unit reports of the whole task is another matter. */
export const reportSubtask = defineCommand({
  name: 'subtask.report',
  permission: 'task:report',
  input: z.object({
    taskId: id,
    subtaskId: id,
    version,
    percent: wholeNumber(0, 100),
    /** Done, whatever the percentage says. */
    isDone: tick,
    note: optionalText(2000),
  }),
  load: async (tx, { taskId, subtaskId }) => {
    const found = await loadSubtask(tx, taskId, subtaskId);
    return { ...found, scope: partScope(found) };
  },
  async run(context, { version, percent, isDone, note }, { part, task }) {
    const { tx, today } = context;
    checkSplittable(task);
    if (part.removedOn !== null) throw new RuleBroken('subtask.removed');
    const patch = reportPart(part, { percent: isDone ? 100 : percent, note, today });
    await savePart(tx, { id: part.id, version }, patch);
    const event = await recordPart(context, 'reported', part, { note, from: part.percent, to: patch.percent });
    return done({ taskId: task.id }, event);
  },
});
