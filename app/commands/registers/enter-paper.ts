import { z } from 'zod';
import { entryExists, takeNumber } from '../../db/stores/number-book.ts';
import { LARGEST_NUMBER } from '../../domain/document-number.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { day, id, optionalId, optionalText, optionalWholeNumber, text } from '../inputs.ts';
import { checkIssuerOn } from './register-rules.ts';

/**
 * Registers a paper that is not written here: a decision, a plan, or one that existed before the register was. It takes
 * the next number, or keeps the one it has.
 */
export const enterPaper = defineCommand({
  name: 'number.enter',
  permission: 'directive:issue',
  input: z.object({
    id,
    issuerId: id,
    committeeId: optionalId,
    docType: text(10),
    symbol: text(40),
    subject: text(500),
    signer: text(100),
    recipients: text(500),
    issuedOn: day,
    fixedNumber: optionalWholeNumber(1, LARGEST_NUMBER),
    fileCopy: optionalText(100),
    copies: optionalWholeNumber(1, 10_000),
    note: optionalText(300),
  }),
  load: (_tx, { issuerId }) => ({ scope: { issuerId } }),
  async run({ tx, now, today }, input) {
    if (await entryExists(tx, input.id)) return alreadyDone({ entryId: input.id, numberText: '' });
    await checkIssuerOn(tx, input, input.issuedOn);
    const { entryId, seriesId, number, numberText } = await takeNumber(tx, input, { now, today });
    return done(
      { entryId, seriesId, numberText },
      {
        type: 'number.taken',
        subject: { kind: 'number_series', id: seriesId },
        data: { number, numberText, subject: input.subject, issuedOn: input.issuedOn },
      },
    );
  },
});
