import { and, eq, gte, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { searchDocs, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { DisplayStatus } from '../../domain/task.ts';
import { searchWords, textsWith } from '../full-text.ts';
import { visibleTo } from '../visible-to.ts';
import { hasStatus } from './status-sql.ts';
import { TASK_SCOPE } from './task-scope.ts';

/** What a list of tasks is narrowed to; every part is optional. */
export interface TaskFilters {
  statuses?: readonly DisplayStatus[];
  leadUnitId?: string | null;
  issuerId?: string | null;
  committeeId?: string | null;
  directiveId?: string | null;
  pointId?: string | null;
  monitorUnitId?: string | null;
  /** Due dates from and to, both included. */
  dueFrom?: LocalDate | null;
  dueTo?: LocalDate | null;
  text?: string | null;
}

/** The rows of a list: what the actor may see, narrowed by the filters. */
export function taskConditions(actor: Actor, filters: TaskFilters, today: LocalDate): SQL | undefined {
  const same = (column: Parameters<typeof eq>[0], value: string | null | undefined) =>
    value ? eq(column, value) : undefined;
  const words = searchWords(filters.text ?? '');
  return and(
    visibleTo(actor, 'task:read', TASK_SCOPE),
    same(tasks.leadUnitId, filters.leadUnitId),
    same(tasks.issuerId, filters.issuerId),
    same(tasks.committeeId, filters.committeeId),
    same(tasks.directiveId, filters.directiveId),
    same(tasks.pointId, filters.pointId),
    same(tasks.monitorUnitId, filters.monitorUnitId),
    filters.statuses?.length ? or(...filters.statuses.map((status) => hasStatus(status, today))) : undefined,
    filters.dueFrom ? and(isNotNull(tasks.dueOn), gte(tasks.dueOn, filters.dueFrom)) : undefined,
    filters.dueTo ? lte(tasks.dueOn, filters.dueTo) : undefined,
    words.length > 0
      ? sql`${tasks.id} in (select ${searchDocs.ref} ${textsWith(words).fromWhere} and ${searchDocs.kind} = 'task')`
      : undefined,
  );
}
