import { and, asc, desc, eq, gte, inArray, ne } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { committees, directives, meetings, people } from '../../db/schema.ts';
import { loadMeeting, type Meeting } from '../../db/stores/meeting-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { INVITATION_WORKING_DAYS, invitationDueOn, isShortNotice, noticeDueOn } from '../../domain/meeting.ts';
import { isAhead, isLive, isLocked } from '../../domain/meeting-record.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { isRecordOpen } from '../../domain/workflow/meeting-workflow.ts';
import { type WorkingCalendar, workingDaysBetween } from '../../domain/working-days.ts';
import { DIRECTIVE_SCOPE } from '../directives/directive-scope.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { visibleTo } from '../visible-to.ts';
import { type MeetingRecordView, meetingRecord } from './meeting-record.ts';

/** The Word papers made from a meeting itself. The notice of conclusions is a directive, and prints there. */
export const MEETING_WORDS = ['meeting-invitation', 'meeting-minutes'] as const;
export type MeetingWord = (typeof MEETING_WORDS)[number];

interface Asked {
  meetingId: string;
  today: LocalDate;
  calendar: WorkingCalendar;
}

/** Everything the pages of one meeting show. A meeting out of the actor's reach does not exist for them. */
export async function meetingPage(read: Db, actor: Actor, { meetingId, today, calendar }: Asked) {
  const meeting = await loadMeeting(read, meetingId);
  if (!can(actor, 'meeting:read', meeting.scope)) throw new NotFound('meeting', meetingId);
  const [record, boards, persons, papers, issuers] = await Promise.all([
    meetingRecord(read, meeting),
    committeeNames(read, meeting.committeeIds),
    personNames(read, [meeting.chairPersonId, meeting.secretaryPersonId]),
    directivesFrom(read, actor, meeting.id),
    unitNames(read, [meeting.issuerId], meeting.heldOn),
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
    word: wordPapers(actor, meeting, seesRecord),
    may: permissions(actor, meeting),
  };
}

export type MeetingPage = Awaited<ReturnType<typeof meetingPage>>;

const withoutRecord = (record: MeetingRecordView): MeetingRecordView => ({
  ...record,
  agenda: record.agenda.map((item) => ({ ...item, summary: '', opinions: 0, conclusions: 0 })),
  opinions: [],
  conclusions: [],
});

/** The Word papers a meeting can print at this stage. */
function wordPapers(actor: Actor, meeting: Meeting, seesRecord: boolean): MeetingWord[] {
  if (!can(actor, 'document:export', meeting.scope) || meeting.status === 'cancelled') return [];
  return ['meeting-invitation', ...(meeting.startedAt !== null && seesRecord ? (['meeting-minutes'] as const) : [])];
}

/** What the actor may do here now: the access table says who, the state of the meeting when. */
function permissions(actor: Actor, meeting: Meeting) {
  const may = (permission: Parameters<typeof can>[1]) => can(actor, permission, meeting.scope);
  const isOpen = isRecordOpen(meeting);
  const isOver = meeting.status === 'held' && meeting.endedAt !== null;
  return {
    edit: may('meeting:plan') && isOpen,
    invite: may('meeting:plan') && meeting.status === 'draft',
    postpone: may('meeting:plan') && isAhead(meeting),
    record: may('meeting:record') && isOpen,
    start: may('meeting:record') && isAhead(meeting),
    attach: may('meeting:record') && meeting.status !== 'cancelled',
    carry: may('meeting:plan') && meeting.startedAt !== null,
    signAsSecretary:
      may('meeting:sign-secretary') &&
      isOver &&
      meeting.secretarySignedAt === null &&
      meeting.secretaryPersonId === actor.personId,
    signAsChair:
      may('meeting:sign-chair') &&
      isOver &&
      meeting.secretarySignedAt !== null &&
      meeting.chairPersonId === actor.personId,
    reopen:
      may('meeting:reopen') &&
      meeting.secretarySignedAt !== null &&
      ['held', 'minutes_signed'].includes(meeting.status),
    draftDirective: may('directive:draft') && meeting.startedAt !== null,
    export: may('document:export'),
  };
}

/** Whether invitations can still go out in time; null once they are out or no longer needed. */
function invitationOf(meeting: Meeting, today: LocalDate, calendar: WorkingCalendar) {
  if (meeting.status !== 'draft' || meeting.heldOn < today) return null;
  return {
    dueOn: invitationDueOn(meeting.heldOn, calendar),
    isShort: isShortNotice(today, meeting.heldOn, calendar),
    workingDays: INVITATION_WORKING_DAYS,
  };
}

type Paper = Awaited<ReturnType<typeof directivesFrom>>[number];

/** The clock of five working days for the notice of conclusions; null while there is nothing to give notice of. */
function noticeOf(
  meeting: Meeting,
  { conclusions }: MeetingRecordView,
  papers: readonly Paper[],
  today: LocalDate,
  calendar: WorkingCalendar,
) {
  if (meeting.endedAt === null || conclusions.length === 0) return null;
  const dueOn = noticeDueOn(meeting.heldOn, calendar);
  const issued = papers.find(({ kind, issuedOn }) => kind === 'THONG_BAO_KET_LUAN' && issuedOn !== null) ?? null;
  const on = issued?.issuedOn ?? today;
  return { dueOn, issued, isLate: on > dueOn, workingDaysLeft: workingDaysBetween(today, dueOn, calendar) };
}

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
    .where(and(eq(directives.meetingId, meetingId), visibleTo(actor, 'directive:read', DIRECTIVE_SCOPE)))
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
