import { and, count, gte, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { DISPLAY_STATUSES, type DisplayStatus } from '../../domain/task.ts';
import { hasStatus, statusColumn } from './status-sql.ts';
import { type TaskFilters, taskConditions } from './task-filters.ts';
import { isCompleted, isUnfinished } from './task-sets.ts';

export type StatusCounts = Record<DisplayStatus, number>;

const none = (): StatusCounts => Object.fromEntries(DISPLAY_STATUSES.map((status) => [status, 0])) as StatusCounts;

interface Counted {
  filters: TaskFilters;
  today: LocalDate;
}

/** Completed tasks and the late ones among them: counted along their index, not sorted into groups. */
const DONE = {
  all: count(),
  late: sql<number>`count(case when ${tasks.completedOn} > ${tasks.dueOn} then 1 end)`,
};

/** How each part is narrowed: what has not ended, and what was done. */
function partsOf(actor: Actor, { filters, today }: Counted) {
  const where = taskConditions(actor, { ...filters, withSecret: true }, today);
  return {
    unfinished: and(where, isUnfinished),
    completed: and(where, isCompleted, filters.since ? gte(tasks.completedOn, filters.since) : undefined),
    // A period knows only what is open and what was done in it.
    ended: filters.since ? null : and(where, hasStatus('huy', today)),
  };
}

/** How many tasks show each status, among those the actor may see. */
export async function countByStatus(read: Db, actor: Actor, what: Counted): Promise<StatusCounts> {
  const status = statusColumn(what.today);
  const parts = partsOf(actor, what);
  const [groups, [done], ended] = await Promise.all([
    remembered(read, read.select({ status, n: count() }).from(tasks).where(parts.unfinished).groupBy(status)),
    remembered(read, read.select(DONE).from(tasks).where(parts.completed)),
    parts.ended && remembered(read, read.select({ n: count() }).from(tasks).where(parts.ended)),
  ]);
  const counts = none();
  for (const group of groups) counts[group.status] = Number(group.n);
  addDone(counts, done);
  counts.huy = Number(ended?.[0]?.n ?? 0);
  return counts;
}

function addDone(counts: StatusCounts, done: { all: number; late: number } | undefined): void {
  counts.tre = Number(done?.late ?? 0);
  counts.xong = Number(done?.all ?? 0) - counts.tre;
}

export interface UnitStatusCounts {
  leadUnitId: string;
  counts: StatusCounts;
}

/** The same counts for every lead unit. */
export async function countByUnit(read: Db, actor: Actor, what: Counted): Promise<UnitStatusCounts[]> {
  const status = statusColumn(what.today);
  const leadUnitId = tasks.leadUnitId;
  const parts = partsOf(actor, what);
  const group = <Columns extends Record<string, SQL | SQL.Aliased>>(columns: Columns, where: SQL | undefined) =>
    read
      .select({ leadUnitId, ...columns })
      .from(tasks)
      .where(where);
  const [groups, finished, ended] = await Promise.all([
    remembered(read, group({ status, n: count() }, parts.unfinished).groupBy(leadUnitId, status)),
    remembered(read, group(DONE, parts.completed).groupBy(leadUnitId)),
    parts.ended && remembered(read, group({ n: count() }, parts.ended).groupBy(leadUnitId)),
  ]);
  const byUnit = new Map<string, StatusCounts>();
  const countsOf = (unitId: string): StatusCounts => {
    const counts = byUnit.get(unitId) ?? none();
    byUnit.set(unitId, counts);
    return counts;
  };
  for (const { leadUnitId: unitId, status: shown, n } of groups) countsOf(unitId)[shown] = Number(n);
  for (const { leadUnitId: unitId, ...done } of finished) addDone(countsOf(unitId), done);
  for (const { leadUnitId: unitId, n } of ended ?? []) countsOf(unitId).huy = Number(n);
  return [...byUnit].map(([unitId, counts]) => ({ leadUnitId: unitId, counts }));
}

/** Adds up counts of groups that share no task. */
export function sumStatuses(groups: readonly StatusCounts[]): StatusCounts {
  const total = none();
  for (const group of groups) for (const status of DISPLAY_STATUSES) total[status] += group[status];
  return total;
}
