import { loadTask } from '../../db/stores/task-store.ts';
import { takeBackOccurrence } from '../../domain/task-series.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { recordDecision } from '../tasks/task-outcome.ts';

/** Takes untouched occurrences of a series back. */
export async function takeBack(
  context: CommandContext,
  taskIds: readonly string[],
  reason: string,
): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  for (const id of taskIds) {
    const task = await loadTask(context.tx, id);
    const decision = takeBackOccurrence(task, { reason, today: context.today });
    events.push(await recordDecision(context, task, decision, { verb: 'cancelled', note: reason }));
  }
  return events;
}
