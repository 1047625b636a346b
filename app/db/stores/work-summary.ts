import { and, asc, count, eq, inArray, lte, or, sql } from 'drizzle-orm';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { Db } from '../client.server.ts';
import { tasks } from '../schema.ts';

/** What a unit has to do in one field. */
export interface WorkOfUnit {
  leadUnitId: string;
  field: ReformArea | null;
  overdue: number;
  /** Due from today until the end of the week. */
  dueThisWeek: number;
  /** Handed in, to be confirmed. */
  waiting: number;
}

/** The pressing work of an issuer by unit and field: past due, due until a day, handed in. */
export async function summariseWork(
  db: Db,
  issuerId: string,
  { today, until }: { today: LocalDate; until: LocalDate },
): Promise<WorkOfUnit[]> {
  const isWaiting = eq(tasks.state, 'submitted');
  const part = (condition: ReturnType<typeof sql>) => sql<number>`sum(case when ${condition} then 1 else 0 end)`;
  const rows = await db
    .select({
      leadUnitId: tasks.leadUnitId,
      field: tasks.field,
      all: count(),
      waiting: part(isWaiting),
      overdue: part(sql`${tasks.state} <> 'submitted' and ${tasks.dueOn} < ${today}`),
    })
    .from(tasks)
    .where(
      and(
        eq(tasks.issuerId, issuerId),
        or(isWaiting, and(inArray(tasks.state, [...RUNNING_STATES]), lte(tasks.dueOn, until))),
      ),
    )
    .groupBy(tasks.leadUnitId, tasks.field)
    .orderBy(asc(tasks.leadUnitId), asc(tasks.field));
  return rows.map(({ all, leadUnitId, field, ...counts }) => {
    const [waiting, overdue] = [Number(counts.waiting), Number(counts.overdue)];
    return { leadUnitId, field, waiting, overdue, dueThisWeek: Number(all) - waiting - overdue };
  });
}
