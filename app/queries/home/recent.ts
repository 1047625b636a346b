import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people, taskEvents, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

const SHOWN = ['submitted', 'confirmed', 'returned', 'reported', 'urged'];
const MOST = 8;

/** What units have done lately, newest first. */
export async function recentEvents(
  read: Db,
  actor: Actor,
  { issuerId, today }: { issuerId: string; today: LocalDate },
) {
  const events = await read
    .select({
      id: taskEvents.id,
      type: taskEvents.type,
      at: taskEvents.at,
      data: taskEvents.data,
      person: people.fullName,
      taskId: tasks.id,
      title: tasks.title,
      leadUnitId: tasks.leadUnitId,
    })
    .from(taskEvents)
    .innerJoin(tasks, eq(tasks.id, taskEvents.taskId))
    .leftJoin(people, eq(people.id, taskEvents.personId))
    .where(
      and(visibleTo(actor, 'task:read', TASK_SCOPE), eq(tasks.issuerId, issuerId), inArray(taskEvents.type, SHOWN)),
    )
    .orderBy(desc(taskEvents.at), desc(taskEvents.id))
    .limit(MOST);
  const names = await unitNames(
    read,
    events.map((event) => event.leadUnitId),
    today,
  );
  return events.map(({ leadUnitId, ...event }) => ({ ...event, unit: names.get(leadUnitId)?.shortName ?? '' }));
}
