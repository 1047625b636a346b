import { and, asc, count, desc, eq, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { DirectiveKind } from '../../domain/directive.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES, RUNNING_STATES, type TaskState } from '../../domain/task.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { Db, Tx } from '../client.server.ts';
import { directiveRecipients, directives, progressReports, tasks, urgedTasks } from '../schema.ts';

/** A task a letter of urging names, as it stands now. */
export interface UrgedTask {
  taskId: string;
  version: number;
  title: string;
  isSecret: boolean;
  field: ReformArea | null;
  committeeId: string | null;
  state: TaskState;
  dueOn: LocalDate | null;
  leadUnitId: string;
  officerPersonId: string | null;
  urgeCount: number;
  percent: number;
  lastReportOn: LocalDate | null;
  /** The paper that gave it. */
  source: { id: string; kind: DirectiveKind; numberText: string | null; issuedOn: LocalDate | null };
}

const columns = {
  taskId: tasks.id,
  version: tasks.version,
  title: tasks.title,
  isSecret: tasks.isSecret,
  field: tasks.field,
  committeeId: tasks.committeeId,
  state: tasks.state,
  dueOn: tasks.dueOn,
  leadUnitId: tasks.leadUnitId,
  officerPersonId: tasks.officerPersonId,
  urgeCount: tasks.urgeCount,
  percent: tasks.percent,
  lastReportOn: tasks.lastReportOn,
  source: {
    id: directives.id,
    kind: directives.kind,
    numberText: directives.numberText,
    issuedOn: directives.issuedOn,
  },
};

/** The tasks a letter names, in its order. */
export const urgedTasksOf = (db: Db, directiveId: string): Promise<UrgedTask[]> =>
  db
    .select(columns)
    .from(urgedTasks)
    .innerJoin(tasks, eq(tasks.id, urgedTasks.taskId))
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(eq(urgedTasks.directiveId, directiveId))
    .orderBy(asc(urgedTasks.position), asc(urgedTasks.taskId));

/** How many things a directive is about: the tasks a letter of urging names, else its points. */
export const thingsSaid = async (
  db: Db,
  { id, kind, points }: { id: string; kind: DirectiveKind; points: readonly unknown[] },
): Promise<number> =>
  kind === 'CONG_VAN_DON_DOC' ? db.$count(urgedTasks, eq(urgedTasks.directiveId, id)) : points.length;

/** Tasks of an issuer that a letter may name, latest first. */
export const tasksToUrge = (db: Db, issuerId: string, taskIds: readonly string[]): Promise<UrgedTask[]> =>
  db
    .select(columns)
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(and(eq(tasks.issuerId, issuerId), inArray(tasks.id, [...taskIds])))
    .orderBy(asc(tasks.dueOn), asc(tasks.id));

/** What was last reported on tasks, by task. */
export async function lastReports(
  db: Db,
  taskIds: readonly string[],
): Promise<Map<string, { text: string; on: LocalDate }>> {
  const rows =
    taskIds.length === 0
      ? []
      : await db
          .select({ taskId: progressReports.taskId, text: progressReports.text, on: progressReports.reportedOn })
          .from(progressReports)
          .where(and(inArray(progressReports.taskId, [...taskIds]), eq(progressReports.isContribution, false)))
          .orderBy(desc(progressReports.reportedAt), desc(progressReports.id));
  const last = new Map<string, { text: string; on: LocalDate }>();
  for (const { taskId, text, on } of rows) if (!last.has(taskId) && text !== '') last.set(taskId, { text, on });
  return last;
}

/** Which of some tasks lie in a draft of such a letter, and in which. */
export async function draftsNaming(db: Db, taskIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ taskId: urgedTasks.taskId, directiveId: urgedTasks.directiveId })
    .from(urgedTasks)
    .innerJoin(directives, eq(directives.id, urgedTasks.directiveId))
    .where(and(inArray(urgedTasks.taskId, [...taskIds]), inArray(directives.status, ['draft', 'signed'])));
  return new Map(rows.map(({ taskId, directiveId }) => [taskId, directiveId]));
}

