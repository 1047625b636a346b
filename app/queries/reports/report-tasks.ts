import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, progressReports, taskCoordinators, tasks, units } from '../../db/schema.ts';
import { taskScope } from '../../db/stores/task-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { type CountingBasis, type Counts, countBy, countTasks, judgedBy } from '../../domain/counting.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { daysLate, displayStatus } from '../../domain/task.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { type TaskFilters, taskConditions } from '../tasks/task-filters.ts';

/** More rows than this make no paper anybody reads. */
export const MOST_REPORT_TASKS = 5000;
/** Statements stay below SQLite's limit on parameters. */
const CHUNK = 500;

export interface ReportScope {
  filters: TaskFilters;
  /** First day of the period: tasks closed before it are left out. */
  from: LocalDate;
  /** Rows and totals alike are judged by these due dates. Default: those valid today. */
  basis?: CountingBasis;
  today: LocalDate;
}

/**
 * The tasks of a report as they stand today, counted once: the rows, the totals and the table by unit come from the same
 * read. Throws RuleBroken `report.too_many_tasks`.
 */
export async function reportTasks(read: Db, actor: Actor, { filters, from, basis = 'valid', today }: ReportScope) {
  const found = await read
    .select({
      task: tasks,
      directive: { kind: directives.kind, numberText: directives.numberText, issuedOn: directives.issuedOn },
      leadLevel: units.level,
      leadOrder: units.sortOrder,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .innerJoin(units, eq(units.id, tasks.leadUnitId))
    .where(and(taskConditions(actor, { ...filters, reportFrom: from, withSecret: true }, today)))
    .orderBy(asc(directives.issuedOn), asc(directives.id), asc(tasks.pointPosition), asc(tasks.unitPosition))
    .limit(MOST_REPORT_TASKS + 1);
  if (found.length > MOST_REPORT_TASKS) throw new RuleBroken('report.too_many_tasks', { max: MOST_REPORT_TASKS });
  const rows = found.map((row) => ({ ...row, task: judgedBy(basis, row.task) }));

  const ids = rows.map(({ task }) => task.id);
  const [helpers, said] = await Promise.all([coordinatorsOf(read, ids), lastWords(read, ids)]);
  const unitIds = [...rows.map(({ task }) => task.leadUnitId), ...[...helpers.values()].flat()];
  const names = await unitNames(read, unitIds, today);
  const named = (id: string) => names.get(id)?.name ?? '';
  const listed = rows.map(({ task, directive, leadLevel, leadOrder }) => ({
    task,
    directive,
    leadUnit: addressedAs({ level: leadLevel, name: named(task.leadUnitId) }),
    leadKey: `${String(leadOrder).padStart(6, '0')} ${names.get(task.leadUnitId)?.sortKey ?? ''}`,
    coordinatingUnits: (helpers.get(task.id) ?? []).map(named),
    lastReport: said.get(task.id) ?? null,
    status: displayStatus(task, today),
    daysLate: daysLate(task, today),
  }));
  const byUnit = countBy(
    listed.map(({ task, ...row }) => ({ ...task, ...row })),
    (row) => row.leadUnitId,
    today,
  );
  const keyOf = new Map(listed.map((row) => [row.task.leadUnitId, row]));
  return {
    // Totals count secret tasks; only whoever may see one finds it in the list.
    rows: listed.filter(({ task }) => !task.isSecret || can(actor, 'task:read', taskScope(task, []))),
    counts: countTasks(
      rows.map(({ task }) => task),
      today,
    ),
    units: [...byUnit]
      .map(([unitId, counts]): { unitId: string; unit: string; key: string; counts: Counts } => ({
        unitId,
        unit: keyOf.get(unitId)?.leadUnit ?? '',
        key: keyOf.get(unitId)?.leadKey ?? '',
        counts,
      }))
      .sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

export type ReportTasks = Awaited<ReturnType<typeof reportTasks>>;

async function coordinatorsOf(read: Db, taskIds: string[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (let start = 0; start < taskIds.length; start += CHUNK)
    for (const { taskId, unitId } of await read
      .select()
      .from(taskCoordinators)
      .where(inArray(taskCoordinators.taskId, taskIds.slice(start, start + CHUNK))))
      found.set(taskId, [...(found.get(taskId) ?? []), unitId]);
  return found;
}

/** What each unit said last, by task. */
async function lastWords(read: Db, taskIds: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const latest = sql`(select max(later.reported_at) from ${progressReports} as later where later.task_id = ${progressReports.taskId} and not later.is_contribution)`;
  for (let start = 0; start < taskIds.length; start += CHUNK)
    for (const { taskId, text } of await read
      .select({ taskId: progressReports.taskId, text: progressReports.text })
      .from(progressReports)
      .where(
        and(
          inArray(progressReports.taskId, taskIds.slice(start, start + CHUNK)),
          eq(progressReports.isContribution, false),
          eq(progressReports.reportedAt, latest),
        ),
      )
      // Of two at the same moment, the later one stays.
      .orderBy(asc(progressReports.id)))
      found.set(taskId, text);
  return found;
}
