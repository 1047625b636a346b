import { z } from 'zod';
import { addTaskEvents, findTaskEvent, loadTask } from '../../db/stores/task-store.ts';
import { Stale } from '../../domain/shared/errors.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, text } from '../inputs.ts';
import { namedHelper } from './named-helper.ts';

/** Anybody with a part in the task may say something about it; its state stays what it is. */
export const commentTask = defineCommand({
  name: 'task.comment',
  permission: 'task:comment',
  // The id is the form's: a remark changes no version, and pressing twice must not say it twice.
  input: z.object({ id, taskId: id, text: text(2000) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    const { tx, actor, now, today } = context;
    const { text: note } = input;
    const known = await findTaskEvent(tx, input.id);
    if (known) {
      const isThis = known.taskId === task.id && known.type === 'commented' && known.personId === actor.personId;
      if (!isThis) throw new Stale('task', task.id);
      return alreadyDone({ taskId: task.id });
    }
    const data = await namedHelper(context, task);
    await addTaskEvents(tx, [
      { id: input.id, taskId: task.id, type: 'commented', at: now, onDay: today, personId: actor.personId, note, data },
    ]);
    return done(
      { taskId: task.id },
      { type: 'task.commented', subject: { kind: 'task', id: task.id }, data: { note, ...data, occurrence: input.id } },
    );
  },
});
