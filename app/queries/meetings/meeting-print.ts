import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people } from '../../db/schema.ts';
import { findCommittee } from '../../db/stores/committee-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { postsHeld } from '../../db/stores/post-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { dateInZone, timeInZone } from '../../domain/shared/local-date.ts';
import { groupOptions } from '../organisation/expand-group.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { meetingRecord } from './meeting-record.ts';

/** All that the papers of a meeting print, as it was on its day. */
export async function meetingPrint(
  read: Db,
  actor: Actor,
  { meetingId, timeZone }: { meetingId: string; timeZone: string },
) {
  const meeting = await loadMeeting(read, meetingId);
  if (!can(actor, 'meeting:read', meeting.scope)) throw new NotFound('meeting', meetingId);
  const { heldOn } = meeting;
  const [record, boards, groups, posts] = await Promise.all([
    meetingRecord(read, meeting),
    Promise.all(meeting.committeeIds.map((id) => findCommittee(read, id))),
    groupOptions(read, heldOn, [meeting.issuerId]),
    postsHeld(read, heldOn, { issuerId: meeting.issuerId }),
  ]);
  const committees = boards.filter((board) => board !== null);
  const { agenda, participants, opinions, conclusions } = record;
  const printed = await printedUnits(read, heldOn, [
    ...agenda.map(({ presenterUnitId }) => presenterUnitId),
    ...participants.map(({ unitId }) => unitId),
    ...opinions.map(({ unitId }) => unitId),
    ...conclusions.flatMap(({ units: parts }) => parts.map(({ unitId }) => unitId)),
  ]);
  const officeId = committees.find(({ standingOfficeId }) => standingOfficeId !== null)?.standingOfficeId ?? null;
  const profiles = await unitNames(read, [meeting.issuerId, officeId], heldOn);
  const issuer = profiles.get(meeting.issuerId);
  if (!issuer) throw new NotFound('unit', meeting.issuerId);
  const members = new Set(
    posts.flatMap(({ personId, committeeId }) =>
      committeeId && meeting.committeeIds.includes(committeeId) ? personId : [],
    ),
  );
  const signer = posts.find(
    ({ personId, committeeId, role }) =>
      personId === meeting.chairPersonId && committeeId === null && (role === 'chair' || role === 'vice_chair'),
  );
  const clock = (at: Date | null) => at && { date: dateInZone(at, timeZone), time: timeInZone(at, timeZone) };
  const began = clock(meeting.startedAt);
  const ended = clock(meeting.endedAt);
  const nameOf = (id: string | null) => (id && printed.get(id)) || null;
  return {
    version: meeting.version,
    title: meeting.title,
    mode: meeting.mode,
    place: meeting.place || null,
    onlineLink: meeting.onlineLink,
    planned: { date: heldOn, time: meeting.startsAt },
    // A meeting entered afterwards began and ended by its plan, not when somebody typed it in.
    startedAt: began?.date === heldOn ? began : { date: heldOn, time: meeting.startsAt },
    endedAt: ended && (ended.date === heldOn || !meeting.endsAt ? ended : { date: heldOn, time: meeting.endsAt }),
    issuer: { name: issuer.name, lines: issuer.issuerLines, symbol: issuer.symbol, place: issuer.issuePlace },
    committees: committees.map(({ name, issuerLines, symbol, ownSeries, sealAllowed }) => ({
      name,
      lines: issuerLines,
      symbol,
      ownSeries,
      sealAllowed,
    })),
    /** Symbol of the unit that keeps the file copy beside the clerk. */
    fileUnit: (officeId && profiles.get(officeId)?.symbol) || null,
    chair: { name: await nameOfPerson(read, meeting.chairPersonId), title: meeting.chairTitle },
    /** How the chair signs for the People's Committee; null when they hold no leading post there. */
    signer: signer ? { isHead: signer.role === 'chair', title: signer.title } : null,
    secretary: await contactOf(read, meeting.secretaryPersonId, posts),
    preparation: meeting.preparation,
    agenda: agenda.map(({ title, minutes, summary, presenterUnitId }) => ({
      title,
      minutes,
      summary,
      presenter: nameOf(presenterUnitId),
    })),
    participants: participants.map(({ personId, unitId, ...one }) => ({
      ...one,
      isMember: personId !== null && members.has(personId),
      unitId,
      isPerson: personId !== null || unitId === null,
      printedUnit: nameOf(unitId),
    })),
    /** Groups all of whose units are on the list may be printed as one. */
    groups: groups.map(({ label, units: inGroup }) => ({ label, unitIds: inGroup.map(({ id }) => id) })),
    opinions: opinions.map(({ speaker, unitId, text }) => ({ speaker, unit: nameOf(unitId), text })),
    conclusions: conclusions.map((conclusion) => {
      const names = (part: 'leads' | 'coordinators') =>
        conclusion[part].map(({ kind, id, name }) => (kind === 'unit' ? (nameOf(id) ?? name) : name));
      const { text, due, deliverable } = conclusion;
      return {
        text,
        due,
        deliverable: deliverable || null,
        leads: names('leads'),
        coordinators: names('coordinators'),
      };
    }),
  };
}

export type MeetingPrint = Awaited<ReturnType<typeof meetingPrint>>;

/** Units as papers address them, under their names of the day. */
async function printedUnits(read: Db, day: Parameters<typeof unitNames>[2], ids: readonly (string | null)[]) {
  const names = await unitNames(read, ids, day);
  return new Map([...names.values()].map(({ id, addressed }) => [id, addressed]));
}

const nameOfPerson = async (read: Db, personId: string | null): Promise<string | null> =>
  personId === null
    ? null
    : ((await read.select({ name: people.fullName }).from(people).where(eq(people.id, personId)))[0]?.name ?? null);

async function contactOf(read: Db, personId: string | null, posts: Awaited<ReturnType<typeof postsHeld>>) {
  if (personId === null) return null;
  const [person] = await read
    .select({ name: people.fullName, phone: people.phone })
    .from(people)
    .where(eq(people.id, personId));
  return person && { ...person, title: posts.find((post) => post.personId === personId)?.title ?? '' };
}
