import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { checkRetyped } from '../../domain/shared/retyped.ts';
import { replaceDirective as replace } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { choice, id, text, version } from '../inputs.ts';
import { cancelOpenTasks, endPeriodicDuties, nameToRetype } from './ending.ts';
import { otherPaper } from './other-paper.ts';

/** Puts another issued paper in this one's place. Its open tasks end, unless the new paper lets them go on. */
export const replaceDirective = defineCommand({
  name: 'directive.replace',
  permission: 'directive:withdraw',
  input: z.object({
    directiveId: id,
    version,
    replacedById: id,
    openTasks: choice(['cancel', 'keep']),
    confirmation: text(500),
    reason: text(1000),
  }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version, replacedById, openTasks, confirmation, reason }, directive) {
    const by = await otherPaper(context.tx, directive, replacedById, 'replacedById');
    const { patch } = replace(directive, { by, reason, today: context.today });
    checkRetyped(confirmation, nameToRetype(directive));
    await saveDirective(context.tx, { id: directiveId, version }, patch);
    const ended =
      openTasks === 'keep' ? [] : await cancelOpenTasks(context, directive, { reason, basis: nameToRetype(by) });
    const duties = await endPeriodicDuties(context, directive, reason);
    return done(
      { directiveId, cancelledCount: ended.length },
      {
        type: 'directive.replaced',
        subject: { kind: 'directive', id: directiveId },
        data: { replacedById, by: by.numberText, reason, openTasks, cancelledCount: ended.length },
      },
      ...ended,
      ...duties,
    );
  },
});
