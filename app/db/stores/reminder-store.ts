import { and, asc, count, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import type { Rung } from '../../domain/ladder.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { Db, Tx } from '../client.server.ts';
import { reminders, tasks } from '../schema.ts';

/** Notes rungs as climbed; one noted before stays as it was. */
export async function addReminders(tx: Tx, rows: (typeof reminders.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(reminders).values(rows).onConflictDoNothing();
}

/** Tasks that climbed a rung in some days and still run, counted by whom they concern. */
export interface ClimbedGroup {
  reachedOn: LocalDate;
  monitorUnitId: string | null;
  field: ReformArea | null;
  count: number;
}

const climbed = (issuerId: string, rungs: readonly Rung[], from: LocalDate, to: LocalDate) =>
  and(
    eq(reminders.issuerId, issuerId),
    inArray(reminders.rung, [...rungs]),
    gte(reminders.reachedOn, from),
    lte(reminders.reachedOn, to),
    inArray(tasks.state, [...RUNNING_STATES]),
  );

/** How many tasks climbed some rungs, by day, monitoring unit and field. */
export async function climbedGroups(
  db: Db,
  issuerId: string,
  rungs: readonly Rung[],
  { from, to }: { from: LocalDate; to: LocalDate },
): Promise<ClimbedGroup[]> {
  const rows = await db
    .select({
      reachedOn: reminders.reachedOn,
      monitorUnitId: tasks.monitorUnitId,
      field: tasks.field,
      count: count(),
    })
    .from(reminders)
    .innerJoin(tasks, eq(tasks.id, reminders.taskId))
    .where(climbed(issuerId, rungs, from, to))
    .groupBy(reminders.reachedOn, tasks.monitorUnitId, tasks.field)
    .orderBy(asc(reminders.reachedOn), asc(tasks.monitorUnitId), asc(tasks.field));
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The longest overdue of the tasks that climbed some rungs on a day, of some groups alone. */
export const climbedTasks = (
  db: Db,
  issuerId: string,
  rungs: readonly Rung[],
  { day, groups, most }: { day: LocalDate; groups: readonly Omit<ClimbedGroup, 'count'>[]; most: number },
) =>
  db
    .select({
      taskId: tasks.id,
      title: tasks.title,
      isSecret: tasks.isSecret,
      leadUnitId: tasks.leadUnitId,
      dueOn: tasks.dueOn,
    })
    .from(reminders)
    .innerJoin(tasks, eq(tasks.id, reminders.taskId))
    .where(and(climbed(issuerId, rungs, day, day), or(...groups.map(inGroup))))
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(most);

const inGroup = ({ monitorUnitId, field }: Pick<ClimbedGroup, 'monitorUnitId' | 'field'>) =>
  and(
    monitorUnitId === null ? isNull(tasks.monitorUnitId) : eq(tasks.monitorUnitId, monitorUnitId),
    field === null ? isNull(tasks.field) : eq(tasks.field, field),
  );
