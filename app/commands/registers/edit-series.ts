import { z } from 'zod';
import { highestEntry, loadSeries, saveSeries, seriesOf } from '../../db/stores/number-book.ts';
import { checkDistinct, checkTypes } from '../../domain/number-register.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { registerFields } from './register-inputs.ts';

/**
 * Changes how a register is kept. Once a book of existing papers becomes an ordinary one, all it holds counts as given
 * before: the next number follows the highest, and what was not entered is no gap.
 */
export const editSeries = defineCommand({
  name: 'series.edit',
  permission: 'register:manage',
  input: z.object({ seriesId: id, version, ...registerFields }),
  load: (tx, { seriesId }) => loadSeries(tx, seriesId),
  async run({ tx }, { seriesId, version, ...input }, { row }) {
    if (row.lockedOn !== null) throw new RuleBroken('series.locked', { on: row.lockedOn });
    checkTypes(input.scope, input.docTypes);
    checkDistinct(
      input,
      (await seriesOf(tx, row, row.year)).filter(({ id }) => id !== seriesId),
    );
    const highest = await highestEntry(tx, seriesId);
    const closesBook = row.backdated && !input.backdated;
    const openedAfter = closesBook ? Math.max(input.openedAfter, highest) : input.openedAfter;
    if (!closesBook && openedAfter !== row.openedAfter && highest > Math.min(row.openedAfter, openedAfter))
      throw new RuleBroken('series.numbers_given', { last: highest }, 'openedAfter');
    const patch = { ...input, openedAfter, lastNumber: Math.max(openedAfter, highest) };
    await saveSeries(tx, { id: seriesId, version }, patch);
    const { name, scope, docTypes, backdated } = row;
    return done(
      { seriesId },
      {
        type: 'series.edited',
        subject: { kind: 'number_series', id: seriesId },
        data: {
          before: { name, scope, docTypes, backdated, openedAfter: row.openedAfter },
          after: patch,
        },
      },
    );
  },
});
