import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people, subtasks } from '../../db/schema.ts';
import { partScope, partsOf, possibleHolders, type SubtaskRow } from '../../db/stores/subtask-store.ts';
import { loadTask } from '../../db/stores/task-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { mayContribute } from '../../domain/contribution.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { holderKey, isSplittable, rollUp } from '../../domain/subtask.ts';
import { unitNames } from '../organisation/unit-names.ts';

/**
 * How a task is split inside its lead unit, and what the actor may do about it. For whoever may read the task: the page
 * of the task has asked.
 */
export async function taskParts(read: Db, actor: Actor, { taskId, today }: { taskId: string; today: LocalDate }) {
  const task = await loadTask(read, taskId);
  const isOpen = isSplittable(task);
  const maySplit = isOpen && can(actor, 'task:split', task.scope);
  const [parts, removed] = await Promise.all([partsOf(read, taskId), maySplit ? removedParts(read, taskId) : []]);
  const names = await holderNames(read, [...parts, ...removed], today);
  const shown = (part: SubtaskRow) => ({
    id: part.id,
    version: part.version,
    text: part.text,
    holder: holderKey(part),
    holderName: names.get(part.personId ?? part.unitId ?? '') ?? '',
    dueOn: part.dueOn,
    isLate: part.doneOn === null && part.dueOn !== null && part.dueOn < today,
    percent: part.percent,
    note: part.note,
    doneOn: part.doneOn,
    mayReport: isOpen && can(actor, 'task:report', partScope({ part, task })),
  });
  return {
    parts: parts.map(shown),
    removed: removed.map(shown),
    rollUp: rollUp(parts),
    maySplit,
    holders: maySplit ? await possibleHolders(read, task.leadUnitId, today) : null,
    mayContribute: mayContribute(task, actor) && can(actor, 'task:contribute', task.scope),
  };
}

export type TaskPart = Awaited<ReturnType<typeof taskParts>>['parts'][number];

const removedParts = (read: Db, taskId: string): Promise<SubtaskRow[]> =>
  read
    .select()
    .from(subtasks)
    .where(and(eq(subtasks.taskId, taskId), isNotNull(subtasks.removedOn)))
    .orderBy(asc(subtasks.position), asc(subtasks.id));

/** Names of people and sub-units, by id. */
async function holderNames(read: Db, parts: readonly SubtaskRow[], today: LocalDate): Promise<Map<string, string>> {
  const personIds = [...new Set(parts.flatMap(({ personId }) => personId ?? []))];
  const [persons, units] = await Promise.all([
    personIds.length === 0
      ? []
      : read.select({ id: people.id, name: people.fullName }).from(people).where(inArray(people.id, personIds)),
    unitNames(
      read,
      parts.map(({ unitId }) => unitId),
      today,
    ),
  ]);
  return new Map([
    ...persons.map(({ id, name }) => [id, name] as const),
    ...[...units.values()].map(({ id, shortName }) => [id, shortName] as const),
  ]);
}
