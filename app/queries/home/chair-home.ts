import type { Db } from '../../db/client.server.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { addDays, addMonths, type LocalDate, startOfQuarter } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { countByUnit, sumStatuses } from '../tasks/count-tasks.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { countedApart } from './apart.ts';
import { decisionsFor } from './decisions.ts';
import { longestWaiting } from './longest-waiting.ts';
import { onTimeIn } from './on-time-rate.ts';
import { rankUnits } from './rank-units.ts';
import { meetingsBetween } from './today.ts';
import { weeklyOverdue } from './weekly-overdue.ts';

const WEEKS = 8;
const OVERDUE_ROWS = 10;

/** What is late and whose, what waits for a decision, and how the units stand: the chair's two minutes. */
export async function chairHome(read: Db, actor: Actor, { issuerId, today }: { issuerId: string; today: LocalDate }) {
  const filters = { issuerId };
  const since = startOfQuarter(today);
  const before = { from: addMonths(since, -3), to: addDays(since, -1) };
  const [units, overdue, weeks, waiting, rateBefore, decisions, meetings, apart] = await Promise.all([
    countByUnit(read, actor, { filters: { ...filters, since }, today }),
    listTasks(read, actor, {
      filters: { ...filters, statuses: ['qua'] },
      sort: 'due',
      page: 1,
      pageSize: OVERDUE_ROWS,
      today,
    }),
    weeklyOverdue(read, actor, { filters, today, weeks: WEEKS }),
    longestWaiting(read, actor, { filters, today }),
    onTimeIn(read, actor, { filters, ...before, today }),
    decisionsFor(read, actor, today),
    meetingsBetween(read, actor, today, today),
    countedApart(read, actor, { issuerId, today }),
  ]);
  const names = await unitNames(
    read,
    units.map((unit) => unit.leadUnitId),
    today,
  );
  const counts = sumStatuses(units.map((unit) => unit.counts));
  return {
    issuerId,
    since,
    counts,
    /** Units with overdue tasks, the worst first. */
    overdueUnits: units
      .filter((unit) => unit.counts.qua > 0)
      .map((unit) => ({
        id: unit.leadUnitId,
        name: names.get(unit.leadUnitId)?.shortName ?? '',
        count: unit.counts.qua,
      }))
      .sort(
        (a, b) => b.count - a.count || (names.get(a.id)?.sortKey ?? '').localeCompare(names.get(b.id)?.sortKey ?? ''),
      ),
    overdue: overdue.rows,
    weeks,
    waiting,
    rate: { onTime: counts.xong, due: counts.xong + counts.tre + counts.qua },
    rateBefore,
    decisions,
    ranking: await rankUnits(read, units, names),
    meetings,
    apart,
  };
}

export type ChairHome = Awaited<ReturnType<typeof chairHome>>;
