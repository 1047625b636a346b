import { count } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { DISPLAY_STATUSES, type DisplayStatus } from '../../domain/task.ts';
import { statusColumn } from './status-sql.ts';
import { type TaskFilters, taskConditions } from './task-filters.ts';

export type StatusCounts = Record<DisplayStatus, number>;

const none = (): StatusCounts => Object.fromEntries(DISPLAY_STATUSES.map((status) => [status, 0])) as StatusCounts;

/** How many tasks show each status, among those the actor may see. */
export async function countByStatus(
  read: Db,
  actor: Actor,
  { filters, today }: { filters: TaskFilters; today: LocalDate },
): Promise<StatusCounts> {
  const status = statusColumn(today);
  const groups = await read
    .select({ status, n: count() })
    .from(tasks)
    .where(taskConditions(actor, { ...filters, withSecret: true }, today))
    .groupBy(status);
  const counts = none();
  for (const group of groups) counts[group.status] = Number(group.n);
  return counts;
}

export interface UnitStatusCounts {
  leadUnitId: string;
  counts: StatusCounts;
}

/** The same counts for every lead unit. */
export async function countByUnit(
  read: Db,
  actor: Actor,
  { filters, today }: { filters: TaskFilters; today: LocalDate },
): Promise<UnitStatusCounts[]> {
  const status = statusColumn(today);
  const groups = await read
    .select({ leadUnitId: tasks.leadUnitId, status, n: count() })
    .from(tasks)
    .where(taskConditions(actor, { ...filters, withSecret: true }, today))
    .groupBy(tasks.leadUnitId, status);
  const byUnit = new Map<string, StatusCounts>();
  for (const { leadUnitId, status: shown, n } of groups) {
    const counts = byUnit.get(leadUnitId) ?? none();
    counts[shown] = Number(n);
    byUnit.set(leadUnitId, counts);
  }
  return [...byUnit].map(([leadUnitId, counts]) => ({ leadUnitId, counts }));
}

/** Adds up counts of groups that share no task. */
export function sumStatuses(groups: readonly StatusCounts[]): StatusCounts {
  const total = none();
  for (const group of groups) for (const status of DISPLAY_STATUSES) total[status] += group[status];
  return total;
}
