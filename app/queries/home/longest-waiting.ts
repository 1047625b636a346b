import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { remembered } from '../../db/remembered.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type TaskFilters, taskConditions } from '../tasks/task-filters.ts';

/** The submission that has waited longest for confirmation; null when none waits. */
export async function longestWaiting(
  read: Db,
  actor: Actor,
  { filters, today }: { filters: TaskFilters; today: LocalDate },
): Promise<{ taskId: string; title: string; submittedOn: LocalDate | null } | null> {
  const oldest = read
    .select({ taskId: tasks.id, title: tasks.title, submittedOn: tasks.submittedOn })
    .from(tasks)
    .where(and(taskConditions(actor, filters, today), eq(tasks.state, 'submitted')))
    .orderBy(asc(tasks.submittedOn), asc(tasks.id))
    .limit(1);
  const [first] = await remembered(read, oldest);
  return first ?? null;
}
