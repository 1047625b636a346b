import { z } from 'zod';
import { indexUnit, loadProfile, loadUnit, saveProfile } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, version } from '../inputs.ts';
import { profileFields } from './unit-inputs.ts';
import { checkAbbreviation, checkedParent, completeProfile, issuerFor } from './unit-rules.ts';

/** Mends what was typed wrong about a period: the same days, other words. A real change is {@link reviseUnit}. */
export const correctUnitProfile = defineCommand({
  name: 'unit.correct-profile',
  permission: 'unit:manage',
  input: z.object({ profileId: id, version, ...profileFields }),
  async load(tx, { profileId }) {
    const profile = await loadProfile(tx, profileId);
    const unit = await loadUnit(tx, profile.unitId);
    return { profile, unit, scope: unit.scope };
  },
  async run({ tx }, { version, ...input }, { profile, unit }) {
    const span = { validFrom: profile.validFrom, validTo: profile.validTo };
    const parent = await checkedParent(tx, unit.id, input.parentId, span);
    if (issuerFor(unit.id, unit.level, parent) !== unit.issuerId)
      throw new RuleBroken('unit.parent_other_issuer', {}, 'parentId');
    const after = completeProfile(unit.level, input, span, parent);
    await checkAbbreviation(tx, unit.id, after, span);
    await saveProfile(tx, { ...profile, version }, after);
    await indexUnit(tx, unit.id);
    return done(
      { unitId: unit.id },
      {
        type: 'unit.profile_corrected',
        subject: { kind: 'unit', id: unit.id },
        data: { from: profile.validFrom, before: { name: profile.name, parentId: profile.parentId }, after },
      },
    );
  },
});
