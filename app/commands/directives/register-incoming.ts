import { z } from 'zod';
import { findDirective } from '../../db/stores/directive-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { incomingFields } from './draft-inputs.ts';
import { addSourceDraft, incomingRow } from './source-drafts.ts';

/** Enters a superior's paper, with what it asks of whom; its tasks are given out in a second step. */
export const registerIncoming = defineCommand({
  name: 'directive.register-incoming',
  permission: 'directive:register-incoming',
  input: z.object({ id, issuerId: id, ...incomingFields }),
  load: async (tx, { id, issuerId }) => {
    const known = await findDirective(tx, id);
    return { known, scope: known?.scope ?? { issuerId } };
  },
  async run(context, { id, issuerId, ...input }, { known }) {
    if (known) return alreadyDone({ directiveId: id });
    const row = await incomingRow(context.tx, issuerId, input, id);
    const event = await addSourceDraft(context, { id, issuerId, kind: 'INCOMING' }, input, row);
    return done({ directiveId: id }, event);
  },
});
