import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, like, lte, or, type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, meetingCommittees, meetings, searchDocs } from '../../db/schema.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { MeetingKind, MeetingStatus } from '../../domain/meeting.ts';
import { foldVietnamese } from '../../domain/shared/fold-vietnamese.ts';
import { type LocalDate, parseVietnameseDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { type Paging, readPaging } from '../paging.ts';
import { visibleTo } from '../visible-to.ts';
import { MEETING_SCOPE } from './meeting-scope.ts';
import { MEETING_STAGES, type MeetingStage } from './meeting-stages.ts';

export interface MeetingFilters {
  stage: MeetingStage | null;
  committeeId: string | null;
  issuerId: string | null;
  from: LocalDate | null;
  to: LocalDate | null;
  text: string | null;
}

export interface MeetingQuery extends Paging {
  filters: MeetingFilters;
  isFiltered: boolean;
}

/** Reads `?tt=sap-toi&ban=…&cq=…&tu=1/4/2022&den=…&q=…&trang=2`; what cannot be read is left out. */
export function readMeetingQuery(search: URLSearchParams): MeetingQuery {
  const value = (name: string) => search.get(name)?.trim().slice(0, 200) || null;
  const filters: MeetingFilters = {
    stage: MEETING_STAGES.find((stage) => stage === search.get('tt')) ?? null,
    committeeId: value('ban'),
    issuerId: value('cq'),
    from: parseVietnameseDate(value('tu') ?? ''),
    to: parseVietnameseDate(value('den') ?? ''),
    text: value('q'),
  };
  return { ...readPaging(search), filters, isFiltered: Object.values(filters).some((part) => part !== null) };
}

const inStage = (stage: MeetingStage): SQL | undefined => {
  const { status, startedAt, endedAt } = meetings;
  switch (stage) {
    case 'sap-toi':
      return inArray(status, ['draft', 'invited']);
    case 'dang-hop':
      return and(eq(status, 'held'), isNotNull(startedAt), isNull(endedAt));
    case 'cho-ky':
      return and(eq(status, 'held'), isNotNull(endedAt));
    case 'da-xong':
      return inArray(status, ['minutes_signed', 'conclusions_issued']);
    case 'da-huy':
      return eq(status, 'cancelled');
  }
};

/** The rows of a list: what the actor may see, narrowed by the filters. */
export function meetingConditions(actor: Actor, filters: Partial<MeetingFilters>): SQL | undefined {
  const words = foldVietnamese(filters.text ?? '')
    .split(' ')
    .filter(Boolean);
  return and(
    visibleTo(actor, 'meeting:read', MEETING_SCOPE),
    filters.stage ? inStage(filters.stage) : undefined,
    filters.issuerId ? eq(meetings.issuerId, filters.issuerId) : undefined,
    filters.from ? gte(meetings.heldOn, filters.from) : undefined,
    filters.to ? lte(meetings.heldOn, filters.to) : undefined,
    filters.committeeId
      ? sql`exists (select 1 from ${meetingCommittees} where ${meetingCommittees.meetingId} = ${meetings.id} and ${eq(meetingCommittees.committeeId, filters.committeeId)})`
      : undefined,
    // Folded words hold only a-z and 0-9: nothing that LIKE would read as a wildcard.
    ...words.map(
      (word) =>
        sql`exists (select 1 from ${searchDocs} where ${searchDocs.kind} = 'meeting' and ${searchDocs.ref} = ${meetings.id} and ${or(like(searchDocs.titleFold, `%${word}%`), like(searchDocs.bodyFold, `%${word}%`))})`,
    ),
  );
}

export interface MeetingListRow {
  id: string;
  title: string;
  kind: MeetingKind;
  status: MeetingStatus;
  heldOn: LocalDate;
  startsAt: string;
  endsAt: string | null;
  place: string;
  startedAt: Date | null;
  endedAt: Date | null;
  issuerId: string;
  issuer: string;
  committees: string[];
}

/** One page of the meetings an actor may see: those ahead by the clock, all others newest first. */
export async function listMeetings(
  read: Db,
  actor: Actor,
  { filters, page, pageSize }: MeetingQuery,
  today: LocalDate,
) {
  const where = meetingConditions(actor, filters);
  const order = filters.stage === 'sap-toi' ? asc : desc;
  const [[total], rows] = await Promise.all([
    read.select({ n: count() }).from(meetings).where(where),
    read
      .select(COLUMNS)
      .from(meetings)
      .where(where)
      .orderBy(order(meetings.heldOn), order(meetings.startsAt), order(meetings.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize),
  ]);
  return { rows: await withNames(read, rows, today), total: Number(total?.n ?? 0), page, pageSize };
}

export const COLUMNS = {
  id: meetings.id,
  title: meetings.title,
  kind: meetings.kind,
  status: meetings.status,
  heldOn: meetings.heldOn,
  startsAt: meetings.startsAt,
  endsAt: meetings.endsAt,
  place: meetings.place,
  startedAt: meetings.startedAt,
  endedAt: meetings.endedAt,
  issuerId: meetings.issuerId,
};

async function withNames(
  read: Db,
  rows: Omit<MeetingListRow, 'issuer' | 'committees'>[],
  today: LocalDate,
): Promise<MeetingListRow[]> {
  if (rows.length === 0) return [];
  const holding = await read
    .select({ meetingId: meetingCommittees.meetingId, name: committees.name })
    .from(meetingCommittees)
    .innerJoin(committees, eq(committees.id, meetingCommittees.committeeId))
    .where(
      inArray(
        meetingCommittees.meetingId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(meetingCommittees.position));
  const issuers = await unitNames(
    read,
    rows.map(({ issuerId }) => issuerId),
    today,
  );
  return rows.map((row) => ({
    ...row,
    issuer: issuers.get(row.issuerId)?.shortName ?? '',
    committees: holding.filter(({ meetingId }) => meetingId === row.id).map(({ name }) => name),
  }));
}

/** How many meetings stand at each stage, for the tabs of the list. */
export async function countStages(read: Db, actor: Actor): Promise<Record<MeetingStage, number>> {
  const counts = await Promise.all(
    MEETING_STAGES.map((stage) => read.$count(meetings, meetingConditions(actor, { stage }))),
  );
  return Object.fromEntries(MEETING_STAGES.map((stage, place) => [stage, counts[place] ?? 0])) as Record<
    MeetingStage,
    number
  >;
}

/** Committees and People's Committees to filter by: those of the meetings the actor may see. */
export async function meetingFilterChoices(read: Db, actor: Actor, today: LocalDate) {
  const visible = visibleTo(actor, 'meeting:read', MEETING_SCOPE);
  const [boards, issuerRows] = await Promise.all([
    read
      .selectDistinct({ id: committees.id, name: committees.name })
      .from(committees)
      .innerJoin(meetingCommittees, eq(meetingCommittees.committeeId, committees.id))
      .innerJoin(meetings, eq(meetings.id, meetingCommittees.meetingId))
      .where(visible)
      .orderBy(asc(committees.name)),
    read.selectDistinct({ id: meetings.issuerId }).from(meetings).where(visible),
  ]);
  const names = await unitNames(
    read,
    issuerRows.map(({ id }) => id),
    today,
  );
  return {
    committees: boards,
    issuers: [...names.values()].map(({ id, shortName }) => ({ id, name: shortName })),
  };
}
