import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import type { Scope } from '../../domain/access/roles.ts';
import type { NumberedPaper } from '../../domain/meeting-paper.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import { isLocalDate } from '../../domain/shared/local-date.ts';
import type { Db, Tx } from '../client.server.ts';
import {
  agendaItems,
  committees,
  meetingCommittees,
  meetings,
  numberEntries,
  opinions,
  participants,
  people,
} from '../schema.ts';
import { issuedDocumentsOf } from './issued-document-store.ts';
import { saveVersioned } from './save.ts';
import { indexDocs } from './search-index.ts';

export type MeetingRow = typeof meetings.$inferSelect;
export type AgendaItemRow = typeof agendaItems.$inferSelect;
export type ParticipantRow = typeof participants.$inferSelect;
export type OpinionRow = typeof opinions.$inferSelect;

/** A meeting with what access is decided on. */
export interface Meeting extends MeetingRow {
  scope: Scope;
  /** Of the committees that hold it together, in their order. */
  committeeIds: string[];
}

/** Loads a meeting for a decision. Throws NotFound. */
export async function loadMeeting(db: Db, id: string): Promise<Meeting> {
  const [row] = await db.select().from(meetings).where(eq(meetings.id, id));
  if (!row) throw new NotFound('meeting', id);
  const committeeIds = (
    await db
      .select({ id: meetingCommittees.committeeId })
      .from(meetingCommittees)
      .where(eq(meetingCommittees.meetingId, id))
      .orderBy(asc(meetingCommittees.position))
  ).map((committee) => committee.id);
  const isKnown = row.invitedOn !== null || row.startedAt !== null;
  const invited = isKnown ? await invitedUnitIds(db, id) : [];
  const scope = { issuerId: row.issuerId, decidedBy: row.chairPersonId, involvedUnitIds: invited };
  return { ...row, committeeIds, scope };
}

/** Units on the list of a meeting; they are involved once the invitations have gone out, or the session has begun. */
async function invitedUnitIds(db: Db, meetingId: string): Promise<string[]> {
  const rows = await db
    .selectDistinct({ unitId: participants.unitId })
    .from(participants)
    .where(and(eq(participants.meetingId, meetingId), sql`${participants.unitId} is not null`));
  return rows.flatMap(({ unitId }) => unitId ?? []);
}

/** Adds a meeting and says which committees hold it. */
export async function addMeeting(
  tx: Tx,
  row: typeof meetings.$inferInsert,
  committeeIds: readonly string[],
): Promise<void> {
  await tx.insert(meetings).values(row);
  await setMeetingCommittees(tx, row.id, committeeIds);
}

/** Replaces the committees of a meeting. */
export async function setMeetingCommittees(tx: Tx, meetingId: string, committeeIds: readonly string[]): Promise<void> {
  await tx.delete(meetingCommittees).where(eq(meetingCommittees.meetingId, meetingId));
  if (committeeIds.length > 0)
    await tx
      .insert(meetingCommittees)
      .values(committeeIds.map((committeeId, position) => ({ meetingId, committeeId, position })));
}

/** Saves a change to a meeting; see {@link saveVersioned}. */
export const saveMeeting = (
  tx: Tx,
  meeting: { id: string; version: number },
  patch: Partial<typeof meetings.$inferInsert>,
): Promise<number> => saveVersioned(tx, meetings, 'meeting', meeting, patch);

/** Agenda items in their order. */
export const loadAgenda = (db: Db, meetingId: string): Promise<AgendaItemRow[]> =>
  db
    .select()
    .from(agendaItems)
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.position), asc(agendaItems.id));

/** One agenda item of this very meeting. Throws NotFound. */
export async function loadAgendaItem(db: Db, meetingId: string, id: string): Promise<AgendaItemRow> {
  const [row] = await db
    .select()
    .from(agendaItems)
    .where(and(eq(agendaItems.id, id), eq(agendaItems.meetingId, meetingId)));
  if (!row) throw new NotFound('agenda_item', id);
  return row;
}

export const saveAgendaItem = (
  tx: Tx,
  item: { id: string; version: number },
  patch: Partial<typeof agendaItems.$inferInsert>,
): Promise<number> => saveVersioned(tx, agendaItems, 'agenda_item', item, patch);

/** Everybody on the list, in its order. */
export const loadParticipants = (db: Db, meetingId: string): Promise<ParticipantRow[]> =>
  db
    .select()
    .from(participants)
    .where(eq(participants.meetingId, meetingId))
    .orderBy(asc(participants.position), asc(participants.id));

/** Opinions that have not been taken back, in their order. */
export const loadOpinions = (db: Db, meetingId: string): Promise<OpinionRow[]> =>
  db
    .select()
    .from(opinions)
    .where(and(eq(opinions.meetingId, meetingId), sql`${opinions.removedAt} is null`))
    .orderBy(asc(opinions.position), asc(opinions.id));

/** The numbers the meeting's own papers have, oldest first, with the day and hour an invitation invites to. */
export async function meetingNumbers(db: Db, meetingId: string): Promise<NumberedPaper[]> {
  const entries = await db
    .select({
      docType: numberEntries.docType,
      numberText: numberEntries.numberText,
      issuedOn: numberEntries.issuedOn,
    })
    .from(numberEntries)
    .where(
      and(
        eq(numberEntries.meetingId, meetingId),
        sql`${numberEntries.voidedAt} is null`,
        sql`${numberEntries.directiveId} is null`,
      ),
    )
    .orderBy(asc(numberEntries.takenAt), asc(numberEntries.id));
  const frozen = entries.length > 0 ? await issuedDocumentsOf(db, 'meeting', meetingId) : [];
  return entries.map((entry) => {
    const document = frozen.find(({ fileName }) => fileName === paperFileName(entry.numberText));
    return { ...entry, planned: plannedIn(document?.facts) };
  });
}

/** The file of a numbered paper: `54-GM-UBND.docx`. */
export const paperFileName = (numberText: string): string => `${numberText.replace('/', '-')}.docx`;

/** When the meeting was to be, by the frozen facts of an invitation. */
function plannedIn(facts: unknown): NumberedPaper['planned'] {
  const startsAt = (facts as { startsAt?: { date?: unknown; time?: unknown } } | undefined)?.startsAt;
  if (!isLocalDate(startsAt?.date) || typeof startsAt.time !== 'string') return null;
  return { heldOn: startsAt.date, startsAt: startsAt.time };
}

/** Puts a meeting, its agenda and its chair where search finds them. */
export async function indexMeeting(tx: Tx, meetingId: string): Promise<void> {
  const meeting = await loadMeeting(tx, meetingId);
  const agenda = await loadAgenda(tx, meetingId);
  const names = await tx
    .select({ name: committees.name })
    .from(committees)
    .where(inArray(committees.id, meeting.committeeIds));
  const [chair] = meeting.chairPersonId
    ? await tx.select({ name: people.fullName }).from(people).where(eq(people.id, meeting.chairPersonId))
    : [];
  await indexDocs(tx, [
    {
      kind: 'meeting',
      ref: meeting.id,
      issuerId: meeting.issuerId,
      day: meeting.heldOn,
      title: meeting.title,
      body: [meeting.place, chair?.name, ...names.map(({ name }) => name), ...agenda.map(({ title }) => title)]
        .filter(Boolean)
        .join(' '),
    },
  ]);
}
