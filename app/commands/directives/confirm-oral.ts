import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { tasksOf } from '../../db/stores/directive-tasks.ts';
import { addTaskEvents, saveTask } from '../../db/stores/task-store.ts';
import { confirmOral as confirm } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, version } from '../inputs.ts';

/** Whoever may speak for the chair confirms the words; the tasks no longer rest on hearsay. */
export const confirmOral = defineCommand({
  name: 'directive.confirm-oral',
  permission: 'directive:confirm-oral',
  input: z.object({ directiveId: id, version, note: optionalText(500) }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, actor, now, today }, { directiveId, version, note }, directive) {
    const { patch } = confirm(directive, { now });
    await saveDirective(tx, { id: directiveId, version }, patch);
    const tasks = await tasksOf(tx, directiveId);
    for (const task of tasks) await saveTask(tx, task, { isSecondHand: false });
    const { personId } = actor;
    await addTaskEvents(
      tx,
      tasks.map(({ id }) => ({ taskId: id, type: 'confirmed_source', at: now, onDay: today, personId, note })),
    );
    return done(
      { directiveId },
      {
        type: 'directive.oral-confirmed',
        subject: { kind: 'directive', id: directiveId },
        data: { note, taskCount: tasks.length },
      },
    );
  },
});
