import { and, asc, count, eq, gte, inArray, isNull, lte, min, or } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { calendarDays, meetings, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { addDays, endOfMonth, type LocalDate, startOfMonth, startOfWeek } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { taskConditions } from '../tasks/task-filters.ts';
import { COLUMNS, meetingConditions } from './meeting-list.ts';

/** Open tasks due on one day; `title` and `unit` when they are one point's. */
export interface DueDay {
  day: LocalDate;
  tasks: number;
  units: number;
  title: string | null;
  unit: string | null;
}

const MOST_MEETINGS = 500;
const MOST_AHEAD = 5;

/** The days a calendar page shows: whole weeks around a month, or one week. */
export const calendarSpan = (view: 'month' | 'week', day: LocalDate): { from: LocalDate; to: LocalDate } =>
  view === 'week'
    ? { from: startOfWeek(day), to: addDays(startOfWeek(day), 6) }
    : { from: startOfWeek(startOfMonth(day)), to: addDays(startOfWeek(endOfMonth(day)), 6) };

/** Meetings, deadlines and days off between two days, both included. */
export async function calendarBetween(
  read: Db,
  actor: Actor,
  { from, to, today }: { from: LocalDate; to: LocalDate; today: LocalDate },
) {
  const [held, due, daysOff] = await Promise.all([
    read
      .select(COLUMNS)
      .from(meetings)
      .where(meetingConditions(actor, { from, to }))
      .orderBy(asc(meetings.heldOn), asc(meetings.startsAt), asc(meetings.id))
      .limit(MOST_MEETINGS),
    dueBetween(read, actor, { from, to, today }),
    read
      .select({ day: calendarDays.day, kind: calendarDays.kind, name: calendarDays.name })
      .from(calendarDays)
      .where(and(gte(calendarDays.day, from), lte(calendarDays.day, to)))
      .orderBy(asc(calendarDays.day)),
  ]);
  return { meetings: held, due, daysOff };
}

/** Open tasks by due day; closed ones are nothing to act on and stay out. */
async function dueBetween(
  read: Db,
  actor: Actor,
  { from, to, today }: { from: LocalDate; to: LocalDate; today: LocalDate },
): Promise<DueDay[]> {
  const points = await read
    .select({
      day: tasks.dueOn,
      pointId: tasks.pointId,
      title: min(tasks.title),
      unitId: min(tasks.leadUnitId),
      tasks: count(),
    })
    .from(tasks)
    .where(and(taskConditions(actor, { dueFrom: from, dueTo: to }, today), inArray(tasks.state, [...RUNNING_STATES])))
    .groupBy(tasks.dueOn, tasks.pointId)
    .orderBy(asc(tasks.dueOn));
  const names = await unitNames(
    read,
    points.map(({ unitId }) => unitId),
    today,
  );
  const days = new Map<LocalDate, typeof points>();
  for (const point of points) if (point.day) days.set(point.day, [...(days.get(point.day) ?? []), point]);
  return [...days].map(([day, [first, ...others]]) => {
    const units = Number(first?.tasks ?? 0);
    const isOne = others.length === 0;
    return {
      day,
      tasks: others.reduce((sum, point) => sum + Number(point.tasks), units),
      units,
      title: isOne ? (first?.title ?? null) : null,
      unit: isOne && units === 1 && first?.unitId ? (names.get(first.unitId)?.shortName ?? null) : null,
    };
  });
}

/** The next meetings from a day on. */
export const meetingsAhead = (read: Db, actor: Actor, from: LocalDate) =>
  read
    .select(COLUMNS)
    .from(meetings)
    .where(and(meetingConditions(actor, { from }), inArray(meetings.status, ['draft', 'invited'])))
    .orderBy(asc(meetings.heldOn), asc(meetings.startsAt), asc(meetings.id))
    .limit(MOST_AHEAD);

/** The meeting a calendar page tells more of: the one asked for, else the one under way, else the next by the clock. */
export async function meetingInFocus(
  read: Db,
  actor: Actor,
  { asked, today, clock }: { asked: string | null; today: LocalDate; clock: string },
): Promise<string | null> {
  const found = await read
    .select({ id: meetings.id, heldOn: meetings.heldOn, startsAt: meetings.startsAt, status: meetings.status })
    .from(meetings)
    .where(
      and(
        meetingConditions(actor, asked ? {} : { from: today }),
        asked
          ? eq(meetings.id, asked)
          : or(
              inArray(meetings.status, ['draft', 'invited']),
              and(eq(meetings.status, 'held'), isNull(meetings.endedAt)),
            ),
      ),
    )
    .orderBy(asc(meetings.heldOn), asc(meetings.startsAt), asc(meetings.id))
    .limit(asked ? 1 : MOST_AHEAD);
  const isNext = (one: (typeof found)[number]) => one.heldOn > today || one.startsAt >= clock;
  const chosen = found.find(({ status }) => status === 'held') ?? found.find(isNext) ?? found[0];
  return chosen?.id ?? null;
}
