import { and, eq, max } from 'drizzle-orm';
import type { DueKind } from '../../domain/due.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { addressedAs } from '../../domain/unit-names.ts';
import type { SuccessorTask } from '../../domain/workflow/task-changes.ts';
import type { Db, Tx } from '../client.server.ts';
import { directives, taskCoordinators, tasks } from '../schema.ts';
import type { AddressableUnit } from './addressee-store.ts';
import { indexDocs } from './search-index.ts';
import { addTaskEvents, type Task } from './task-store.ts';

/** True when this very task was begun by moving that one. */
export const hasSuccessor = async (db: Db, taskId: string, newTaskId: string): Promise<boolean> =>
  (await db.$count(tasks, and(eq(tasks.id, newTaskId), eq(tasks.transferredFromId, taskId)))) > 0;

interface Transfer {
  now: Date;
  personId: string | null;
  paper: { basis: string; basisOn: LocalDate; basisDirectiveId: string | null };
  note: string;
}

/**
 * Begins a moved task at its new unit: the same point of the same paper, with its helpers, its monitor and its target,
 * nothing done yet, a history that starts with the move, and found by search.
 */
export async function addSuccessor(
  tx: Tx,
  task: Task,
  { id, unit, issuedOn, dueOn }: SuccessorTask & { id: string; unit: AddressableUnit },
  { now, personId, paper, note }: Transfer,
): Promise<void> {
  const { issuerId, committeeId, directiveId, pointId, pointPosition, field, title, monitorUnitId } = task;
  const { deliverable, target, isSecret, isSecondHand, isDemo, duePhrase } = task;
  const [last] = await tx
    .select({ place: max(tasks.unitPosition) })
    .from(tasks)
    .where(eq(tasks.pointId, pointId));
  const dueKind: DueKind = dueOn === task.dueOn ? task.dueKind : 'DATE';
  await tx.insert(tasks).values({
    ...{ id, issuerId, committeeId, directiveId, pointId, pointPosition, field, title, monitorUnitId },
    ...{ deliverable, target, isSecret, isSecondHand, isDemo, issuedOn, dueOn, dueKind },
    unitPosition: (last?.place ?? task.unitPosition) + 1,
    leadUnitId: unit.id,
    printedAddressee: addressedAs(unit),
    state: 'not_started',
    firstDueOn: dueOn,
    duePhrase: dueOn === task.dueOn ? duePhrase : '',
    transferredFromId: task.id,
  });
  const helpers = task.coordinatorIds.filter((unitId) => unitId !== unit.id);
  if (helpers.length > 0) await tx.insert(taskCoordinators).values(helpers.map((unitId) => ({ taskId: id, unitId })));
  const data = { fromTaskId: task.id, fromUnitId: task.leadUnitId, dueOn, ...paper };
  await addTaskEvents(tx, [{ taskId: id, type: 'received', at: now, onDay: issuedOn, personId, note, data }]);
  if (isSecret) return;
  const [directive] = await tx
    .select({ numberText: directives.numberText, subject: directives.subject })
    .from(directives)
    .where(eq(directives.id, directiveId));
  const words = [directive?.numberText, directive?.subject, deliverable, unit.name, unit.shortName];
  const day = dueOn ?? issuedOn;
  await indexDocs(tx, [{ kind: 'task', ref: id, issuerId, day, title, body: words.filter(Boolean).join(' ') }]);
}
