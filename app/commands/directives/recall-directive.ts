import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { checkRetyped } from '../../domain/shared/retyped.ts';
import { recallDirective as recall } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { cancelOpenTasks, endPeriodicDuties, nameToRetype } from './ending.ts';

/** Takes an issued paper back by notice: its open tasks end with it, its number stays taken. */
export const recallDirective = defineCommand({
  name: 'directive.recall',
  permission: 'directive:withdraw',
  input: z.object({ directiveId: id, version, confirmation: text(500), reason: text(1000) }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version, confirmation, reason }, directive) {
    const { patch } = recall(directive, { reason, today: context.today });
    checkRetyped(confirmation, nameToRetype(directive));
    await saveDirective(context.tx, { id: directiveId, version }, patch);
    const ended = await cancelOpenTasks(context, directive, { reason, basis: nameToRetype(directive) });
    const duties = await endPeriodicDuties(context, directive, reason);
    return done(
      { directiveId, cancelledCount: ended.length },
      {
        type: 'directive.recalled',
        subject: { kind: 'directive', id: directiveId },
        data: { reason, cancelledCount: ended.length },
      },
      ...ended,
      ...duties,
    );
  },
});
