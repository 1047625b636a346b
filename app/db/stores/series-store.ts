import { and, asc, desc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Occurrence } from '../../domain/task-series.ts';
import { nextTaskState } from '../../domain/workflow/task-workflow.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { directivePoints, directives, taskCoordinators, taskSeries, tasks } from '../schema.ts';
import { saveVersioned } from './save.ts';
import { indexDocs } from './search-index.ts';
import { addTaskEvents, type TaskRow } from './task-store.ts';
import { loadUnits, profileOn } from './unit-store.ts';

export type SeriesRow = typeof taskSeries.$inferSelect;

/** A periodic duty with what access is decided on. */
export interface Series extends SeriesRow {
  scope: Scope;
}

/** Loads a series for a decision. Throws NotFound. */
export async function loadSeries(db: Db, id: string): Promise<Series> {
  const [found] = await db
    .select({
      series: taskSeries,
      pointField: directivePoints.field,
      field: directives.field,
      isSecret: directives.isSecret,
    })
    .from(taskSeries)
    .innerJoin(directives, eq(directives.id, taskSeries.directiveId))
    .leftJoin(directivePoints, eq(directivePoints.id, taskSeries.pointId))
    .where(eq(taskSeries.id, id));
  if (!found) throw new NotFound('task_series', id);
  const { issuerId, leadUnitId } = found.series;
  return {
    ...found.series,
    scope: {
      issuerId,
      field: found.pointField ?? found.field,
      leadUnitIds: [leadUnitId],
      isSecret: found.isSecret,
    },
  };
}

/** The running series a directive has made. */
export const runningSeriesOf = (db: Db, directiveId: string): Promise<SeriesRow[]> =>
  db
    .select()
    .from(taskSeries)
    .where(and(eq(taskSeries.directiveId, directiveId), eq(taskSeries.state, 'running')))
    .orderBy(asc(taskSeries.id));

/** The running ones among some series of an issuer. */
export const runningSeries = (db: Db, issuerId: string, ids: readonly string[]): Promise<SeriesRow[]> =>
  db
    .select()
    .from(taskSeries)
    .where(and(eq(taskSeries.issuerId, issuerId), eq(taskSeries.state, 'running'), inArray(taskSeries.id, [...ids])))
    .orderBy(asc(taskSeries.id));

/** Saves a change to a series; see {@link saveVersioned}. */
export const saveSeries = (
  tx: Tx,
  series: { id: string; version: number },
  patch: Partial<typeof taskSeries.$inferInsert>,
): Promise<number> => saveVersioned(tx, taskSeries, 'task_series', series, patch);

/** The occurrences that hold a place in a series, in order; one taken back by a change of the rule holds none. */
export async function occurrencesOf(db: Db, seriesId: string): Promise<Occurrence[]> {
  const rows = await db
    .select({
      id: tasks.id,
      state: tasks.state,
      occurrenceOn: tasks.occurrenceOn,
      lastReportOn: tasks.lastReportOn,
    })
    .from(tasks)
    .where(and(eq(tasks.seriesId, seriesId), isNotNull(tasks.occurrenceOn)))
    .orderBy(asc(tasks.occurrenceOn));
  return rows.flatMap(({ occurrenceOn, ...row }) => (occurrenceOn === null ? [] : [{ ...row, occurrenceOn }]));
}

/**
 * Adds occurrences to a series: each an ordinary task that is not started, like the latest one in what it asks and who
 * takes part, its officer included.
 */
export async function addOccurrences(
  tx: Tx,
  series: Pick<SeriesRow, 'id' | 'leadUnitId'>,
  days: readonly LocalDate[],
  { now, today }: { now: Date; today: LocalDate },
): Promise<void> {
  if (days.length === 0) return;
  const [latest] = await tx
    .select({ task: tasks, numberText: directives.numberText, subject: directives.subject, paper: directives })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(and(eq(tasks.seriesId, series.id), eq(tasks.leadUnitId, series.leadUnitId)))
    .orderBy(desc(tasks.issuedOn), desc(tasks.dueOn), desc(tasks.id))
    .limit(1);
  if (!latest) throw new NotFound('task', series.id);
  const { task: like, numberText, subject, paper } = latest;
  const isSecondHand = paper.kind === 'ORAL' && paper.confirmedAt === null;
  const rows = days.map((day) => ({ ...occurrenceRow(like, day, today), isSecondHand }));
  await tx.insert(tasks).values(rows);
  const helpers = await tx
    .select({ unitId: taskCoordinators.unitId })
    .from(taskCoordinators)
    .where(eq(taskCoordinators.taskId, like.id));
  if (helpers.length > 0)
    await tx
      .insert(taskCoordinators)
      .values(rows.flatMap(({ id }) => helpers.map(({ unitId }) => ({ taskId: id, unitId }))));
  await addTaskEvents(
    tx,
    rows.map(({ id, dueOn }) => ({
      taskId: id,
      type: 'issued',
      at: now,
      onDay: today,
      personId: null,
      data: { dueOn, numberText, periodic: true },
    })),
  );
  if (like.isSecret) return;
  const [unit] = await loadUnits(tx, [series.leadUnitId]);
  const { name, shortName } = unit ? profileOn(unit.profiles, today) : { name: '', shortName: '' };
  await indexDocs(
    tx,
    rows.map(({ id, issuerId, dueOn, title, deliverable }) => ({
      kind: 'task',
      ref: id,
      issuerId,
      day: dueOn,
      title,
      body: [numberText, subject, deliverable, name, shortName].filter(Boolean).join(' '),
    })),
  );
}

function occurrenceRow(like: TaskRow, day: LocalDate, today: LocalDate) {
  const { issuerId, committeeId, directiveId, pointId, pointPosition, unitPosition, field, title } = like;
  const { leadUnitId, printedAddressee, monitorUnitId, officerPersonId, dueKind, duePhrase } = like;
  const { deliverable, target, seriesId, isSecret, isDemo } = like;
  return {
    id: newId(),
    issuerId,
    committeeId,
    directiveId,
    pointId,
    pointPosition,
    unitPosition,
    field,
    title,
    leadUnitId,
    printedAddressee,
    monitorUnitId,
    officerPersonId,
    state: nextTaskState('draft', 'issue'),
    dueKind,
    firstDueOn: day,
    dueOn: day,
    duePhrase,
    deliverable,
    target,
    issuedOn: today,
    seriesId,
    occurrenceOn: day,
    isSecret,
    isDemo,
  };
}
