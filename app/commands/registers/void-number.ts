import { z } from 'zod';
import { findEntry, insertVoid, loadSeries, voidEntry } from '../../db/stores/number-book.ts';
import { formatNumber, LARGEST_NUMBER } from '../../domain/document-number.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkRetyped } from '../../domain/shared/retyped.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, optionalText, text, wholeNumber } from '../inputs.ts';

/**
 * Strikes a number out with a reason: one taken by mistake, or a gap that has to be explained. The number stays in the
 * register and is never given again. The number of a paper made here cannot be struck out; the paper is recalled.
 */
export const voidNumber = defineCommand({
  name: 'number.void',
  permission: 'number:void',
  input: z.object({
    seriesId: id,
    number: wholeNumber(1, LARGEST_NUMBER),
    symbol: optionalText(40),
    /** The number, typed again. */
    confirmation: text(100),
    reason: text(500),
  }),
  load: (tx, { seriesId }) => loadSeries(tx, seriesId),
  async run({ tx, now }, { seriesId, number, symbol, confirmation, reason }, { row }) {
    if (row.lockedOn !== null) throw new RuleBroken('series.locked', { on: row.lockedOn });
    const entry = await findEntry(tx, seriesId, number);
    if (entry?.voidedAt) return alreadyDone({ seriesId });
    if (entry?.directiveId || entry?.meetingId)
      throw new RuleBroken('number.in_use', { number: entry.numberText }, 'number');
    checkRetyped(confirmation, entry?.numberText ?? formatNumber(number));
    if (entry) await voidEntry(tx, entry, reason, now);
    else {
      if (number > row.lastNumber) throw new RuleBroken('number.not_given_yet', { last: row.lastNumber }, 'number');
      await insertVoid(tx, row, { number, symbol, reason, now });
    }
    return done(
      { seriesId },
      {
        type: 'number.voided',
        subject: { kind: 'number_series', id: seriesId },
        data: { number, numberText: entry?.numberText, reason },
      },
    );
  },
});
