import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { standIns } from '../../db/schema.ts';
import { addStandIn, standInScope, standInsFrom } from '../../db/stores/stand-in-store.ts';
import { workingPosts } from '../../db/stores/unit-people.ts';
import { checkStandIn } from '../../domain/stand-in.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { day, id, optionalText } from '../inputs.ts';

/** The head of a unit says who does the work of somebody who is away, and on which days. */
export const nameStandIn = defineCommand({
  name: 'stand-in.name',
  permission: 'stand-in:manage',
  input: z.object({
    id,
    unitId: id,
    personId: id,
    standInPersonId: id,
    validFrom: day,
    validTo: day,
    reason: optionalText(500),
  }),
  load: async (tx, { unitId }) => ({ scope: await standInScope(tx, unitId) }),
  async run({ tx, today }, input) {
    if ((await tx.$count(standIns, eq(standIns.id, input.id))) > 0) return alreadyDone({ standInId: input.id });
    checkStandIn(input, {
      today,
      posts: await workingPosts(tx, input.unitId),
      agreed: await standInsFrom(tx, input.unitId, input.validFrom),
    });
    await addStandIn(tx, input);
    const { id: standInId, unitId, ...data } = input;
    return done(
      { standInId },
      { type: 'stand-in.named', subject: { kind: 'unit', id: unitId }, data: { standInId, ...data } },
    );
  },
});
