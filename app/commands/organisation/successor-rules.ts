import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { loadUnits } from '../../db/stores/unit-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { validOn } from '../../domain/shared/local-date.ts';
import { SUCCESSOR_KINDS } from '../../domain/unit.ts';
import { choice, optionalId, optionalText } from '../inputs.ts';

/** Who takes over; an empty row of the form is dropped, a PART without a unit is a successor not known yet. */
export const successorFields = {
  /** The resolution that joined, split or dissolved: "Nghị quyết số 1663/NQ-UBTVQH15". */
  legalDocument: optionalText(200),
  successors: z
    .preprocess(
      (rows) => (Array.isArray(rows) ? rows.filter((row) => row?.part) : []),
      z.array(z.object({ toUnitId: optionalId, part: choice(SUCCESSOR_KINDS) })).max(20, 'too_many'),
    )
    .default([]),
};

interface Link {
  toUnitId: string | null;
  part: 'WHOLE' | 'PART';
}

/** Checks who takes over: units that live on that day, each once; WHOLE has one taker, parts may have many. */
export async function checkSuccessors(
  db: Db,
  fromUnitId: string,
  links: readonly Link[],
  effectiveOn: LocalDate,
): Promise<void> {
  const seen = new Set<string>();
  const takers = new Map(
    (
      await loadUnits(
        db,
        links.flatMap(({ toUnitId }) => toUnitId ?? []),
      )
    ).map((unit) => [unit.id, unit]),
  );
  for (const [place, { toUnitId, part }] of links.entries()) {
    const at = (name: string) => `successors[${place}].${name}`;
    if (part === 'WHOLE' && links.length > 1) throw new RuleBroken('successor.whole_stands_alone', {}, at('part'));
    if (toUnitId === null) {
      if (part === 'WHOLE') throw new RuleBroken('required', {}, at('toUnitId'));
      continue;
    }
    const taker = takers.get(toUnitId);
    if (!taker) throw new RuleBroken('unit.unknown', {}, at('toUnitId'));
    if (toUnitId === fromUnitId || seen.has(toUnitId)) throw new RuleBroken('successor.twice', {}, at('toUnitId'));
    if (!validOn(taker, effectiveOn))
      throw new RuleBroken(
        'unit_not_valid_on_date',
        { unit: taker.profiles.at(-1)?.name, date: effectiveOn },
        at('toUnitId'),
      );
    seen.add(toUnitId);
  }
}
