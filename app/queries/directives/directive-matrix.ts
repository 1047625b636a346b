import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks, units } from '../../db/schema.ts';
import type { DirectivePoint } from '../../db/stores/directive-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type DisplayStatus, daysLate, displayStatus } from '../../domain/task.ts';
import { ISSUING_LEVELS, type UnitLevel } from '../../domain/unit.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import { currentOccurrences } from './current-occurrences.ts';
import { mergeColumns } from './merge-columns.ts';

/** One task of a directive, as its matrix shows it. */
export interface MatrixTask {
  id: string;
  pointId: string;
  leadUnitId: string;
  status: DisplayStatus;
  percent: number;
  dueOn: LocalDate | null;
  duePhrase: string;
  completedOn: LocalDate | null;
  urgeCount: number;
  daysLate: number;
}

/** A unit as a column. */
export interface MatrixColumn {
  id: string;
  name: string;
  level: UnitLevel;
}

/** The tasks of a directive that an actor may see, and their lead units: divisions first, then other bodies. */
async function tasksAndUnits(read: Db, actor: Actor, directiveId: string, today: LocalDate) {
  const found = await read
    .select({
      id: tasks.id,
      seriesId: tasks.seriesId,
      pointId: tasks.pointId,
      leadUnitId: tasks.leadUnitId,
      state: tasks.state,
      percent: tasks.percent,
      dueOn: tasks.dueOn,
      duePhrase: tasks.duePhrase,
      completedOn: tasks.completedOn,
      urgeCount: tasks.urgeCount,
      level: units.level,
      sortOrder: units.sortOrder,
    })
    .from(tasks)
    .innerJoin(units, eq(units.id, tasks.leadUnitId))
    .where(and(eq(tasks.directiveId, directiveId), visibleTo(actor, 'task:read', TASK_SCOPE)))
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));
  const rows = currentOccurrences(found);
  const names = await unitNames(
    read,
    rows.map(({ leadUnitId }) => leadUnitId),
    today,
  );
  const given = rows.map(
    ({ level: _, sortOrder: __, seriesId: ___, state, ...task }): MatrixTask => ({
      ...task,
      status: displayStatus({ state, dueOn: task.dueOn, completedOn: task.completedOn }, today),
      daysLate: daysLate({ state, dueOn: task.dueOn, completedOn: task.completedOn }, today),
    }),
  );
  const columns = new Map(
    rows.map(({ leadUnitId: id, level, sortOrder }) => {
      const unit = names.get(id);
      return [id, { id, level, sortOrder, name: unit?.shortName ?? '', sortKey: unit?.sortKey ?? '' }];
    }),
  );
  const rank = (level: UnitLevel) => (ISSUING_LEVELS.includes(level) ? 0 : 1);
  const ordered = [...columns.values()].sort(
    (a, b) => rank(a.level) - rank(b.level) || a.sortOrder - b.sortOrder || (a.sortKey < b.sortKey ? -1 : 1),
  );
  return { given, columns: ordered.map(({ id, name, level }): MatrixColumn => ({ id, name, level })) };
}

/** Which tasks the matrix is narrowed to. */
export type MatrixFilter = Extract<DisplayStatus, 'qua' | 'moi'> | null;

/**
 * Points of a directive against the units that lead them. A filter leaves the points and units that have such a task.
 * When many bodies have nothing but the same one point, they share a column.
 */
export async function directiveMatrix(
  read: Db,
  actor: Actor,
  {
    directiveId,
    points,
    filter,
    today,
  }: { directiveId: string; points: readonly DirectivePoint[]; filter: MatrixFilter; today: LocalDate },
) {
  const { given, columns } = await tasksAndUnits(read, actor, directiveId, today);
  const wanted = filter === null ? given : given.filter(({ status }) => status === filter);
  const inUse = (unitId: string) => wanted.some((task) => task.leadUnitId === unitId);
  const shown = points.filter((point) => (filter === null ? true : wanted.some((task) => task.pointId === point.id)));
  return {
    tasks: given,
    points: shown.map(({ id, position, text, due, dueKind, deliverable }) => ({
      id,
      position,
      text,
      due,
      dueKind,
      deliverable,
    })),
    ...mergeColumns(
      columns.filter(({ id }) => inUse(id)),
      given,
    ),
  };
}
