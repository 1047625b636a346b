import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { tasksOf } from '../../db/stores/directive-tasks.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { correctOral as decideCorrection } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, ids, text, version } from '../inputs.ts';
import { changeLeads, reword } from './oral-correction.ts';

/**
 * The office of whoever spoke puts right what was written down, before confirming it: the words of a point, or who
 * leads it. A unit taken out has its task ended, one added gets a task from today; what they said before is kept.
 */
export const correctOral = defineCommand({
  name: 'directive.correct-oral',
  permission: 'directive:confirm-oral',
  input: z.object({
    directiveId: id,
    version,
    pointId: id,
    text: text(4000),
    leads: ids.pipe(z.array(id).min(1, 'required').max(200, 'too_many')),
    reason: text(500),
  }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version, pointId, text, leads, reason }, directive) {
    decideCorrection(directive);
    const point = directive.points.find((one) => one.id === pointId);
    if (!point) throw new RuleBroken('directive.unknown_point', {}, 'pointId');
    const given = (await tasksOf(context.tx, directiveId, { openOnly: true })).filter(
      (task) => task.pointId === pointId,
    );
    const before = { text: point.text, leads: [...new Set(given.map(({ leadUnitId }) => leadUnitId))] };
    const changesLeads = leads.length !== before.leads.length || leads.some((unitId) => !before.leads.includes(unitId));
    if (text === before.text && !changesLeads) throw new RuleBroken('directive.nothing_corrected', {}, 'text');
    const reworded = text === before.text ? [] : await reword(context, directive, { ...point, text }, reason);
    const moved = changesLeads
      ? await changeLeads(context, directive, { ...point, text }, { given, leads, reason })
      : { added: 0, events: [] };
    await saveDirective(context.tx, { id: directiveId, version }, { taskCount: directive.taskCount + moved.added });
    return done(
      { directiveId },
      {
        type: 'directive.oral-corrected',
        subject: { kind: 'directive', id: directiveId },
        data: { pointId, before, after: { text, leads }, reason, rewordedTasks: reworded.length },
      },
      ...moved.events,
    );
  },
});
