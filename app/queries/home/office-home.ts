import type { Db } from '../../db/client.server.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor, Post } from '../../domain/access/roles.ts';
import { addDays, type LocalDate, startOfQuarter } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { countByStatus } from '../tasks/count-tasks.ts';
import { listTasks } from '../tasks/list-tasks.ts';
import { countedApart } from './apart.ts';
import { decisionsFor } from './decisions.ts';
import { recentEvents } from './recent.ts';
import { meetingsBetween } from './today.ts';

const OVERDUE_ROWS = 8;
const OWN_ROWS = 6;
const AHEAD_DAYS = 14;

/** What the secretary and the standing office do first today. */
export async function officeHome(read: Db, actor: Actor, { post, today }: { post: Post; today: LocalDate }) {
  const { issuerId, unitId } = post;
  const filters = { issuerId };
  const since = startOfQuarter(today);
  const [counts, decisions, overdue, own, meetings, recent, names, apart] = await Promise.all([
    countByStatus(read, actor, { filters: { ...filters, since }, today }),
    decisionsFor(read, actor, today),
    listTasks(read, actor, {
      filters: { ...filters, statuses: ['qua'] },
      sort: 'due',
      page: 1,
      pageSize: OVERDUE_ROWS,
      today,
    }),
    listTasks(read, actor, {
      filters: { leadUnitId: unitId, statuses: ['qua', 'sap', 'moi', 'dang'], dueTo: addDays(today, AHEAD_DAYS) },
      sort: 'due',
      page: 1,
      pageSize: OWN_ROWS,
      today,
    }),
    meetingsBetween(read, actor, today, today),
    recentEvents(read, actor, { issuerId, today }),
    unitNames(read, [unitId], today),
    countedApart(read, actor, { issuerId, today }),
  ]);
  return {
    issuerId,
    since,
    mayDraft: can(actor, 'directive:draft'),
    counts,
    decisions,
    overdue: overdue.rows,
    own: own.rows,
    ownUnit: names.get(unitId)?.shortName ?? '',
    meetings,
    recent,
    apart,
  };
}

export type OfficeHome = Awaited<ReturnType<typeof officeHome>>;
