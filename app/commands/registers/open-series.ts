import { z } from 'zod';
import { findSeries, insertSeries, seriesOf } from '../../db/stores/number-book.ts';
import { checkDistinct, checkTypes } from '../../domain/number-register.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, optionalId, wholeNumber } from '../inputs.ts';
import { registerFields } from './register-inputs.ts';
import { checkOwner } from './register-rules.ts';

/** Opens a register of numbers for a year: of a People's Committee, or of a committee that numbers its own papers. */
export const openSeries = defineCommand({
  name: 'series.open',
  permission: 'register:manage',
  input: z.object({ id, issuerId: id, committeeId: optionalId, year: wholeNumber(1945, 2999), ...registerFields }),
  load: async (tx, input) => {
    const known = await findSeries(tx, input.id);
    return { known, scope: known?.scope ?? { issuerId: input.issuerId } };
  },
  async run({ tx }, input, { known }) {
    if (known) return alreadyDone({ seriesId: input.id });
    await checkOwner(tx, input);
    checkTypes(input.scope, input.docTypes);
    checkDistinct(input, await seriesOf(tx, input, input.year));
    await insertSeries(tx, { ...input, lastNumber: input.openedAfter });
    const { id, ...facts } = input;
    return done({ seriesId: id }, { type: 'series.opened', subject: { kind: 'number_series', id }, data: facts });
  },
});
