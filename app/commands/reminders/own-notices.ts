import type { Tx } from '../../db/client.server.ts';
import type { TaskClimber } from '../../db/stores/climber-store.ts';
import type { NoticeToGive } from '../../db/stores/notice-store.ts';
import { loadUnits, profileOn } from '../../db/stores/unit-store.ts';
import { kindOf, type Reached } from '../../domain/ladder.ts';
import { type Duties, TOLD, toldOf } from '../../domain/ladder-audience.ts';
import type { TaskNoticeFacts } from '../../domain/notice.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';

/** What officers and heads are told of their own tasks on a rung; nothing on rungs that only make lists. */
export async function ownNotices(
  tx: Tx,
  climbs: readonly { task: TaskClimber; reached: Reached }[],
  duties: Duties,
  today: LocalDate,
): Promise<NoticeToGive[]> {
  const concerned = climbs.filter(({ reached }) => TOLD[kindOf(reached.rung)].own !== null);
  const units = await loadUnits(tx, [...new Set(concerned.map(({ task }) => task.leadUnitId))]);
  const names = new Map(units.map(({ id, profiles }) => [id, profileOn(profiles, today).shortName]));
  return concerned.flatMap(({ task, reached }) =>
    toldOf(kindOf(reached.rung), task, duties).map((personId) =>
      noticeOf(personId, task, reached, names.get(task.leadUnitId) ?? ''),
    ),
  );
}

/** What one person is told of one task on its rung. */
function noticeOf(
  personId: string,
  task: TaskClimber,
  { rung, countedFrom, days }: Reached,
  unit: string,
): NoticeToGive {
  const { title, numberText, dueOn, lastReportOn } = task;
  const facts: TaskNoticeFacts = { title, numberText, unit, dueOn, note: '' };
  const notice = { personId, subject: { kind: 'task' as const, id: task.id }, key: `${rung}:${countedFrom}` };
  if (rung === 'due') return { ...notice, event: 'task.due-today', facts };
  if (rung === 'stale') return { ...notice, event: 'task.stale', facts: { ...facts, lastEntryOn: lastReportOn } };
  if (rung === 'overdue') return { ...notice, event: 'task.overdue', facts: { ...facts, days } };
  return { ...notice, event: 'task.due-soon', facts: { ...facts, days } };
}
