import { inArray, sql } from 'drizzle-orm';
import { meetings, participants } from '../../db/schema.ts';
import type { ScopeColumns } from '../visible-to.ts';

/**
 * How meetings expose their scope to `visibleTo`: units on the list are involved once the invitations have gone out, or
 * the session has begun without any. Before that a meeting is the plan of its People's Committee alone.
 */
export const MEETING_SCOPE: ScopeColumns = {
  issuerId: meetings.issuerId,
  decidedBy: meetings.chairPersonId,
  involves: (unitIds) =>
    sql`((${meetings.invitedOn} is not null or ${meetings.startedAt} is not null)
      and exists (select 1 from ${participants} where ${participants.meetingId} = ${meetings.id} and ${inArray(participants.unitId, unitIds)}))`,
};
