import { and, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import { loadAgenda, loadMeeting, loadParticipants, type Meeting } from '../../db/stores/meeting-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { taskRows } from '../tasks/list-tasks.ts';
import { taskConditions } from '../tasks/task-filters.ts';

const MOST_SHOWN = 10;

/** Tasks so long overdue that a meeting has to deal with them, of those who meet, the longest overdue first. */
export async function overdueWork(
  read: Db,
  actor: Actor,
  { issuerId, committeeIds }: Pick<Meeting, 'issuerId' | 'committeeIds'>,
  today: LocalDate,
) {
  const where = and(
    taskConditions(actor, { issuerId, longOverdue: true }, today),
    committeeIds.length > 0 ? inArray(tasks.committeeId, committeeIds) : undefined,
  );
  const [count, ids] = await Promise.all([
    read.$count(tasks, where),
    read.select({ id: tasks.id }).from(tasks).where(where).orderBy(tasks.dueOn, tasks.id).limit(MOST_SHOWN),
  ]);
  const rows = await taskRows(
    read,
    ids.map(({ id }) => id),
    today,
  );
  return { count, tasks: rows.map(({ id, title, leadUnit, dueOn }) => ({ id, title, leadUnit, dueOn })) };
}

/** The plan of a meeting as its edit form would send it, with one more item at the end of its agenda; never twice. */
export async function planWithItem(read: Db, meetingId: string, title: string) {
  const [meeting, agenda, list] = await Promise.all([
    loadMeeting(read, meetingId),
    loadAgenda(read, meetingId),
    loadParticipants(read, meetingId),
  ]);
  return {
    ...meeting,
    agenda: agenda.some((item) => item.title === title) ? agenda : [...agenda, { title }],
    keepParticipantIds: list.map(({ id }) => id),
  };
}
