import { and, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { DIRECTIVE_SCOPE } from '../directives/directive-scope.ts';
import { unconfirmedOrals } from '../directives/unconfirmed-orals.ts';
import { type TaskFilters, taskConditions } from '../tasks/task-filters.ts';
import { isUnfinished } from '../tasks/task-sets.ts';
import { upkeepOf } from '../tasks/upkeep.ts';
import { visibleTo } from '../visible-to.ts';

/** Tasks that are open and rest on words nobody has confirmed; in no other figure. */
export const secondHandTasks = (
  read: Db,
  actor: Actor,
  { filters, today }: { filters: TaskFilters; today: LocalDate },
): Promise<number> =>
  read.$count(
    tasks,
    and(taskConditions(actor, { ...filters, withSecret: true }, today), isUnfinished, eq(tasks.isSecondHand, true)),
  );

/** What an office counts apart: how well tasks are kept up, and spoken orders that wait for confirmation. */
export async function countedApart(
  read: Db,
  actor: Actor,
  { issuerId, today }: { issuerId: string; today: LocalDate },
) {
  const filters = { issuerId };
  const { rules } = await loadOfficeRules(read, issuerId);
  const [upkeep, secondHand, orals] = await Promise.all([
    upkeepOf(read, actor, { filters, today, rules }),
    secondHandTasks(read, actor, { filters, today }),
    unconfirmedOrals(read, issuerId, today, rules, visibleTo(actor, 'directive:read', DIRECTIVE_SCOPE)),
  ]);
  return { upkeep, secondHand, orals };
}

export type CountedApart = Awaited<ReturnType<typeof countedApart>>;
