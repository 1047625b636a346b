import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { reviseDirective as revise } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';

/** Takes a signed text back for changes; it has to be signed anew. */
export const reviseDirective = defineCommand({
  name: 'directive.revise',
  permission: 'directive:draft',
  input: z.object({ directiveId: id, version, reason: text(500) }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx }, { directiveId, version, reason }, directive) {
    const { patch } = revise(directive);
    await saveDirective(tx, { id: directiveId, version }, patch);
    return done(
      { directiveId },
      { type: 'directive.revised', subject: { kind: 'directive', id: directiveId }, data: { reason } },
    );
  },
});
