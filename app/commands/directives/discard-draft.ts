import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { unindexDocs } from '../../db/stores/search-index.ts';
import { discardDirective } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';

/** Drops a draft nobody will issue. It stays in the log. */
export const discardDraft = defineCommand({
  name: 'directive.discard',
  permission: 'directive:draft',
  input: z.object({ directiveId: id, version }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, today }, { directiveId, version }, directive) {
    const { patch } = discardDirective(directive, { today });
    await saveDirective(tx, { id: directiveId, version }, patch);
    await unindexDocs(tx, 'directive', [directiveId]);
    return done(
      { directiveId },
      {
        type: 'directive.discarded',
        subject: { kind: 'directive', id: directiveId },
        data: { subject: directive.subject },
      },
    );
  },
});
