import { z } from 'zod';
import { unitsOutliving } from '../../db/stores/unit-end.ts';
import { insertSuccessors, loadUnit, successorsOf } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { addDays } from '../../domain/shared/local-date.ts';
import { checkRetyped } from '../../domain/shared/retyped.ts';
import { checkSpan, mayEnd } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, text, tick, version } from '../inputs.ts';
import { endUnits } from './ending.ts';
import { checkSuccessors, successorFields } from './successor-rules.ts';

/**
 * Ends a unit: its name, papers and finished work stay as they are; posts in it and committees of it end on the same
 * day, and what follows is written down. Open tasks stay with it until they are transferred.
 */
export const endUnit = defineCommand({
  name: 'unit.end',
  permission: 'unit:manage',
  input: z.object({
    unitId: id,
    version,
    lastDay: day,
    reason: text(500),
    /** The unit's code, typed again. */
    confirmation: text(40),
    /** Also ends every unit below it that would outlive it. */
    withChildren: tick,
    ...successorFields,
  }),
  load: (tx, { unitId }) => loadUnit(tx, unitId),
  async run({ tx }, { version, ...input }, unit) {
    const { lastDay, reason, legalDocument, successors } = input;
    checkRetyped(input.confirmation, unit.code);
    checkSpan({ validFrom: unit.validFrom, validTo: lastDay }, 'lastDay');
    if (!mayEnd(unit.validTo, lastDay)) throw new RuleBroken('unit.already_ended', { day: unit.validTo }, 'lastDay');
    if ((await successorsOf(tx, unit.id)).length > 0) throw new RuleBroken('unit.has_successors');
    const effectiveOn = addDays(lastDay, 1);
    await checkSuccessors(tx, unit.id, successors, effectiveOn);
    const below = await unitsOutliving(tx, unit.id, lastDay);
    if (below.length > 0 && !input.withChildren)
      throw new RuleBroken('unit.children_outlive', { count: below.length }, 'withChildren');
    const ended = await endUnits(tx, [{ ...unit, version }, ...below], lastDay);
    await insertSuccessors(
      tx,
      successors.map((link) => ({ ...link, fromUnitId: unit.id, effectiveOn, legalDocument })),
    );
    return done(
      { unitId: unit.id, ...ended },
      {
        type: 'unit.ended',
        subject: { kind: 'unit', id: unit.id },
        data: { lastDay, reason, legalDocument, successors, before: unit.validTo, ...ended },
      },
      ...below.map((child) => ({
        type: 'unit.ended',
        subject: { kind: 'unit', id: child.id },
        data: { lastDay, reason, with: unit.code },
      })),
    );
  },
});
