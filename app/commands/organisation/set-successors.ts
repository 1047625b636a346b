import { z } from 'zod';
import { deleteSuccessors, insertSuccessors, loadUnit, saveUnit, successorsOf } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { addDays } from '../../domain/shared/local-date.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { checkSuccessors, successorFields } from './successor-rules.ts';

/** Writes down, or corrects, who takes over from a unit the day after its last. */
export const setSuccessors = defineCommand({
  name: 'unit.set-successors',
  permission: 'unit:manage',
  input: z.object({ unitId: id, version, ...successorFields }),
  load: (tx, { unitId }) => loadUnit(tx, unitId),
  async run({ tx }, { unitId, version, legalDocument, successors }, unit) {
    if (unit.validTo === null) throw new RuleBroken('unit.not_ended');
    const effectiveOn = addDays(unit.validTo, 1);
    await checkSuccessors(tx, unitId, successors, effectiveOn);
    const before = await successorsOf(tx, unitId);
    await saveUnit(tx, { id: unitId, version }, {});
    await deleteSuccessors(tx, unitId);
    await insertSuccessors(
      tx,
      successors.map((link) => ({ ...link, fromUnitId: unitId, effectiveOn, legalDocument })),
    );
    return done(
      { unitId },
      {
        type: 'unit.successors_set',
        subject: { kind: 'unit', id: unitId },
        data: {
          before: before.map(({ toUnitId, part }) => ({ toUnitId, part })),
          successors,
          legalDocument,
          effectiveOn,
        },
      },
    );
  },
});
