import { ISSUING_LEVELS } from '../../domain/unit.ts';
import type { MatrixColumn, MatrixTask } from './directive-matrix.ts';

/** More columns than this do not stand side by side on an office's screen. */
const MOST_COLUMNS = 16;
const FEWEST_MERGED = 3;

/** Several bodies in one column: each has this one point and nothing else. */
export interface MergedColumn {
  pointId: string;
  units: MatrixColumn[];
}

/**
 * Keeps a wide matrix readable: of the bodies that have only one point, those of the point with the most of them share
 * a column at the end. Divisions never do; a matrix that fits is left alone.
 */
export function mergeColumns(
  columns: readonly MatrixColumn[],
  tasks: readonly MatrixTask[],
): { columns: MatrixColumn[]; merged: MergedColumn | null } {
  const all = [...columns];
  if (all.length <= MOST_COLUMNS) return { columns: all, merged: null };
  const byPoint = new Map<string, MatrixColumn[]>();
  for (const column of all) {
    if (ISSUING_LEVELS.includes(column.level)) continue;
    const own = tasks.filter(({ leadUnitId }) => leadUnitId === column.id);
    const [only] = own;
    if (only && own.length === 1) byPoint.set(only.pointId, [...(byPoint.get(only.pointId) ?? []), column]);
  }
  const [widest] = [...byPoint].sort((a, b) => b[1].length - a[1].length);
  if (!widest || widest[1].length < FEWEST_MERGED) return { columns: all, merged: null };
  const [pointId, units] = widest;
  return { columns: all.filter((column) => !units.includes(column)), merged: { pointId, units } };
}
