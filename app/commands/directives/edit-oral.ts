import { z } from 'zod';
import { loadDirective } from '../../db/stores/directive-store.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { oralFields } from './draft-inputs.ts';
import { oralRow, saveSourceDraft } from './source-drafts.ts';

/** Corrects how spoken words were written down, until their tasks are given out. */
export const editOral = defineCommand({
  name: 'directive.edit-oral',
  permission: 'directive:record-oral',
  input: z.object({ directiveId: id, version, ...oralFields }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, { directiveId, version, ...input }, directive) {
    const event = await saveSourceDraft(context, directive, 'ORAL', version, input, oralRow(input));
    return done({ directiveId }, event);
  },
});
