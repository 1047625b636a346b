import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { BULK_ACTS, type BulkAct, MOST_AT_ONCE } from '../../domain/inbox.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import { type CommandContext, type DomainEvent, defineCommand, done, runWithin } from '../define-command.server.ts';
import { rows } from '../form-rows.ts';
import { choice, id, optionalText, version } from '../inputs.ts';
import { acknowledgeTask } from './acknowledge-task.ts';
import { confirmTask } from './confirm-task.ts';
import { urgeTask } from './urge-task.ts';

const item = z.object({ taskId: id, version });

/**
 * Does to many tasks of one issuer what was shown beforehand, each with the rights, rules and history of its own
 * command: all of them, or none when one has changed since.
 */
export const actOnTasks = defineCommand({
  name: 'task.act-on-many',
  permission: 'task:read',
  input: z.object({
    act: choice(BULK_ACTS),
    tasks: rows(item, MOST_AT_ONCE),
    /** What the units are told; urging only. */
    text: optionalText(2000),
  }),
  async load(tx, { tasks: [first] }) {
    if (!first) throw new RuleBroken('task.none_chosen');
    return loadTask(tx, first.taskId);
  },
  async run(context, { act, tasks, text }, { issuerId }) {
    const events: DomainEvent[] = [];
    for (const { taskId, version: seen } of tasks) {
      if ((await loadTask(context.tx, taskId)).issuerId !== issuerId) throw new NotFound('task', taskId);
      events.push(...(await acted(context, act, { taskId, version: seen, text })));
    }
    return done(
      { act, count: tasks.length },
      {
        type: 'task.many-acted-on',
        subject: { kind: 'unit', id: issuerId },
        data: { act, taskIds: tasks.map(({ taskId }) => taskId) },
      },
      ...events,
    );
  },
});

async function acted(context: CommandContext, act: BulkAct, input: object): Promise<DomainEvent[]> {
  switch (act) {
    case 'acknowledge':
      return (await runWithin(context, acknowledgeTask, input)).events;
    case 'confirm':
      return (await runWithin(context, confirmTask, input)).events;
    case 'urge':
      return (await runWithin(context, urgeTask, input)).events;
  }
}
