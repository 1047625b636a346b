import { and, asc, gte, lte, ne } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { meetings } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { MEETING_SCOPE } from '../meetings/meeting-scope.ts';
import { visibleTo } from '../visible-to.ts';

export interface MeetingOfDay {
  id: string;
  title: string;
  heldOn: LocalDate;
  startsAt: string;
  place: string;
}

const MOST = 20;

/** Meetings the actor may see between two days, both included, in the order of the clock. */
export const meetingsBetween = (read: Db, actor: Actor, from: LocalDate, to: LocalDate): Promise<MeetingOfDay[]> =>
  read
    .select({
      id: meetings.id,
      title: meetings.title,
      heldOn: meetings.heldOn,
      startsAt: meetings.startsAt,
      place: meetings.place,
    })
    .from(meetings)
    .where(
      and(
        visibleTo(actor, 'meeting:read', MEETING_SCOPE),
        gte(meetings.heldOn, from),
        lte(meetings.heldOn, to),
        ne(meetings.status, 'cancelled'),
      ),
    )
    .orderBy(asc(meetings.heldOn), asc(meetings.startsAt), asc(meetings.id))
    .limit(MOST);
