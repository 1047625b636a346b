import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { isAnswered, isAsked } from '../../domain/reply.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

/** Which points of a directive each unit has answered, for those who follow it up: units that owe most first. */
export async function answersByUnit(
  read: Db,
  actor: Actor,
  { directiveId, today }: { directiveId: string; today: LocalDate },
) {
  const given = await read
    .select({
      id: tasks.id,
      leadUnitId: tasks.leadUnitId,
      position: tasks.pointPosition,
      state: tasks.state,
      lastReportOn: tasks.lastReportOn,
    })
    .from(tasks)
    .where(and(eq(tasks.directiveId, directiveId), visibleTo(actor, 'task:read', TASK_SCOPE)))
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));
  const asked = given.filter(isAsked);
  const unitIds = [...new Set(asked.map(({ leadUnitId }) => leadUnitId))];
  const names = await unitNames(read, unitIds, today);
  return unitIds
    .map((id) => {
      const points = asked.filter(({ leadUnitId }) => leadUnitId === id);
      const open = points.filter((point) => !isAnswered(point));
      return {
        id,
        name: names.get(id)?.shortName ?? '',
        sortKey: names.get(id)?.sortKey ?? '',
        asked: points.length,
        open: open.map(({ id: taskId, position }) => ({ taskId, position })),
      };
    })
    .sort((a, b) => b.open.length - a.open.length || (a.sortKey < b.sortKey ? -1 : 1));
}
