import { inArray, sql } from 'drizzle-orm';
import { meetings, participants } from '../../db/schema.ts';
import type { ScopeColumns } from '../visible-to.ts';

/** How meetings expose their scope to `visibleTo`: invited units are involved. */
export const MEETING_SCOPE: ScopeColumns = {
  issuerId: meetings.issuerId,
  involves: (unitIds) =>
    sql`exists (select 1 from ${participants} where ${participants.meetingId} = ${meetings.id} and ${inArray(participants.unitId, unitIds)})`,
};
