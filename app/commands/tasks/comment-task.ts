import { z } from 'zod';
import { addTaskEvents, loadTask } from '../../db/stores/task-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text } from '../inputs.ts';

/** Anybody with a part in the task may say something about it; its state stays what it is. */
export const commentTask = defineCommand({
  name: 'task.comment',
  permission: 'task:comment',
  input: z.object({ taskId: id, text: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run({ tx, actor, now, today }, input, task) {
    const { text: note } = input;
    await addTaskEvents(tx, [
      { taskId: task.id, type: 'commented', at: now, onDay: today, personId: actor.personId, note },
    ]);
    return done(
      { taskId: task.id },
      { type: 'task.commented', subject: { kind: 'task', id: task.id }, data: { note } },
    );
  },
});
