import { z } from 'zod';
import { indexUnit, insertProfile, loadUnit, saveProfile, saveUnit } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { planRevision } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { day, id, version } from '../inputs.ts';
import { profileFields } from './unit-inputs.ts';
import { checkAbbreviation, checkedParent, completeProfile, issuerFor } from './unit-rules.ts';

/** From a day on a unit has another name or place; papers of before keep the old one. */
export const reviseUnit = defineCommand({
  name: 'unit.revise',
  permission: 'unit:manage',
  input: z.object({ unitId: id, version, from: day, ...profileFields }),
  load: (tx, { unitId }) => loadUnit(tx, unitId),
  async run({ tx }, { from, version, ...input }, unit) {
    const { cut, cutTo, validTo } = planRevision(unit.profiles, from);
    const span = { validFrom: from, validTo };
    const parent = await checkedParent(tx, unit.id, input.parentId, span);
    // Work, numbers and rights hang on the People's Committee: moving to another one is an end and a successor.
    if (issuerFor(unit.id, unit.level, parent) !== unit.issuerId)
      throw new RuleBroken('unit.parent_other_issuer', {}, 'parentId');
    const profile = completeProfile(unit.level, input, span, parent);
    await checkAbbreviation(tx, unit.id, profile, span);
    await saveUnit(tx, { id: unit.id, version }, {});
    await saveProfile(tx, cut, { validTo: cutTo });
    const profileId = await insertProfile(tx, unit.id, profile, span);
    await indexUnit(tx, unit.id);
    return done(
      { unitId: unit.id, profileId },
      {
        type: 'unit.revised',
        subject: { kind: 'unit', id: unit.id },
        data: { from, before: { name: cut.name, parentId: cut.parentId, symbol: cut.symbol }, after: profile },
      },
    );
  },
});
