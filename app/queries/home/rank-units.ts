import { and, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { units } from '../../db/schema.ts';
import type { UnitName } from '../organisation/unit-names.ts';
import type { UnitStatusCounts } from '../tasks/count-tasks.ts';

export interface RankedUnit {
  id: string;
  name: string;
  onTime: number;
  due: number;
  overdue: number;
}

/**
 * The communes by completed on time among due (`workflow.md` §5). Equal rates: more work due first, then by the
 * alphabet. Units with nothing due yet are not ranked.
 */
export async function rankUnits(
  read: Db,
  counted: UnitStatusCounts[],
  names: Map<string, UnitName>,
): Promise<RankedUnit[]> {
  if (counted.length === 0) return [];
  const communes = await read
    .select({ id: units.id })
    .from(units)
    .where(
      and(
        inArray(
          units.id,
          counted.map((unit) => unit.leadUnitId),
        ),
        eq(units.level, 'COMMUNE'),
      ),
    );
  const isCommune = new Set(communes.map(({ id }) => id));
  const key = (id: string) => names.get(id)?.sortKey ?? '';
  return counted
    .filter(({ leadUnitId }) => isCommune.has(leadUnitId))
    .map(({ leadUnitId: id, counts: { xong, tre, qua } }) => ({
      id,
      name: names.get(id)?.shortName ?? '',
      onTime: xong,
      due: xong + tre + qua,
      overdue: qua,
    }))
    .filter(({ due }) => due > 0)
    .sort((a, b) => b.onTime * a.due - a.onTime * b.due || b.due - a.due || (key(a.id) < key(b.id) ? -1 : 1));
}
