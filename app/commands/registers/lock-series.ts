import { z } from 'zod';
import { loadSeries, saveSeries } from '../../db/stores/number-book.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkRetyped } from '../../domain/shared/retyped.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, text, version } from '../inputs.ts';

/** Closes a register for good: nothing more is numbered or struck out in it. */
export const lockSeries = defineCommand({
  name: 'series.lock',
  permission: 'register:manage',
  input: z.object({ seriesId: id, version, confirmation: text(200), reason: text(500) }),
  load: (tx, { seriesId }) => loadSeries(tx, seriesId),
  async run({ tx, today }, { seriesId, version, confirmation, reason }, { row }) {
    if (row.lockedOn !== null) throw new RuleBroken('series.locked', { on: row.lockedOn });
    checkRetyped(confirmation, row.name);
    await saveSeries(tx, { id: seriesId, version }, { lockedOn: today });
    return done(
      { seriesId },
      {
        type: 'series.locked',
        subject: { kind: 'number_series', id: seriesId },
        data: { lastNumber: row.lastNumber, reason },
      },
    );
  },
});
