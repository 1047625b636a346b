import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { subtasks } from '../../db/schema.ts';
import { addPart, nextPosition } from '../../db/stores/subtask-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { recordPart } from './part-outcome.ts';
import { checkedPart, partFields } from './subtask-inputs.ts';

/** The head of the lead unit gives a part of a task to one of its people or sub-units. */
export const addSubtask = defineCommand({
  name: 'subtask.add',
  permission: 'task:split',
  input: z.object({ id, taskId: id, ...partFields }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { id, ...input }, task) {
    const { tx, today } = context;
    const mine = and(eq(subtasks.id, id), eq(subtasks.taskId, task.id));
    if ((await tx.$count(subtasks, mine)) > 0) return alreadyDone({ taskId: task.id });
    const part = { id, taskId: task.id, ...(await checkedPart(tx, task, input, { today })) };
    const position = await nextPosition(tx, task.id);
    await addPart(tx, { ...part, position });
    const { personId, unitId, dueOn } = part;
    return done(
      { taskId: task.id },
      await recordPart(context, 'added', part, { personId, unitId, dueOn, occurrence: id }),
    );
  },
});
