import { recordConclusion } from '../../app/commands/conclusions/record-conclusion.ts';
import { attachMeetingFiles } from '../../app/commands/files/attach-meeting-files.ts';
import { endMeeting } from '../../app/commands/meetings/end-meeting.ts';
import { inviteToMeeting } from '../../app/commands/meetings/invite.ts';
import { issueMeetingPaper } from '../../app/commands/meetings/issue-meeting-paper.ts';
import { markRestPresent } from '../../app/commands/meetings/mark-rest-present.ts';
import { planMeeting } from '../../app/commands/meetings/plan-meeting.ts';
import { recordAttendance } from '../../app/commands/meetings/record-attendance.ts';
import { recordOpinion } from '../../app/commands/meetings/record-opinion.ts';
import { setCurrentItem } from '../../app/commands/meetings/set-current-item.ts';
import { signMinutesAsChair, signMinutesAsSecretary } from '../../app/commands/meetings/sign-minutes.ts';
import { startMeeting } from '../../app/commands/meetings/start-meeting.ts';
import { writeSummary } from '../../app/commands/meetings/write-summary.ts';
import { newId } from '../../app/db/ids.ts';
import { loadAgenda, loadMeeting, loadParticipants } from '../../app/db/stores/meeting-store.ts';
import { invitationFacts } from '../../app/documents/papers/meeting-paper.ts';
import { systemActor } from '../../app/domain/access/roles.ts';
import type { Attendance, MeetingKind, MeetingMode } from '../../app/domain/meeting.ts';
import { localDate } from '../../app/domain/shared/local-date.ts';
import { meetingPrint } from '../../app/queries/meetings/meeting-print.ts';
import { type AssignmentFacts, assigned } from './assignments.ts';
import type { Entry, Stage } from './stage.ts';
import { wordFile } from './word-file.ts';

export interface AgendaFacts {
  readonly title: string;
  /** Code of the unit that presents it. */
  readonly unit?: string;
  readonly minutes?: number;
  /** What was reported under it. */
  readonly summary?: string;
  readonly opinions?: readonly { readonly speaker: string; readonly unit?: string; readonly text: string }[];
  readonly conclusions?: readonly ConclusionFacts[];
}

/** A conclusion; the directive made from it finds it by `key`. */
export interface ConclusionFacts extends AssignmentFacts {
  readonly key?: string;
  /** Codes of the committees it concerns, when not all of the meeting's. */
  readonly committees?: readonly string[];
}

/** Somebody who did not simply come; `who` is the name on the list. */
export interface AttendanceFacts {
  readonly who: string;
  readonly attendance: Attendance;
  readonly absenceReason?: string;
  readonly substituteName?: string;
  readonly substituteTitle?: string;
}

/** What became of a meeting. */
export interface SessionFacts {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly attendance?: readonly AttendanceFacts[];
  readonly signedAt?: { readonly secretary: string; readonly chair: string };
}

export interface MeetingFacts {
  readonly key: string;
  readonly issuer: string;
  readonly title: string;
  readonly kind: MeetingKind;
  readonly mode?: MeetingMode;
  readonly committees?: readonly string[];
  readonly heldOn: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly link?: string;
  readonly chair: string;
  readonly chairTitle?: string;
  readonly secretary: string;
  readonly preparation?: string;
  readonly agenda: readonly AgendaFacts[];
  readonly members?: boolean;
  readonly units?: readonly string[];
  readonly groups?: readonly string[];
  readonly guests?: readonly { readonly name: string; readonly title?: string }[];
  readonly plannedAt: string;
  /** When the paper invitation took its number, and from whom. */
  readonly invitation?: { readonly numberedAt: string; readonly clerk: string };
  readonly invitedAt?: string;
  readonly urgent?: boolean;
  readonly files?: readonly MeetingFileFacts[];
  readonly session?: SessionFacts;
}

export interface MeetingFileFacts {
  readonly at: string;
  /** Number of the item of the agenda it belongs to, from 1. */
  readonly item: number;
  readonly name: string;
  readonly lines: readonly string[];
}

/** A meeting from its plan to what has become of it so far. Its secretary does the writing. */
export const meetingEntries = (meeting: MeetingFacts): Entry[] => {
  const { key, secretary, chair, session } = meeting;
  const idOf = (stage: Stage) => ({ meetingId: stage.id('meeting', key) });
  const withVersion = async (stage: Stage) => {
    const { meetingId } = idOf(stage);
    return { meetingId, version: (await loadMeeting(stage.office.db.read, meetingId)).version };
  };
  const entries: Entry[] = [{ at: meeting.plannedAt, play: (stage) => plan(stage, meeting) }];
  const then = (at: string, play: Entry['play']) => entries.push({ at, play });

  const { invitation } = meeting;
  if (invitation)
    then(invitation.numberedAt, async (stage) =>
      stage.run(invitation.clerk, issueMeetingPaper, await invitationOf(stage, meeting, invitation.numberedAt)),
    );
  if (meeting.invitedAt)
    then(meeting.invitedAt, async (stage) =>
      stage.run(secretary, inviteToMeeting, { ...(await withVersion(stage)), urgent: meeting.urgent ?? false }),
    );
  for (const file of meeting.files ?? []) then(file.at, (stage) => attach(stage, meeting, file));
  if (!session) return entries;
  then(session.startedAt, (stage) => stage.run(secretary, startMeeting, idOf(stage)));
  then(session.startedAt, (stage) => takeAttendance(stage, meeting, session.attendance ?? []));
  for (const [index, item] of meeting.agenda.entries())
    then(session.startedAt, (stage) => record(stage, meeting, index, item));
  then(session.endedAt, (stage) => stage.run(secretary, endMeeting, idOf(stage)));
  if (!session.signedAt) return entries;
  then(session.signedAt.secretary, async (stage) =>
    stage.run(secretary, signMinutesAsSecretary, await withVersion(stage)),
  );
  then(session.signedAt.chair, async (stage) => stage.run(chair, signMinutesAsChair, await withVersion(stage)));
  return entries;
};

