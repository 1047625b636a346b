import { and, count, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { files, progressReports, tasks } from '../../db/schema.ts';
import { taskScope } from '../../db/stores/task-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { BULK_ACTS, type BulkAct, MOST_AT_ONCE } from '../../domain/inbox.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { type DisplayStatus, displayStatus, RUNNING_STATES, type TaskState } from '../../domain/task.ts';
import { taskWorkflow } from '../../domain/workflow/task-workflow.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { taskActs } from '../tasks/task-acts.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

/** Why an act would pass a task by. */
export type SkipReason = 'own' | 'state' | 'right';

export interface BulkRow {
  id: string;
  version: number;
  title: string;
  unit: string;
  now: DisplayStatus;
  /** Null when the task stays as it is, for the reason given. */
  after: DisplayStatus | null;
  skip: SkipReason | null;
  urgeCount: number;
  value: number | null;
  valueUnit: string;
  files: number;
}

/** What an act would do to the chosen tasks: shown before anything happens. Tasks out of reach do not exist. */
export async function bulkPage(
  read: Db,
  actor: Actor,
  { search, today }: { search: URLSearchParams; today: LocalDate },
) {
  const act = BULK_ACTS.find((one) => one === search.get('viec'));
  if (!act) throw new NotFound('page');
  const ids = [...new Set(search.getAll('nv'))].slice(0, MOST_AT_ONCE);
  const found =
    ids.length === 0
      ? []
      : await read
          .select()
          .from(tasks)
          .where(and(inArray(tasks.id, ids), visibleTo(actor, 'task:read', TASK_SCOPE)));
  const [names, evidence] = await Promise.all([
    unitNames(read, [...new Set(found.map(({ leadUnitId }) => leadUnitId))], today),
    act === 'confirm' ? evidenceOf(read, ids) : new Map<string, number>(),
  ]);
  const rows = found.map((task): BulkRow => {
    const skip = skipOf(actor, act, { ...task, scope: taskScope(task, []) });
    return {
      id: task.id,
      version: task.version,
      title: task.title,
      unit: names.get(task.leadUnitId)?.shortName ?? '',
      now: displayStatus(task, today),
      after: skip ? null : statusAfter(act, task, today),
      skip,
      urgeCount: task.urgeCount,
      value: task.value,
      valueUnit: task.target?.unit ?? '',
      files: evidence.get(task.id) ?? 0,
    };
  });
  return { act, rows: [...rows.filter(({ skip }) => !skip), ...rows.filter(({ skip }) => skip)] };
}

function skipOf(actor: Actor, act: BulkAct, task: Parameters<typeof taskActs>[1]): SkipReason | null {
  const acts = taskActs(actor, task);
  if (acts[act]) return null;
  if (act === 'confirm' && acts.isOwnWork) return 'own';
  const states: Record<BulkAct, readonly TaskState[]> = {
    acknowledge: taskWorkflow.steps.start.from,
    confirm: taskWorkflow.steps.confirm.from,
    urge: RUNNING_STATES,
  };
  return states[act].includes(task.state) ? 'right' : 'state';
}

function statusAfter(act: BulkAct, task: typeof tasks.$inferSelect, today: LocalDate): DisplayStatus {
  switch (act) {
    case 'acknowledge':
      return displayStatus({ ...task, state: 'in_progress' }, today);
    case 'confirm':
      return displayStatus({ ...task, state: 'completed', completedOn: task.submittedOn }, today);
    case 'urge':
      return displayStatus(task, today);
  }
}

/** Files handed in with each task's submissions. */
async function evidenceOf(read: Db, taskIds: readonly string[]): Promise<Map<string, number>> {
  if (taskIds.length === 0) return new Map();
  const counted = await read
    .select({ taskId: progressReports.taskId, n: count(files.id) })
    .from(progressReports)
    .innerJoin(files, and(eq(files.ownerKind, 'progress_report'), eq(files.ownerId, progressReports.id)))
    .where(and(inArray(progressReports.taskId, [...taskIds]), isNull(files.removedAt)))
    .groupBy(progressReports.taskId);
  return new Map(counted.map(({ taskId, n }) => [taskId, Number(n)]));
}
