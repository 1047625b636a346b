import { z } from 'zod';
import { loadSubtask, savePart } from '../../db/stores/subtask-store.ts';
import { checkSplittable } from '../../domain/subtask.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { recordPart } from './part-outcome.ts';

/** Brings back a part that was taken away. */
export const restoreSubtask = defineCommand({
  name: 'subtask.restore',
  permission: 'task:split',
  input: z.object({ taskId: id, subtaskId: id, version }),
  load: async (tx, { taskId, subtaskId }) => {
    const found = await loadSubtask(tx, taskId, subtaskId);
    return { ...found, scope: found.task.scope };
  },
  async run(context, { version }, { part, task }) {
    checkSplittable(task);
    if (part.removedOn === null) return alreadyDone({ taskId: task.id });
    await savePart(context.tx, { id: part.id, version }, { removedOn: null });
    return done({ taskId: task.id }, await recordPart(context, 'restored', part));
  },
});