/** The invitation as the page of the meeting would print it that day. */
async function invitationOf({ office, id }: Stage, { key }: MeetingFacts, at: string) {
  const [issuedOn = ''] = at.split(' ');
  const meetingId = id('meeting', key);
  const print = await meetingPrint(office.db.read, systemActor, { meetingId, timeZone: office.timeZone });
  const facts = invitationFacts(print, { number: null, date: localDate(issuedOn) });
  const register = { signer: facts.signature.name, recipients: facts.invitees.join('; ') };
  return { meetingId, version: print.version, type: 'meeting-invitation', issuedOn, facts, ...register };
}

const plan = (stage: Stage, meeting: MeetingFacts): Promise<unknown> => {
  const units = (codes: readonly string[] = []) => codes.map((code) => stage.id('unit', code));
  const { key, secretary, chair, title, kind, heldOn, startsAt, endsAt, place } = meeting;
  return stage.run(secretary, planMeeting, {
    ...{ id: stage.newId('meeting', key), issuerId: stage.id('unit', meeting.issuer) },
    ...{ title, kind, heldOn, startsAt, endsAt, place, mode: meeting.mode ?? 'IN_PERSON' },
    onlineLink: meeting.link,
    committeeIds: (meeting.committees ?? []).map((code) => stage.id('committee', code)),
    chairPersonId: stage.id('person', chair),
    chairTitle: meeting.chairTitle,
    secretaryPersonId: stage.id('person', secretary),
    preparation: meeting.preparation,
    agenda: meeting.agenda.map(({ title, unit, minutes }) => ({
      title,
      minutes,
      presenterUnitId: unit && stage.id('unit', unit),
    })),
    inviteMembers: meeting.members ?? false,
    unitIds: units(meeting.units),
    groupIds: (meeting.groups ?? []).map((code) => stage.id('group', code)),
    guests: meeting.guests,
  });
};

async function takeAttendance(
  stage: Stage,
  meeting: MeetingFacts,
  exceptions: readonly AttendanceFacts[],
): Promise<void> {
  const meetingId = stage.id('meeting', meeting.key);
  const list = await loadParticipants(stage.office.db.read, meetingId);
  for (const { who, ...attendance } of exceptions) {
    const invited = list.find(({ name }) => name === who);
    if (!invited) throw new Error(`${who} was not invited to ${meeting.key}`);
    const { id: participantId, version } = invited;
    await stage.run(meeting.secretary, recordAttendance, { meetingId, participantId, version, ...attendance });
  }
  await stage.run(meeting.secretary, markRestPresent, { meetingId });
}

async function record(stage: Stage, meeting: MeetingFacts, index: number, facts: AgendaFacts): Promise<void> {
  const { secretary } = meeting;
  const meetingId = stage.id('meeting', meeting.key);
  const itemOf = async () => {
    const item = (await loadAgenda(stage.office.db.read, meetingId))[index];
    if (!item) throw new Error(`${meeting.key} has no item ${index + 1}`);
    return item;
  };
  const { id: itemId } = await itemOf();
  await stage.run(secretary, setCurrentItem, { meetingId, itemId });
  if (facts.summary) {
    const { version } = await itemOf();
    await stage.run(secretary, writeSummary, { meetingId, itemId, version, summary: facts.summary });
  }
  for (const { unit, ...opinion } of facts.opinions ?? [])
    await stage.run(secretary, recordOpinion, {
      id: newId(),
      meetingId,
      agendaItemId: itemId,
      unitId: unit && stage.id('unit', unit),
      ...opinion,
    });
  for (const { key, committees = [], ...conclusion } of facts.conclusions ?? [])
    await stage.run(secretary, recordConclusion, {
      id: key ? stage.newId('conclusion', key) : newId(),
      meetingId,
      agendaItemId: itemId,
      committeeIds: committees.map((code) => stage.id('committee', code)),
      ...assigned(stage, conclusion),
    });
}

async function attach(stage: Stage, meeting: MeetingFacts, { item, name, lines }: MeetingFileFacts): Promise<void> {
  const meetingId = stage.id('meeting', meeting.key);
  const agenda = await loadAgenda(stage.office.db.read, meetingId);
  const files = [await wordFile(stage.office.files, name, lines)];
  await stage.run(meeting.secretary, attachMeetingFiles, { meetingId, agendaItemId: agenda[item - 1]?.id, files });
}
