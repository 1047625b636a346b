import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { correctDirective as correct } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';
import { otherPaper } from './other-paper.ts';

/** Notes that a letter puts right what is wrong in the form of this paper; its tasks go on. */
export const correctDirective = defineCommand({
  name: 'directive.correct',
  permission: 'directive:withdraw',
  input: z.object({ directiveId: id, version, correctedById: id, reason: text(1000) }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx }, { directiveId, version, correctedById, reason }, directive) {
    const by = await otherPaper(tx, directive, correctedById, 'correctedById');
    const { patch } = correct(directive, { by });
    await saveDirective(tx, { id: directiveId, version }, patch);
    await saveDirective(tx, by, { correctsId: directiveId });
    return done(
      { directiveId },
      {
        type: 'directive.corrected',
        subject: { kind: 'directive', id: directiveId },
        data: { correctedById, by: by.numberText, reason },
      },
    );
  },
});
