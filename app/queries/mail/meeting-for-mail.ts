import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { meetings, participants } from '../../db/schema.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';

export interface MeetingForMail {
  title: string;
  issuer: string;
  heldOn: LocalDate;
  startsAt: string;
  endsAt: string | null;
  /** Of the meeting as it is now: grows with every change. */
  version: number;
  place: string;
  onlineLink: string | null;
  unitIds: string[];
  personIds: string[];
}

/** What an announcement of a meeting says, and whom it concerns. */
export async function meetingForMail(read: Db, meetingId: string): Promise<MeetingForMail> {
  const [meeting] = await read.select().from(meetings).where(eq(meetings.id, meetingId));
  if (!meeting) throw new NotFound('meeting', meetingId);
  const invited = await read
    .select({ unitId: participants.unitId, personId: participants.personId })
    .from(participants)
    .where(eq(participants.meetingId, meetingId));
  const { title, issuerId, heldOn, startsAt, endsAt, version, place, onlineLink } = meeting;
  const names = await unitNames(read, [issuerId], heldOn);
  return {
    title,
    issuer: names.get(issuerId)?.shortName ?? '',
    heldOn,
    startsAt,
    endsAt,
    version,
    place,
    onlineLink,
    // A unit's people are asked only where nobody of it is invited by name.
    unitIds: invited.flatMap(({ unitId, personId }) => (unitId && !personId ? [unitId] : [])),
    personIds: invited.flatMap(({ personId }) => personId ?? []),
  };
}