/** The oldest draft of such a letter to one unit alone; null when there is none. */
export async function openLetterTo(db: Db, issuerId: string, unitId: string) {
  const others = sql`exists (select 1 from ${directiveRecipients} as other where other.directive_id = ${directives.id} and other.part = 'addressee' and coalesce(other.unit_id, '') <> ${unitId})`;
  const [draft] = await db
    .select({ id: directives.id, version: directives.version })
    .from(directives)
    .innerJoin(
      directiveRecipients,
      and(
        eq(directiveRecipients.directiveId, directives.id),
        eq(directiveRecipients.part, 'addressee'),
        eq(directiveRecipients.unitId, unitId),
      ),
    )
    .where(
      and(
        eq(directives.issuerId, issuerId),
        eq(directives.status, 'draft'),
        eq(directives.kind, 'CONG_VAN_DON_DOC'),
        sql`not ${others}`,
      ),
    )
    .orderBy(asc(directives.createdAt), asc(directives.id))
    .limit(1);
  return draft ?? null;
}

/** Adds tasks at the end of a letter; those it names already stay where they are. */
export async function addUrgedTasks(tx: Tx, directiveId: string, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  const [last] = await tx
    .select({ position: sql<number | null>`max(${urgedTasks.position})` })
    .from(urgedTasks)
    .where(eq(urgedTasks.directiveId, directiveId));
  const start = Number(last?.position ?? 0) + 1;
  await tx
    .insert(urgedTasks)
    .values(taskIds.map((taskId, index) => ({ directiveId, taskId, position: start + index })))
    .onConflictDoNothing();
}

/** Takes tasks out of a letter. */
export async function dropUrgedTasks(tx: Tx, directiveId: string, taskIds: readonly string[]): Promise<void> {
  if (taskIds.length === 0) return;
  await tx
    .delete(urgedTasks)
    .where(and(eq(urgedTasks.directiveId, directiveId), inArray(urgedTasks.taskId, [...taskIds])));
}

/** Counts an urging on tasks, on the day of its letter. */
export async function countUrging(tx: Tx, taskIds: readonly string[], onDay: LocalDate): Promise<void> {
  if (taskIds.length === 0) return;
  await tx
    .update(tasks)
    .set({ urgeCount: sql`${tasks.urgeCount} + 1`, lastUrgedOn: onDay, version: sql`${tasks.version} + 1` })
    .where(inArray(tasks.id, [...taskIds]));
}

/** Letters that named tasks before, by task: those that went out and were not recalled, this one left out. */
export async function lettersBefore(
  db: Db,
  taskIds: readonly string[],
  exceptId: string,
): Promise<Map<string, { numberText: string; issuedOn: LocalDate }[]>> {
  const rows =
    taskIds.length === 0
      ? []
      : await db
          .select({
            taskId: urgedTasks.taskId,
            numberText: directives.numberText,
            issuedOn: directives.issuedOn,
          })
          .from(urgedTasks)
          .innerJoin(directives, eq(directives.id, urgedTasks.directiveId))
          .where(
            and(
              inArray(urgedTasks.taskId, [...taskIds]),
              inArray(directives.status, ['issued', 'replaced']),
              ne(directives.id, exceptId),
            ),
          )
          .orderBy(asc(directives.issuedOn));
  const before = new Map<string, { numberText: string; issuedOn: LocalDate }[]>();
  for (const { taskId, numberText, issuedOn } of rows)
    if (numberText !== null && issuedOn !== null)
      before.set(taskId, [...(before.get(taskId) ?? []), { numberText, issuedOn }]);
  return before;
}

/** Of what some papers gave to some units: all of it, what is done, and what is late on a day. */
export async function givenBy(
  db: Db,
  { directiveIds, unitIds }: { directiveIds: readonly string[]; unitIds: readonly string[] },
  today: LocalDate,
): Promise<{ given: number; done: number; late: number }> {
  if (directiveIds.length === 0) return { given: 0, done: 0, late: 0 };
  const part = (condition: SQL | undefined) => sql<number>`coalesce(sum(case when ${condition} then 1 else 0 end), 0)`;
  const isLate = and(inArray(tasks.state, [...RUNNING_STATES]), lt(tasks.dueOn, today));
  const [row] = await db
    .select({ given: count(), done: part(eq(tasks.state, 'completed')), late: part(isLate) })
    .from(tasks)
    .where(
      and(
        inArray(tasks.directiveId, [...directiveIds]),
        inArray(tasks.leadUnitId, [...unitIds]),
        inArray(tasks.state, [...OPEN_STATES, 'completed']),
      ),
    );
  return { given: Number(row?.given ?? 0), done: Number(row?.done ?? 0), late: Number(row?.late ?? 0) };
}
