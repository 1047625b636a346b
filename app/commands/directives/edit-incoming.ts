import { z } from 'zod';
import { loadDirective } from '../../db/stores/directive-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { incomingFields } from './draft-inputs.ts';
import { incomingRow, saveSourceDraft } from './source-drafts.ts';

/** Corrects what was entered about a superior's paper, until its tasks are given out. */
export const editIncoming = defineCommand({
  name: 'directive.edit-incoming',
  permission: 'directive:register-incoming',
  input: z.object({ directiveId: id, version, ...incomingFields }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version, ...input }, directive) {
    const row = await incomingRow(context.tx, directive.issuerId, input, directiveId);
    const event = await saveSourceDraft(context, directive, 'INCOMING', version, input, row);
    return done({ directiveId }, event);
  },
});
