import { and, asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { reminders, tasks } from '../../db/schema.ts';
import { loadClimbers } from '../../db/stores/climber-store.ts';
import type { DelayCause } from '../../domain/delay.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { ReportTasks } from './report-tasks.ts';

/** An overdue task that was reported to the chair, so that its unit owes a written explanation. */
export interface NamedTask {
  taskId: string;
  title: string;
  leadUnit: string;
  /** The valid due date, whatever date the counts go by. */
  dueOn: LocalDate;
  /** Day it was reported to the chair. */
  reportedOn: LocalDate;
  /** Letters of urging sent since it fell due. */
  letters: number;
  /** What the unit said: the cause it chose, and its own words. */
  delayCause: DelayCause | null;
  difficulties: string;
}

const CHUNK = 500;

/** The overdue tasks of a report that it has to name, the longest overdue first. A due date that was moved names none. */
export async function namedTasks(read: Db, rows: ReportTasks['rows'], today: LocalDate): Promise<NamedTask[]> {
  const overdue = new Map(rows.flatMap((row) => (row.status === 'qua' ? [[row.task.id, row] as const] : [])));
  const ids = [...overdue.keys()];
  const named: NamedTask[] = [];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const told = await reportedToChair(read, ids.slice(start, start + CHUNK));
    const taskIds = told.map(({ taskId }) => taskId);
    const letters = new Map((await loadClimbers(read, taskIds, today)).map((task) => [task.id, task.letters]));
    for (const one of told) {
      const row = overdue.get(one.taskId);
      if (!row) continue;
      const { title, delayCause, difficulties } = row.task;
      const { leadUnit } = row;
      named.push({ ...one, title, leadUnit, letters: letters.get(one.taskId) ?? 0, delayCause, difficulties });
    }
  }
  return named.sort((a, b) => (a.dueOn < b.dueOn ? -1 : Number(a.dueOn > b.dueOn)));
}

const reportedToChair = (read: Db, taskIds: readonly string[]) =>
  read
    .select({ taskId: reminders.taskId, dueOn: reminders.countedFrom, reportedOn: reminders.reachedOn })
    .from(reminders)
    .innerJoin(tasks, and(eq(tasks.id, reminders.taskId), eq(tasks.dueOn, reminders.countedFrom)))
    .where(and(eq(reminders.rung, 'chair'), inArray(reminders.taskId, [...taskIds])))
    .orderBy(asc(reminders.countedFrom), asc(reminders.taskId));
