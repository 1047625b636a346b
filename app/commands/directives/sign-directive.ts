import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { signerOf } from '../../db/stores/signer.ts';
import { thingsSaid } from '../../db/stores/urging-store.ts';
import { signDirective as sign } from '../../domain/workflow/directive-workflow.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';

/** The chair or a deputy signs the draft here, which closes its text; a number is taken when it is issued. */
export const signDirective = defineCommand({
  name: 'directive.sign',
  permission: 'directive:sign',
  input: z.object({ directiveId: id, version }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run({ tx, actor, today }, { directiveId, version }, directive) {
    const owner = { issuerId: directive.issuerId, committeeId: directive.byCommittee ? directive.committeeId : null };
    // Whoever presses the button signs, in the form their own post allows.
    const wanted = directive.signerPersonId === actor.personId ? directive.signingForm : null;
    const signer = await signerOf(tx, owner, { signerPersonId: actor.personId, signingForm: wanted }, today);
    const { patch } = sign(directive, {
      signerPersonId: signer.signerPersonId ?? '',
      points: await thingsSaid(tx, directive),
      today,
    });
    await saveDirective(tx, { id: directiveId, version }, { ...patch, ...signer });
    return done(
      { directiveId },
      { type: 'directive.signed', subject: { kind: 'directive', id: directiveId }, data: { ...signer } },
    );
  },
});
