import { z } from 'zod';
import {
  indexUnit,
  loadUnit,
  profilesUnder,
  saveProfile,
  saveUnit,
  unitCodeTaken,
} from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { checkSpan, covers, mayLast } from '../../domain/unit-history.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { id, optionalDay, version } from '../inputs.ts';
import { unitFields } from './unit-inputs.ts';
import { checkCommuneKind, checkedParent } from './unit-rules.ts';

/** Changes what a unit is, and its first or last day; what it is called is kept by its dated profiles. */
export const editUnit = defineCommand({
  name: 'unit.edit',
  permission: 'unit:manage',
  input: z.object({ unitId: id, version, ...unitFields, validFrom: optionalDay, validTo: optionalDay }),
  load: (tx, { unitId }) => loadUnit(tx, unitId),
  async run({ tx }, { version, unitId, ...input }, unit) {
    const span = { validFrom: input.validFrom, validTo: input.validTo };
    checkSpan(span);
    if (!mayLast(unit.validTo, span.validTo)) throw new RuleBroken('unit.end_on_its_page', {}, 'validTo');
    if (await unitCodeTaken(tx, input.code, unitId))
      throw new RuleBroken('unit.code_taken', { code: input.code }, 'code');
    const [first, last] = [unit.profiles[0], unit.profiles.at(-1)];
    if (!first || !last) throw new Error('a unit always has a profile');
    if (unit.profiles.length > 1 && span.validFrom !== null && first.validTo !== null && span.validFrom > first.validTo)
      throw new RuleBroken('unit.starts_after_change', { day: first.validTo }, 'validFrom');
    if ((await profilesUnder(tx, unitId)).some((below) => !covers(span, below)))
      throw new RuleBroken('unit.children_outside', {}, 'validFrom');
    const communeKind = checkCommuneKind(unit.level, input.communeKind);
    await saveUnit(tx, { id: unitId, version }, { ...input, communeKind, ...span });
    if (first.id === last.id) await saveProfile(tx, first, span);
    else {
      await saveProfile(tx, first, { validFrom: span.validFrom });
      await saveProfile(tx, last, { validTo: span.validTo });
    }
    for (const profile of (await loadUnit(tx, unitId)).profiles)
      await checkedParent(tx, unitId, profile.parentId, profile);
    await indexUnit(tx, unitId);
    const { code, reformAreas, sortOrder, validFrom, validTo } = unit;
    return done(
      { unitId },
      {
        type: 'unit.edited',
        subject: { kind: 'unit', id: unitId },
        data: {
          before: { code, communeKind: unit.communeKind, reformAreas, sortOrder, validFrom, validTo },
          after: input,
        },
      },
    );
  },
});
