import { type Directive, type DirectivePoint, indexDirective, loadDirective } from '../../db/stores/directive-store.ts';
import { replaceLeads, rewordPoint } from '../../db/stores/point-store.ts';
import { loadSeries } from '../../db/stores/series-store.ts';
import { createTasks, expandOn } from '../../db/stores/task-creation.ts';
import { addTaskEvents, loadTask, type Task } from '../../db/stores/task-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { takeBackOccurrence } from '../../domain/task-series.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { endSeries } from '../series/end-series.ts';
import { recordDecision } from '../tasks/task-outcome.ts';

/** Gives a point and its open tasks other words; tells the tasks. */
export async function reword(
  { tx, actor, now, today }: CommandContext,
  directive: Directive,
  point: DirectivePoint,
  note: string,
): Promise<string[]> {
  const before = directive.points.find(({ id }) => id === point.id)?.text ?? '';
  const ids = await rewordPoint(tx, point.id, point.text);
  const data = { before, after: point.text };
  await addTaskEvents(
    tx,
    ids.map((taskId) => ({ taskId, type: 'corrected', at: now, onDay: today, personId: actor.personId, note, data })),
  );
  await indexDirective(tx, await loadDirective(tx, directive.id));
  return ids;
}

/** Ends the tasks of units that do not lead after all, and gives new ones a task from today. */
export async function changeLeads(
  context: CommandContext,
  directive: Directive,
  point: DirectivePoint,
  { given, leads, reason }: { given: readonly Task[]; leads: readonly string[]; reason: string },
): Promise<{ added: number; events: DomainEvent[] }> {
  const { tx, actor, now, today, calendar } = context;
  const expansion = await expandOn(tx, [], today);
  const named = leads.map((unitId) => {
    const unit = expansion.units.get(unitId);
    if (!unit) throw new RuleBroken('unit.unknown', {}, 'leads');
    return { unitId, groupId: null, printed: addressedAs(unit) };
  });
  await replaceLeads(tx, point.id, named);
  const gone = given.filter(({ leadUnitId }) => !leads.includes(leadUnitId));
  const events: DomainEvent[] = [];
  for (const { id, seriesId } of gone) {
    if (seriesId) {
      const series = await loadSeries(tx, seriesId);
      if (series.state === 'running') events.push(...(await endSeries(context, series, reason)));
    }
    const task = await loadTask(tx, id);
    if (!OPEN_STATES.includes(task.state)) continue;
    const decision = takeBackOccurrence(task, { reason, today });
    events.push(await recordDecision(context, task, decision, { verb: 'cancelled', note: reason }));
  }
  const leading = new Set(given.map(({ leadUnitId }) => leadUnitId));
  const units = [
    ...named.filter(({ unitId }) => !leading.has(unitId)).map((lead) => ({ part: 'lead' as const, ...lead })),
    ...point.units.filter(({ part }) => part === 'coordinating'),
  ];
  const { taskCount: added } = await createTasks(
    tx,
    { ...directive, points: [{ ...point, units }] },
    await expandOn(tx, units, today),
    { issuedOn: today, calendar, now, today, personId: actor.personId, isSecondHand: true },
  );
  return { added, events };
}
