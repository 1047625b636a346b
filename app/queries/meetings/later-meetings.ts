import { and, asc, eq, gte, inArray, ne } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { meetings } from '../../db/schema.ts';
import type { Meeting } from '../../db/stores/meeting-store.ts';

/** Later meetings of the same People's Committee that an unfinished item can be carried to. */
export const laterMeetings = (read: Db, meeting: Pick<Meeting, 'id' | 'issuerId' | 'heldOn'>) =>
  read
    .select({ id: meetings.id, title: meetings.title, heldOn: meetings.heldOn })
    .from(meetings)
    .where(
      and(
        eq(meetings.issuerId, meeting.issuerId),
        gte(meetings.heldOn, meeting.heldOn),
        ne(meetings.id, meeting.id),
        inArray(meetings.status, ['draft', 'invited']),
      ),
    )
    .orderBy(asc(meetings.heldOn), asc(meetings.startsAt))
    .limit(20);
