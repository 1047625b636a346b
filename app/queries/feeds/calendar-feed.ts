import { and, asc, eq, exists, gte, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, meetings, participants, tasks } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { MeetingStatus } from '../../domain/meeting.ts';
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts';
import { RUNNING_STATES } from '../../domain/task.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';

export interface CalendarFeed {
  meetings: {
    id: string;
    version: number;
    title: string;
    status: MeetingStatus;
    heldOn: LocalDate;
    startsAt: string;
    endsAt: string | null;
    place: string;
    onlineLink: string | null;
  }[];
  tasks: { id: string; version: number; title: string; numberText: string | null; dueOn: LocalDate }[];
}

/** How far back a calendar reaches, and how much it holds. */
const DAYS_BACK = 60;
const MOST = 1000;

/** The meetings one is invited to or runs, and the due dates of one's own open work; secret papers stay in the app. */
export async function calendarFeed(
  read: Db,
  actor: Actor & { personId: string },
  today: LocalDate,
): Promise<CalendarFeed> {
  const from = addDays(today, -DAYS_BACK);
  return { meetings: await ownMeetings(read, actor, from), tasks: await ownTasks(read, actor, from) };
}

const unitsOf = (actor: Actor, isTold: (role: string) => boolean): string[] => [
  ...new Set(actor.posts.filter(({ role }) => isTold(role)).map(({ unitId }) => unitId)),
];

function ownMeetings(
  read: Db,
  actor: Actor & { personId: string },
  from: LocalDate,
): Promise<CalendarFeed['meetings']> {
  const { personId } = actor;
  const units = unitsOf(actor, (role) => role === 'unit_head' || role === 'officer');
  const invited = read
    .select({ one: sql`1` })
    .from(participants)
    .where(
      and(
        eq(participants.meetingId, meetings.id),
        or(
          eq(participants.personId, personId),
          units.length > 0 ? and(inArray(participants.unitId, units), isNull(participants.personId)) : undefined,
        ),
      ),
    );
  const concerns = or(
    eq(meetings.chairPersonId, personId),
    eq(meetings.secretaryPersonId, personId),
    and(isNotNull(meetings.invitedOn), exists(invited)),
  );
  return read
    .select({
      id: meetings.id,
      version: meetings.version,
      title: meetings.title,
      status: meetings.status,
      heldOn: meetings.heldOn,
      startsAt: meetings.startsAt,
      endsAt: meetings.endsAt,
      place: meetings.place,
      onlineLink: meetings.onlineLink,
    })
    .from(meetings)
    .where(and(visibleTo(actor, 'meeting:read', MEETING_SCOPE), gte(meetings.heldOn, from), concerns))
    .orderBy(asc(meetings.heldOn), asc(meetings.id))
    .limit(MOST);
}

async function ownTasks(
  read: Db,
  actor: Actor & { personId: string },
  from: LocalDate,
): Promise<CalendarFeed['tasks']> {
  const headed = unitsOf(actor, (role) => role === 'unit_head');
  const rows = await read
    .select({
      id: tasks.id,
      version: tasks.version,
      title: tasks.title,
      numberText: directives.numberText,
      dueOn: tasks.dueOn,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(
      and(
        visibleTo(actor, 'task:read', TASK_SCOPE),
        inArray(tasks.state, [...RUNNING_STATES]),
        eq(tasks.isSecret, false),
        gte(tasks.dueOn, from),
        or(
          eq(tasks.officerPersonId, actor.personId),
          headed.length > 0 ? inArray(tasks.leadUnitId, headed) : undefined,
        ),
      ),
    )
    .orderBy(asc(tasks.dueOn), asc(tasks.id))
    .limit(MOST);
  return rows.flatMap(({ dueOn, ...task }) => (dueOn === null ? [] : [{ ...task, dueOn }]));
}
