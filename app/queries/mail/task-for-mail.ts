import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives, tasks } from '../../db/schema.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import type { Scope } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';

export interface TaskForMail {
  /** Empty for a task given by a secret paper. */
  title: string;
  numberText: string | null;
  leadUnitId: string;
  leadUnit: string;
  officerPersonId: string | null;
  /** Whoever follows the task up: the monitor, else the standing office of its committee. */
  monitorUnitId: string | null;
  dueOn: LocalDate | null;
  coordinatorIds: string[];
  scope: Scope;
}

/** What is said about a task, and whom it concerns. */
export async function taskForMail(read: Db, taskId: string, today: LocalDate): Promise<TaskForMail> {
  const { scope, coordinatorIds, ...task } = await loadTask(read, taskId);
  const [source] = await read
    .select({ numberText: directives.numberText, standingOfficeId: committees.standingOfficeId })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .leftJoin(committees, eq(committees.id, tasks.committeeId))
    .where(eq(tasks.id, taskId));
  const names = await unitNames(read, [task.leadUnitId], today);
  return {
    title: task.isSecret ? '' : task.title,
    numberText: source?.numberText ?? null,
    leadUnitId: task.leadUnitId,
    leadUnit: names.get(task.leadUnitId)?.shortName ?? '',
    officerPersonId: task.officerPersonId,
    monitorUnitId: task.monitorUnitId ?? source?.standingOfficeId ?? null,
    dueOn: task.dueOn,
    coordinatorIds,
    scope,
  };
}
