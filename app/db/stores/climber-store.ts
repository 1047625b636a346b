import { and, eq, inArray, lt } from 'drizzle-orm';
import type { Climber, Reached } from '../../domain/ladder.ts';
import type { ConcernedBy } from '../../domain/ladder-audience.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { Db } from '../client.server.ts';
import { directives, reminders, tasks, urgedTasks } from '../schema.ts';

/** A task as the ladder sees it. */
export interface TaskClimber extends Climber, ConcernedBy {
  id: string;
  issuerId: string;
  /** Empty for a task given by a secret paper. */
  title: string;
  numberText: string | null;
  lastReportOn: LocalDate | null;
  urgeCount: number;
}

/** Tasks with all that the ladder looks at, in the order of their ids given; a few hundred at once. */
export async function loadClimbers(db: Db, ids: readonly string[], today: LocalDate): Promise<TaskClimber[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({
      id: tasks.id,
      issuerId: tasks.issuerId,
      title: tasks.title,
      isSecret: tasks.isSecret,
      numberText: directives.numberText,
      leadUnitId: tasks.leadUnitId,
      monitorUnitId: tasks.monitorUnitId,
      officerPersonId: tasks.officerPersonId,
      field: tasks.field,
      state: tasks.state,
      dueOn: tasks.dueOn,
      issuedOn: tasks.issuedOn,
      lastReportOn: tasks.lastReportOn,
      urgeCount: tasks.urgeCount,
      seriesId: tasks.seriesId,
      occurrenceOn: tasks.occurrenceOn,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(inArray(tasks.id, [...ids]));
  const letters = await lettersNaming(db, ids);
  const late = await lateOccurrences(
    db,
    rows.flatMap(({ seriesId }) => seriesId ?? []),
    today,
  );
  const found = rows.map(({ isSecret, issuedOn, seriesId, occurrenceOn, ...row }): TaskClimber => {
    const { dueOn } = row;
    const naming = letters.get(row.id) ?? [];
    // Letters written before this due date was set spoke of another one.
    const sent = naming.flatMap(({ issuedOn: on }) => (on !== null && dueOn !== null && on > dueOn ? [on] : []));
    return {
      ...row,
      title: isSecret ? '' : row.title,
      lastEntryOn: row.lastReportOn ?? issuedOn,
      letters: sent.length,
      lastLetterOn: sent.sort().at(-1) ?? null,
      inDraftLetter: naming.some(({ issuedOn: on }) => on === null),
      periodsLate: (late.get(seriesId ?? '') ?? []).filter((on) => on > (occurrenceOn ?? '')).length,
    };
  });
  const place = new Map(ids.map((id, index) => [id, index]));
  return found.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** Letters of urging that name tasks: the day each was issued, null while it is a draft. Recalled ones count for nothing. */
async function lettersNaming(db: Db, taskIds: readonly string[]) {
  const rows = await db
    .select({ taskId: urgedTasks.taskId, status: directives.status, issuedOn: directives.issuedOn })
    .from(urgedTasks)
    .innerJoin(directives, eq(directives.id, urgedTasks.directiveId))
    .where(
      and(
        inArray(urgedTasks.taskId, [...taskIds]),
        inArray(directives.status, ['draft', 'signed', 'issued', 'replaced']),
      ),
    );
  const byTask = new Map<string, { issuedOn: LocalDate | null }[]>();
  for (const { taskId, status, issuedOn } of rows) {
    const isOut = status === 'issued' || status === 'replaced';
    byTask.set(taskId, [...(byTask.get(taskId) ?? []), { issuedOn: isOut ? issuedOn : null }]);
  }
  return byTask;
}

/** Days of the occurrences of some series that are past due, done or not: each is a period gone by. */
async function lateOccurrences(db: Db, seriesIds: readonly string[], today: LocalDate) {
  const bySeries = new Map<string, LocalDate[]>();
  if (seriesIds.length === 0) return bySeries;
  const rows = await db
    .select({ seriesId: tasks.seriesId, on: tasks.occurrenceOn })
    .from(tasks)
    .where(and(inArray(tasks.seriesId, [...new Set(seriesIds)]), lt(tasks.dueOn, today)));
  for (const { seriesId, on } of rows)
    if (seriesId !== null && on !== null) bySeries.set(seriesId, [...(bySeries.get(seriesId) ?? []), on]);
  return bySeries;
}

/** Those of some rungs that were given before, as `task from`. */
export async function givenBefore(
  db: Db,
  taskIds: readonly string[],
  rung: Reached['rung'],
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ taskId: reminders.taskId, countedFrom: reminders.countedFrom })
    .from(reminders)
    .where(and(inArray(reminders.taskId, [...taskIds]), eq(reminders.rung, rung)));
  return new Set(rows.map(({ taskId, countedFrom }) => `${taskId} ${countedFrom}`));
}
