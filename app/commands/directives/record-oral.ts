import { z } from 'zod';
import { findDirective } from '../../db/stores/directive-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id } from '../inputs.ts';
import { oralFields } from './draft-inputs.ts';
import { addSourceDraft, oralRow } from './source-drafts.ts';

/** Writes down what somebody with the right to direct has said; second-hand until they confirm it. */
export const recordOral = defineCommand({
  name: 'directive.record-oral',
  permission: 'directive:record-oral',
  input: z.object({ id, issuerId: id, ...oralFields }),
  load: async (tx, { id, issuerId, field }) => {
    const known = await findDirective(tx, id);
    return { known, scope: known?.scope ?? { issuerId, field } };
  },
  async run(context, { id, issuerId, ...input }, { known }) {
    if (known) return alreadyDone({ directiveId: id });
    const event = await addSourceDraft(context, { id, issuerId, kind: 'ORAL' }, input, oralRow(input));
    return done({ directiveId: id }, event);
  },
});
