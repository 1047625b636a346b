import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, people, tasks } from '../../db/schema.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { OPEN_STATES, type TaskState } from '../../domain/task.ts';

export interface UnitFeedTask {
  id: string;
  title: string;
  numberText: string | null;
  state: TaskState;
  issuedOn: LocalDate;
  firstDueOn: LocalDate | null;
  dueOn: LocalDate | null;
  percent: number;
  officer: string | null;
  lastReportOn: LocalDate | null;
}

const MOST = 5000;

/** The open tasks a unit leads, by due date; those given by secret papers are in no list that leaves the app. */
export const unitFeed = (read: Db, unitId: string): Promise<UnitFeedTask[]> =>
  read
    .select({
      id: tasks.id,
      title: tasks.title,
      numberText: directives.numberText,
      state: tasks.state,
      issuedOn: tasks.issuedOn,
      firstDueOn: tasks.firstDueOn,
      dueOn: tasks.dueOn,
      percent: tasks.percent,
      officer: people.fullName,
      lastReportOn: tasks.lastReportOn,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .leftJoin(people, eq(people.id, tasks.officerPersonId))
    .where(and(eq(tasks.leadUnitId, unitId), inArray(tasks.state, [...OPEN_STATES]), eq(tasks.isSecret, false)))
    .orderBy(sql`${tasks.dueOn} is null`, asc(tasks.dueOn), asc(tasks.id))
    .limit(MOST);
