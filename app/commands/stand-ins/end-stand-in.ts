import { z } from 'zod';
import { loadStandIn, saveStandIn } from '../../db/stores/stand-in-store.ts';
import { lastDayWhenEnded } from '../../domain/stand-in.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';

/** Somebody is back, or the plan was wrong: the stand-in ends today, or never begins. */
export const endStandIn = defineCommand({
  name: 'stand-in.end',
  permission: 'stand-in:manage',
  input: z.object({ standInId: id, version }),
  load: (tx, { standInId }) => loadStandIn(tx, standInId),
  async run({ tx, today }, { version }, standIn) {
    const validTo = lastDayWhenEnded(standIn, today);
    if (validTo === null) return alreadyDone({ standInId: standIn.id });
    await saveStandIn(tx, { id: standIn.id, version }, { validTo });
    const { id: standInId, unitId, personId, standInPersonId, validTo: before } = standIn;
    return done(
      { standInId },
      {
        type: 'stand-in.ended',
        subject: { kind: 'unit', id: unitId },
        data: { standInId, personId, standInPersonId, before, validTo },
      },
    );
  },
});
