import { and, count, desc, eq, gte, inArray, lt, min, type SQL } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directivePoints, directives, taskSeries, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES, RUNNING_STATES } from '../../domain/task.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { type Paging, readPaging } from '../paging.ts';
import { visibleSeries } from './series-scope.ts';
import { taskListChoices } from './task-list-page.ts';

type State = 'running' | 'closed';

/** What the address asks for: `?tt=closed&dv=…&trang=2`. */
function readQuery(search: URLSearchParams): Paging & { state: State; unitId: string | null } {
  return {
    ...readPaging(search),
    state: search.get('tt') === 'closed' ? 'closed' : 'running',
    unitId: search.get('dv')?.slice(0, 64) || null,
  };
}

/** The periodic duties an actor may see: running or ended, by unit, the newest paper first. */
export async function seriesListPage(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const { state, unitId, page, pageSize } = readQuery(search);
  const inState = (one: State): SQL | undefined =>
    and(visibleSeries(read, actor), eq(taskSeries.state, one), unitId ? eq(taskSeries.leadUnitId, unitId) : undefined);
  const [found, running, closed, choices] = await Promise.all([
    read
      .select({
        id: taskSeries.id,
        title: directivePoints.text,
        rule: taskSeries.rule,
        leadUnitId: taskSeries.leadUnitId,
        directiveId: directives.id,
        directiveNumber: directives.numberText,
      })
      .from(taskSeries)
      .innerJoin(directives, eq(directives.id, taskSeries.directiveId))
      .innerJoin(directivePoints, eq(directivePoints.id, taskSeries.pointId))
      .where(inState(state))
      .orderBy(desc(directives.issuedOn), desc(taskSeries.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
    read.$count(taskSeries, inState('running')),
    read.$count(taskSeries, inState('closed')),
    taskListChoices(read, actor, today),
  ]);
  const ids = found.map(({ id }) => id);
  const [next, late, names] = await Promise.all([
    nextDue(read, ids, today),
    lateOnes(read, ids, today),
    unitNames(
      read,
      found.map(({ leadUnitId }) => leadUnitId),
      today,
    ),
  ]);
  return {
    rows: found.map((row) => ({
      ...row,
      leadUnit: names.get(row.leadUnitId)?.shortName ?? '',
      nextOn: next.get(row.id) ?? null,
      late: late.get(row.id) ?? 0,
    })),
    counts: { running, closed },
    state,
    unitId,
    page,
    pageSize,
    units: choices.units,
  };
}

export type SeriesListRow = Awaited<ReturnType<typeof seriesListPage>>['rows'][number];

/** Of each series the due day of its next open occurrence. */
async function nextDue(read: Db, ids: string[], today: LocalDate): Promise<Map<string, LocalDate>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ seriesId: tasks.seriesId, dueOn: min(tasks.dueOn) })
    .from(tasks)
    .where(and(inArray(tasks.seriesId, ids), inArray(tasks.state, [...OPEN_STATES]), gte(tasks.dueOn, today)))
    .groupBy(tasks.seriesId);
  return new Map(rows.flatMap(({ seriesId, dueOn }) => (seriesId && dueOn ? [[seriesId, dueOn as LocalDate]] : [])));
}

/** Of each series how many occurrences are overdue. */
async function lateOnes(read: Db, ids: string[], today: LocalDate): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ seriesId: tasks.seriesId, n: count() })
    .from(tasks)
    .where(and(inArray(tasks.seriesId, ids), inArray(tasks.state, [...RUNNING_STATES]), lt(tasks.dueOn, today)))
    .groupBy(tasks.seriesId);
  return new Map(rows.flatMap(({ seriesId, n }) => (seriesId ? [[seriesId, Number(n)]] : [])));
}
