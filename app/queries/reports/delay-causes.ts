import { count } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { DELAY_CAUSES, type DelayCause } from '../../domain/delay.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { DisplayStatus } from '../../domain/task.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { taskConditions } from '../tasks/task-filters.ts';
import { taskListChoices } from '../tasks/task-list-page.ts';

/** Which tasks are looked at, by the slug of the address. */
export const DELAYED = {
  'qua-han': ['qua'],
  'xong-tre': ['tre'],
  'ca-hai': ['qua', 'tre'],
  'tam-dung': ['dung'],
} as const satisfies Record<string, readonly DisplayStatus[]>;
export type Delayed = keyof typeof DELAYED;

export type CauseCounts = Record<DelayCause | 'unsaid', number>;

const noCounts = (): CauseCounts =>
  Object.fromEntries([...DELAY_CAUSES, 'unsaid'].map((cause) => [cause, 0])) as CauseCounts;

/** How often each unit named each cause, and how often it named none; every number is that of a list. */
export async function delayCauses(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const which = (Object.keys(DELAYED) as Delayed[]).find((slug) => slug === search.get('loai')) ?? 'qua-han';
  const directiveId = search.get('vb') || null;
  const filters = { statuses: DELAYED[which], directiveId };
  const [groups, choices] = await Promise.all([
    read
      .select({ unitId: tasks.leadUnitId, cause: tasks.delayCause, n: count() })
      .from(tasks)
      .where(taskConditions(actor, filters, today))
      .groupBy(tasks.leadUnitId, tasks.delayCause),
    taskListChoices(read, actor, today),
  ]);
  const names = await unitNames(
    read,
    groups.map(({ unitId }) => unitId),
    today,
  );
  const total = noCounts();
  const byUnit = new Map<string, CauseCounts>();
  for (const { unitId, cause, n } of groups) {
    const counts = byUnit.get(unitId) ?? noCounts();
    counts[cause ?? 'unsaid'] += Number(n);
    total[cause ?? 'unsaid'] += Number(n);
    byUnit.set(unitId, counts);
  }
  const sortKey = (unitId: string) => names.get(unitId)?.sortKey ?? '';
  return {
    which,
    directiveId,
    directives: choices.directives,
    total,
    units: [...byUnit]
      .map(([unitId, counts]) => ({ unitId, unit: names.get(unitId)?.shortName ?? '', counts }))
      .sort((a, b) => sumOf(b.counts) - sumOf(a.counts) || (sortKey(a.unitId) < sortKey(b.unitId) ? -1 : 1)),
  };
}

/** All tasks of a row. */
const sumOf = (counts: CauseCounts): number => Object.values(counts).reduce((sum, n) => sum + n, 0);
