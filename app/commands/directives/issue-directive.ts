import { z } from 'zod';
import { loadDirective, saveDirective } from '../../db/stores/directive-store.ts';
import { takeNumber } from '../../db/stores/number-book.ts';
import { ownerOf } from '../../db/stores/paper-symbol.ts';
import { signerOf } from '../../db/stores/signer.ts';
import { thingsSaid } from '../../db/stores/urging-store.ts';
import { LARGEST_NUMBER } from '../../domain/document-number.ts';
import { SIGNING_FORMS } from '../../domain/signing.ts';
import { issueDirective as issue } from '../../domain/workflow/directive-workflow.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { choice, day, id, optionalDay, optionalId, optionalWholeNumber, version } from '../inputs.ts';
import { checkIssuerOn } from '../registers/register-rules.ts';
import { urgeNamed } from '../urging/urge-named.ts';
import { checkSeen, giveTasks, readyToIssue } from './issuing.ts';
import { closeMeeting, freezePaper, issuedBefore, numberRequest } from './issuing-paper.ts';

/**
 * Numbers and issues a paper: in one transaction it takes its number, freezes what it says, and every lead unit of
 * every point gets its task. A paper that exists already keeps its own number and day.
 */
export const issueDirective = defineCommand({
  name: 'directive.issue',
  permission: 'directive:issue',
  input: z.object({
    directiveId: id,
    version,
    issuedOn: day,
    /** Of a paper signed by hand; left out, it was signed on the day of issue. */
    signedOn: optionalDay,
    signerPersonId: optionalId,
    signingForm: z.preprocess((value) => (value === '' ? undefined : value), choice(SIGNING_FORMS).optional()),
    fixedNumber: optionalWholeNumber(1, LARGEST_NUMBER),
    copies: optionalWholeNumber(1, 10_000),
  }),
  load: (tx, { directiveId }) => loadDirective(tx, directiveId),
  async run(context, input, draft) {
    const { tx, actor, now, today, calendar } = context;
    // The same person sending the same form again is not a second clerk.
    const before = await issuedBefore(tx, draft, { version: input.version, personId: actor.personId });
    if (before) return alreadyDone(before);
    checkSeen(draft, input.version);
    const { issuedOn } = input;
    const owner = ownerOf(draft);
    await checkIssuerOn(tx, owner, issuedOn);
    const named = {
      signerPersonId: input.signerPersonId ?? draft.signerPersonId,
      signedOn: input.signedOn ?? issuedOn,
    };
    const points = await thingsSaid(tx, draft);
    const { patch, late } = issue(draft, { ...named, issuedOn, points, today, calendar });
    const signerPersonId = patch.signerPersonId ?? null;
    const wanted = { signerPersonId, signingForm: input.signingForm ?? draft.signingForm };
    const signer = await signerOf(tx, owner, wanted, patch.signedOn ?? issuedOn);
    const { directive, expansion } = await readyToIssue(context, { ...draft, ...signer }, issuedOn);
    const meeting = await closeMeeting(tx, directive);

    const { fixedNumber, copies } = input;
    const sentOn = fixedNumber === null ? today : null;
    const request = await numberRequest(tx, directive, issuedOn);
    const taken = await takeNumber(tx, { ...request, fixedNumber, copies, sentOn }, { now, today });
    const { number, numberText, seriesId } = taken;
    const numbered = { ...patch, ...signer, number, numberText, seriesId, symbol: request.symbol };
    const issued = { ...directive, ...numbered };
    const given = await giveTasks(context, issued, expansion, { givenOn: issuedOn, isSecondHand: false });
    await saveDirective(tx, draft, { ...numbered, taskCount: given.taskCount });
    await freezePaper(tx, issued, issuedOn, now);
    const urged = await urgeNamed(context, issued, issuedOn);
    return done(
      { directiveId: draft.id, numberText, urgedCount: urged.length, ...given },
      {
        type: 'directive.issued',
        subject: { kind: 'directive', id: draft.id },
        data: {
          kind: draft.kind,
          numberText,
          issuedOn,
          signedOn: patch.signedOn,
          late,
          ...signer,
          ...given,
          urgedCount: urged.length,
        },
      },
      ...meeting,
      ...urged,
    );
  },
});
