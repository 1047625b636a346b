import { z } from 'zod';
import { findDirective, indexDirective, insertDirective, loadDirective } from '../../db/stores/directive-store.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, id } from '../inputs.ts';
import { outgoingFields } from './draft-inputs.ts';
import { draftParts } from './draft-parts.ts';
import { checkBelongings, outgoingRow } from './draft-rules.ts';

/** Drafts a paper to be issued here: an official letter, or a notice of a meeting's conclusions. */
export const createDirective = defineCommand({
  name: 'directive.create',
  permission: 'directive:draft',
  input: z.object({ id, issuerId: id, kind: choice(['CONG_VAN', 'THONG_BAO_KET_LUAN']), ...outgoingFields }),
  load: async (tx, { id, issuerId, field, signerPersonId }) => {
    const known = await findDirective(tx, id);
    return { known, scope: known?.scope ?? { issuerId, field, decidedBy: signerPersonId } };
  },
  async run({ tx, now, today, isDemo }, { id, issuerId, kind, ...input }, { known }) {
    if (known) return alreadyDone({ directiveId: id });
    await checkBelongings(tx, issuerId, input);
    const row = await outgoingRow(tx, issuerId, input, today);
    const naming = { issuerId, meetingId: input.meetingId, day: today, knownPointIds: new Set<string>() };
    const parts = await draftParts(tx, naming, input);
    await insertDirective(tx, { id, kind, status: 'draft', issuerId, ...row, isDemo, createdAt: now }, parts);
    await indexDirective(tx, await loadDirective(tx, id));
    return done(
      { directiveId: id },
      { type: 'directive.created', subject: { kind: 'directive', id }, data: { kind, ...row, ...parts } },
    );
  },
});
