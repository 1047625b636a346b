import { z } from 'zod';
import { loadSubtask, partsOf, savePart } from '../../db/stores/subtask-store.ts';
import { checkSplittable } from '../../domain/subtask.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id, version } from '../inputs.ts';
import { partEvent } from './part-outcome.ts';

/** Moves a part one place up or down. */
export const moveSubtask = defineCommand({
  name: 'subtask.move',
  permission: 'task:split',
  input: z.object({ taskId: id, subtaskId: id, version, direction: choice(['up', 'down']) }),
  load: async (tx, { taskId, subtaskId }) => {
    const found = await loadSubtask(tx, taskId, subtaskId);
    return { ...found, scope: found.task.scope };
  },
  async run({ tx }, { version, direction }, { part, task }) {
    checkSplittable(task);
    const parts = await partsOf(tx, task.id);
    const place = parts.findIndex(({ id }) => id === part.id);
    const other = place < 0 ? undefined : parts[direction === 'up' ? place - 1 : place + 1];
    if (!other) return alreadyDone({ taskId: task.id });
    await savePart(tx, { id: part.id, version }, { position: other.position });
    await savePart(tx, other, { position: part.position });
    return done({ taskId: task.id }, partEvent('moved', part, { from: part.position, to: other.position }));
  },
});
