import { and, asc, desc, eq, gt, inArray, isNotNull, lt } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directivePoints, directives, taskSeries, tasks } from '../../db/schema.ts';
import { loadSeries } from '../../db/stores/series-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { displayStatus, OPEN_STATES } from '../../domain/task.ts';
import { isWorkingDay, type WorkingCalendar } from '../../domain/working-days.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { visibleSeries } from './series-scope.ts';

/** More than a year of weeks. */
const MOST_OCCURRENCES = 60;

/** A periodic duty with its occurrences, the latest first, and what may be done with it. Throws NotFound. */
export async function seriesPage(
  read: Db,
  actor: Actor,
  { seriesId, today, calendar }: { seriesId: string; today: LocalDate; calendar: WorkingCalendar },
) {
  const [visible] = await read
    .select({ id: taskSeries.id })
    .from(taskSeries)
    .where(and(eq(taskSeries.id, seriesId), visibleSeries(read, actor)));
  if (!visible) throw new NotFound('task_series', seriesId);
  const { scope, ...series } = await loadSeries(read, seriesId);
  const [rows, [paper], total, open, names] = await Promise.all([
    read
      .select({
        id: tasks.id,
        version: tasks.version,
        state: tasks.state,
        dueOn: tasks.dueOn,
        completedOn: tasks.completedOn,
        occurrenceOn: tasks.occurrenceOn,
        percent: tasks.percent,
      })
      .from(tasks)
      .where(eq(tasks.seriesId, seriesId))
      .orderBy(desc(tasks.dueOn), desc(tasks.id))
      .limit(MOST_OCCURRENCES),
    read
      .select({
        title: directivePoints.text,
        position: directivePoints.position,
        directiveId: directives.id,
        number: directives.numberText,
      })
      .from(directivePoints)
      .innerJoin(directives, eq(directives.id, directivePoints.directiveId))
      .where(eq(directivePoints.id, series.pointId)),
    read.$count(tasks, eq(tasks.seriesId, seriesId)),
    read.$count(tasks, and(eq(tasks.seriesId, seriesId), inArray(tasks.state, [...OPEN_STATES]))),
    unitNames(read, [series.leadUnitId], today),
  ]);
  if (!paper) throw new NotFound('task_series', seriesId);
  const mayManage = can(actor, 'series:manage', scope);
  return {
    series,
    ...paper,
    leadUnit: names.get(series.leadUnitId)?.addressed ?? '',
    mayManage,
    total,
    open,
    occurrences: rows.map(({ state, ...row }) => ({
      ...row,
      status: displayStatus({ state, ...row }, today),
      isDayOff: row.dueOn !== null && !isWorkingDay(row.dueOn, calendar),
      mayExcuse: mayManage && row.occurrenceOn !== null && OPEN_STATES.includes(state),
    })),
  };
}

export type SeriesOccurrence = Awaited<ReturnType<typeof seriesPage>>['occurrences'][number];

/** Where an occurrence stands in its series, and its neighbours; null for a task of no series. */
export async function placeInSeries(
  read: Db,
  { seriesId, occurrenceOn }: { seriesId: string | null; occurrenceOn: LocalDate | null },
) {
  if (seriesId === null || occurrenceOn === null) return null;
  const others = and(eq(tasks.seriesId, seriesId), isNotNull(tasks.occurrenceOn));
  const neighbour = { id: tasks.id, dueOn: tasks.dueOn };
  const [total, before, [previous], [next], [series]] = await Promise.all([
    read.$count(tasks, others),
    read.$count(tasks, and(others, lt(tasks.occurrenceOn, occurrenceOn))),
    read
      .select(neighbour)
      .from(tasks)
      .where(and(others, lt(tasks.occurrenceOn, occurrenceOn)))
      .orderBy(desc(tasks.occurrenceOn))
      .limit(1),
    read
      .select(neighbour)
      .from(tasks)
      .where(and(others, gt(tasks.occurrenceOn, occurrenceOn)))
      .orderBy(asc(tasks.occurrenceOn))
      .limit(1),
    read.select({ rule: taskSeries.rule }).from(taskSeries).where(eq(taskSeries.id, seriesId)),
  ]);
  if (!series) return null;
  return { id: seriesId, rule: series.rule, place: before + 1, total, previous: previous ?? null, next: next ?? null };
}
