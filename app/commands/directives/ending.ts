import type { Directive } from '../../db/stores/directive-store.ts';
import { tasksOf } from '../../db/stores/directive-tasks.ts';
import { runningSeriesOf } from '../../db/stores/series-store.ts';
import { cancelTask } from '../../domain/workflow/task-changes.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { endSeries } from '../series/end-series.ts';
import { recordDecision } from '../tasks/task-outcome.ts';

/** What people call a directive when they must type it again: its number, or for spoken words its subject. */
export const nameToRetype = ({ numberText, subject }: Pick<Directive, 'numberText' | 'subject'>): string =>
  numberText ?? subject;

/** Ends the tasks of a paper that no longer holds; what was completed stays completed. */
export async function cancelOpenTasks(
  context: CommandContext,
  directive: Directive,
  { reason, basis }: { reason: string; basis: string },
): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  for (const task of await tasksOf(context.tx, directive.id, { openOnly: true })) {
    const decision = cancelTask(task, { reason, basis, today: context.today });
    events.push(await recordDecision(context, task, decision, { verb: 'cancelled', note: reason }));
  }
  return events;
}

/** Ends the periodic duties of a paper that no longer holds; what of them is due or begun stays open. */
export async function endPeriodicDuties(
  context: CommandContext,
  directive: Pick<Directive, 'id'>,
  reason: string,
): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  for (const series of await runningSeriesOf(context.tx, directive.id))
    events.push(...(await endSeries(context, series, reason)));
  return events;
}
