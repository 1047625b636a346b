import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives, tasks } from '../../db/schema.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';

export interface TaskForMail {
  title: string;
  numberText: string | null;
  leadUnitId: string;
  leadUnit: string;
  officerPersonId: string | null;
  /** Whoever follows the task up: the monitor, else the standing office of its committee. */
  monitorUnitId: string | null;
  dueOn: LocalDate | null;
}

/** What a mail about a task says, and whom it concerns. */
export async function taskForMail(read: Db, taskId: string, today: LocalDate): Promise<TaskForMail> {
  const [task] = await read
    .select({
      title: tasks.title,
      numberText: directives.numberText,
      leadUnitId: tasks.leadUnitId,
      officerPersonId: tasks.officerPersonId,
      monitorUnitId: tasks.monitorUnitId,
      standingOfficeId: committees.standingOfficeId,
      dueOn: tasks.dueOn,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .leftJoin(committees, eq(committees.id, tasks.committeeId))
    .where(eq(tasks.id, taskId));
  if (!task) throw new NotFound('task', taskId);
  const { standingOfficeId, monitorUnitId, ...facts } = task;
  const names = await unitNames(read, [task.leadUnitId], today);
  return {
    ...facts,
    leadUnit: names.get(task.leadUnitId)?.shortName ?? '',
    monitorUnitId: monitorUnitId ?? standingOfficeId,
  };
}
