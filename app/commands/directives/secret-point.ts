import type { Tx } from '../../db/client.server.ts';
import { newId } from '../../db/ids.ts';
import type { DirectiveParts } from '../../db/stores/directive-store.ts';
import { loadUnits, profileOn } from '../../db/stores/unit-store.ts';
import { SECRET_TASK } from '../../domain/secret-paper.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { addressedAs } from '../../domain/unit-names.ts';

/** The one point of a secret paper. Throws RuleBroken at a unit that is not there. */
export async function secretPoint(
  tx: Tx,
  leads: readonly string[],
  day: LocalDate,
  dueOn: LocalDate,
): Promise<DirectiveParts['points'][number]> {
  const units = new Map((await loadUnits(tx, [...leads])).map((unit) => [unit.id, unit]));
  const due = { kind: 'DATE' as const, date: dueOn };
  return {
    id: newId(),
    text: SECRET_TASK,
    conclusionId: null,
    field: null,
    monitorUnitId: null,
    dueKind: due.kind,
    due,
    deliverable: '',
    target: null,
    units: leads.map((unitId) => {
      const unit = units.get(unitId);
      if (!unit) throw new RuleBroken('unit.unknown', {}, 'leads');
      const printed = addressedAs({ level: unit.level, name: profileOn(unit.profiles, day).name });
      return { part: 'lead' as const, unitId, groupId: null, printed };
    }),
  };
}
