import { and, desc, eq, inArray, ne } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives, people } from '../../db/schema.ts';
import { loadMeeting, meetingNumbers } from '../../db/stores/meeting-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { isAhead, isLive, isLocked } from '../../domain/meeting-record.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { isRecordOpen } from '../../domain/workflow/meeting-workflow.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';
import { visibleDirectives } from '../directives/directive-scope.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { meetingActs } from './meeting-acts.ts';
import { invitationOf, noticeOf } from './meeting-clocks.ts';
import { type MeetingRecordView, meetingRecord } from './meeting-record.ts';
import { wordPapers } from './word-papers.ts';

interface Asked {
  meetingId: string;
  today: LocalDate;
  calendar: WorkingCalendar;
}

/** Everything the pages of one meeting show. A meeting out of the actor's reach does not exist for them. */
export async function meetingPage(read: Db, actor: Actor, { meetingId, today, calendar }: Asked) {
  const meeting = await loadMeeting(read, meetingId);
  if (!can(actor, 'meeting:read', meeting.scope)) throw new NotFound('meeting', meetingId);
  const [record, boards, persons, papers, issuers, numbers] = await Promise.all([
    meetingRecord(read, meeting),
    committeeNames(read, meeting.committeeIds),
    personNames(read, [meeting.chairPersonId, meeting.secretaryPersonId]),
    directivesFrom(read, actor, meeting.id),
    unitNames(read, [meeting.issuerId], meeting.heldOn),
    meetingNumbers(read, meeting.id),
  ]);
  // Units on the list see what is planned; what was said and concluded, once both have signed for it.
  const seesRecord = can(actor, 'meeting:read', { issuerId: meeting.issuerId }) || isLocked(meeting);
  const { scope, ...row } = meeting;
  return {
    meeting: {
      ...row,
      issuer: issuers.get(meeting.issuerId)?.shortName ?? '',
      committees: boards,
      chairName: persons.get(meeting.chairPersonId ?? '') ?? null,
      secretaryName: persons.get(meeting.secretaryPersonId ?? '') ?? null,
      isLive: isLive(meeting),
      isAhead: isAhead(meeting),
      isLocked: isLocked(meeting),
      isRecordOpen: isRecordOpen(meeting),
    },
    ...(seesRecord ? record : withoutRecord(record)),
    seesRecord,
    directives: papers,
    invitation: invitationOf(meeting, today, calendar),
    notice: noticeOf(meeting, record, papers, today, calendar),
    word: wordPapers(actor, meeting, seesRecord, numbers),
    may: meetingActs(actor, meeting),
  };
}

export type MeetingPage = Awaited<ReturnType<typeof meetingPage>>;

const withoutRecord = (record: MeetingRecordView): MeetingRecordView => ({
  ...record,
  agenda: record.agenda.map((item) => ({ ...item, summary: '', opinions: 0, conclusions: 0 })),
  opinions: [],
  conclusions: [],
});

/** Directives made from the meeting that the actor may read, newest first. */
const directivesFrom = (read: Db, actor: Actor, meetingId: string) =>
  read
    .select({
      id: directives.id,
      kind: directives.kind,
      status: directives.status,
      numberText: directives.numberText,
      subject: directives.subject,
      issuedOn: directives.issuedOn,
      taskCount: directives.taskCount,
    })
    .from(directives)
    .where(and(eq(directives.meetingId, meetingId), ne(directives.status, 'discarded'), visibleDirectives(actor)))
    .orderBy(desc(directives.createdAt), desc(directives.id));

async function committeeNames(read: Db, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
  if (ids.length === 0) return [];
  const rows = await read
    .select({ id: committees.id, name: committees.name })
    .from(committees)
    .where(inArray(committees.id, [...ids]));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

async function personNames(read: Db, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = ids.filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await read
    .select({ id: people.id, name: people.fullName })
    .from(people)
    .where(inArray(people.id, wanted));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
