import { asc, desc, eq, inArray, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { directives, tasks } from '../../db/schema.ts';
import { rulesByIssuer } from '../../db/stores/office-rules-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { DEFAULT_RULES } from '../../domain/office-rules.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type DisplayStatus, displayStatus } from '../../domain/task.ts';
import { silentDays } from '../../domain/upkeep.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { type TaskFilters, taskConditions } from './task-filters.ts';

export const TASK_SORTS = ['due', '-due', 'updated', '-updated', 'percent', '-percent'] as const;
export type TaskSort = (typeof TASK_SORTS)[number];
export const TASK_PAGE_SIZES = [25, 50, 100] as const;

/** Counting stops here: nobody pages further, and a count that grows with the years makes every page slower. */
export const COUNT_LIMIT = 10_000;

export interface TaskListRow {
  id: string;
  title: string;
  directiveId: string;
  directiveNumber: string | null;
  leadUnitId: string;
  leadUnit: string;
  status: DisplayStatus;
  dueOn: LocalDate | null;
  /** Beside the date extensions led to. */
  firstDueOn: LocalDate | null;
  duePhrase: string;
  completedOn: LocalDate | null;
  submittedOn: LocalDate | null;
  percent: number;
  urgeCount: number;
  lastReportOn: LocalDate | null;
  isSecondHand: boolean;
  isSecret: boolean;
  /** Days without an entry once they are too many by the rules of its office; null while it is kept up. */
  silentDays: number | null;
}

export interface TaskList {
  rows: TaskListRow[];
  /** At most COUNT_LIMIT; `countIsLower` tells that there are more. */
  count: number;
  countIsLower: boolean;
  page: number;
  pageSize: number;
}

const ORDER: Record<TaskSort, SQL[]> = {
  // Tasks without a date come last whichever way the dates run; said like this, both databases read along an index.
  due: [sql`${tasks.dueOn} asc nulls last`, asc(tasks.id)],
  '-due': [sql`${tasks.dueOn} desc nulls last`, desc(tasks.id)],
  updated: [asc(tasks.lastReportOn), asc(tasks.id)],
  '-updated': [desc(tasks.lastReportOn), desc(tasks.id)],
  percent: [asc(tasks.percent), asc(tasks.id)],
  '-percent': [desc(tasks.percent), desc(tasks.id)],
};

/** One page of the tasks an actor may see, narrowed and sorted. Ids are found on the indexes first, rows fetched after. */
export async function listTasks(
  read: Db,
  actor: Actor,
  {
    filters,
    sort,
    page,
    pageSize,
    today,
  }: { filters: TaskFilters; sort: TaskSort; page: number; pageSize: number; today: LocalDate },
): Promise<TaskList> {
  const where = taskConditions(actor, filters, today);
  const counted = read
    .select({ one: sql`1` })
    .from(tasks)
    .where(where)
    .limit(COUNT_LIMIT + 1)
    .as('counted');
  const [[total], ids] = await Promise.all([
    remembered(read, read.select({ n: sql<number>`cast(count(*) as int)` }).from(counted)),
    read
      .select({ id: tasks.id })
      .from(tasks)
      .where(where)
      .orderBy(...ORDER[sort])
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  ]);
  const found = total?.n ?? 0;
  return {
    rows: await taskRows(
      read,
      ids.map(({ id }) => id),
      today,
    ),
    count: Math.min(found, COUNT_LIMIT),
    countIsLower: found > COUNT_LIMIT,
    page,
    pageSize,
  };
}

/** The rows of the given tasks as lists show them, in the order given. */
export async function taskRows(read: Db, ids: string[], today: LocalDate): Promise<TaskListRow[]> {
  if (ids.length === 0) return [];
  const found = await read
    .select({
      id: tasks.id,
      title: tasks.title,
      directiveId: tasks.directiveId,
      directiveNumber: directives.numberText,
      leadUnitId: tasks.leadUnitId,
      state: tasks.state,
      dueOn: tasks.dueOn,
      firstDueOn: tasks.firstDueOn,
      duePhrase: tasks.duePhrase,
      completedOn: tasks.completedOn,
      submittedOn: tasks.submittedOn,
      percent: tasks.percent,
      urgeCount: tasks.urgeCount,
      lastReportOn: tasks.lastReportOn,
      isSecondHand: tasks.isSecondHand,
      isSecret: tasks.isSecret,
      issuerId: tasks.issuerId,
      issuedOn: tasks.issuedOn,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(inArray(tasks.id, ids));
  const names = await unitNames(read, [...new Set(found.map((task) => task.leadUnitId))], today);
  const rules = await rulesByIssuer(
    read,
    found.map(({ issuerId }) => issuerId),
  );
  const byId = new Map(found.map((task) => [task.id, task]));
  return ids.flatMap((id) => {
    const task = byId.get(id);
    if (!task) return [];
    const { state, issuerId, issuedOn, ...row } = task;
    return [
      {
        ...row,
        status: displayStatus(task, today),
        leadUnit: names.get(task.leadUnitId)?.shortName ?? '',
        silentDays: silentDays(task, today, rules.get(issuerId) ?? DEFAULT_RULES),
      },
    ];
  });
}
