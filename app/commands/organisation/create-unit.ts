import { z } from 'zod';
import { indexUnit, insertProfile, insertUnit, loadUnits, unitCodeTaken } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { ISSUING_LEVELS } from '../../domain/unit.ts';
import { checkSpan } from '../../domain/unit-history.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { id, optionalDay } from '../inputs.ts';
import { level, profileFields, unitFields } from './unit-inputs.ts';
import { checkAbbreviation, checkCommuneKind, checkedParent, completeProfile, issuerFor } from './unit-rules.ts';

/** Enters a unit with its first name; an empty first day means "since before this register". */
export const createUnit = defineCommand({
  name: 'unit.create',
  permission: 'unit:manage',
  input: z.object({ id, level, ...unitFields, ...profileFields, validFrom: optionalDay, validTo: optionalDay }),
  async load(tx, input) {
    const known = (await loadUnits(tx, [input.id]))[0];
    const parent = input.parentId ? (await loadUnits(tx, [input.parentId]))[0] : undefined;
    return { known, scope: { issuerId: known?.issuerId ?? parent?.issuerId ?? input.id } };
  },
  async run({ tx }, { id, level, ...input }, { known }) {
    if (known) return alreadyDone({ unitId: id });
    const span = { validFrom: input.validFrom, validTo: input.validTo };
    checkSpan(span);
    if (await unitCodeTaken(tx, input.code, id)) throw new RuleBroken('unit.code_taken', { code: input.code }, 'code');
    const parent = await checkedParent(tx, id, input.parentId, span);
    const profile = completeProfile(level, input, span, parent);
    await checkAbbreviation(tx, id, profile, span);
    await insertUnit(tx, {
      id,
      code: input.code,
      level,
      communeKind: checkCommuneKind(level, input.communeKind),
      issuerId: issuerFor(id, level, parent),
      isIssuer: ISSUING_LEVELS.includes(level),
      reformAreas: input.reformAreas,
      sortOrder: input.sortOrder,
      ...span,
    });
    await insertProfile(tx, id, profile, span);
    await indexUnit(tx, id);
    return done(
      { unitId: id },
      { type: 'unit.created', subject: { kind: 'unit', id }, data: { code: input.code, level, ...profile, ...span } },
    );
  },
});
