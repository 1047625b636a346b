import { z } from 'zod';
import { indexDirective, loadDirective, replaceParts, saveDirective } from '../../db/stores/directive-store.ts';
import { directionOf } from '../../domain/directive.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { outgoingFields } from './draft-inputs.ts';
import { draftParts } from './draft-parts.ts';
import { checkBelongings, checkIsDraft, outgoingRow } from './draft-rules.ts';

/** Saves the draft of a paper. It may still be incomplete: what is missing is said before it is issued. */
export const editDirective = defineCommand({
  name: 'directive.edit',
  permission: 'directive:draft',
  input: z.object({ directiveId: id, version, ...outgoingFields }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, today }, { directiveId, version, ...input }, directive) {
    checkIsDraft(directive);
    if (directionOf(directive.kind) !== 'outgoing')
      throw new RuleBroken('directive.wrong_kind', { kind: directive.kind });
    await checkBelongings(tx, directive.issuerId, input);
    const row = await outgoingRow(tx, directive.issuerId, input, today);
    const knownPointIds = new Set(directive.points.map(({ id }) => id));
    const naming = { issuerId: directive.issuerId, meetingId: input.meetingId, day: today, knownPointIds };
    const parts = await draftParts(tx, naming, input);
    await saveDirective(tx, { id: directiveId, version }, row);
    await replaceParts(tx, directiveId, parts);
    await indexDirective(tx, await loadDirective(tx, directiveId));
    return done(
      { directiveId },
      { type: 'directive.edited', subject: { kind: 'directive', id: directiveId }, data: { ...row, ...parts } },
    );
  },
});
