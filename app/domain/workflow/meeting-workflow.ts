import { invitationDueOn, isShortNotice, type MeetingStatus } from '../meeting.ts';
import { RuleBroken } from '../shared/errors.ts';
import type { LocalDate } from '../shared/local-date.ts';
import type { WorkingCalendar } from '../working-days.ts';
import { type ActorFacts, required } from './guards.ts';
import { step, type Workflow } from './machine.ts';

export const MEETING_EVENTS = [
  'invite',
  'postpone',
  'cancel',
  'hold',
  'end',
  'sign',
  'finalise',
  'reopen',
  'issue_conclusions',
] as const;
export type MeetingEvent = (typeof MEETING_EVENTS)[number];

/**
 * The life of a meeting. `held` begins when the session does. A working meeting may end with its signed
 * minutes; a committee's goes on to the notice of conclusions.
 */
export const meetingWorkflow: Workflow<MeetingStatus, MeetingEvent> = {
  name: 'meeting',
  initial: 'draft',
  ends: ['minutes_signed', 'conclusions_issued', 'cancelled'],
  steps: {
    invite: { from: ['draft'], to: 'invited', permission: 'meeting:plan' },
    postpone: { from: ['draft', 'invited'], to: 'same', permission: 'meeting:plan' },
    cancel: { from: ['draft', 'invited'], to: 'cancelled', permission: 'meeting:plan' },
    // A meeting called by telephone is held without written invitation.
    hold: { from: ['draft', 'invited'], to: 'held', permission: 'meeting:record' },
    end: { from: ['held'], to: 'same', permission: 'meeting:record' },
    sign: { from: ['held'], to: 'same', permission: 'meeting:sign-secretary' },
    finalise: { from: ['held'], to: 'minutes_signed', permission: 'meeting:sign-chair' },
    reopen: { from: ['held', 'minutes_signed'], to: 'held', permission: 'meeting:reopen' },
    issue_conclusions: { from: ['minutes_signed'], to: 'conclusions_issued', permission: 'directive:issue' },
  },
};

/** A meeting as far as the rules look at it; the stored row has these fields. */
export interface MeetingRecord {
  readonly status: MeetingStatus;
  readonly heldOn: LocalDate;
  readonly chairPersonId: string | null;
  readonly secretaryPersonId: string | null;
  readonly startedAt: Date | null;
  readonly endedAt: Date | null;
  readonly secretarySignedAt: Date | null;
  readonly chairSignedAt: Date | null;
}

export type MeetingPatch = Partial<MeetingRecord> & { readonly status: MeetingStatus };

const next = (meeting: MeetingRecord, event: MeetingEvent): MeetingStatus =>
  step(meetingWorkflow, meeting.status, event);

/** True while agenda, attendance, opinions and conclusions may be written: until the first signature. */
export function isRecordOpen(meeting: Pick<MeetingRecord, 'status' | 'secretarySignedAt'>): boolean {
  return ['draft', 'invited', 'held'].includes(meeting.status) && meeting.secretarySignedAt === null;
}

/** Throws RuleBroken `meeting.record_closed` once the minutes carry a signature. */
export function checkRecordOpen(meeting: Pick<MeetingRecord, 'status' | 'secretarySignedAt'>): void {
  if (!isRecordOpen(meeting)) throw new RuleBroken('meeting.record_closed', { status: meeting.status });
}

/**
 * Sends the invitations: somebody is invited to something, and three working days ahead unless the
 * meeting is urgent (QĐ 45/2018/QĐ-TTg).
 */
export function inviteToMeeting(
  meeting: MeetingRecord,
  facts: {
    readonly participants: number;
    readonly agendaItems: number;
    readonly urgent: boolean;
    readonly today: LocalDate;
    readonly calendar: WorkingCalendar;
  },
): { readonly patch: MeetingPatch & { readonly invitedOn: LocalDate } } {
  const status = next(meeting, 'invite');
  const { today, calendar } = facts;
  if (facts.agendaItems === 0) throw new RuleBroken('meeting.no_agenda', {}, 'agenda');
  if (facts.participants === 0) throw new RuleBroken('meeting.nobody_invited', {}, 'participants');
  if (meeting.heldOn < today) throw new RuleBroken('meeting.in_past', { heldOn: meeting.heldOn }, 'heldOn');
  if (!facts.urgent && isShortNotice(today, meeting.heldOn, calendar)) {
    throw new RuleBroken('meeting.short_notice', { inviteBy: invitationDueOn(meeting.heldOn, calendar) }, 'urgent');
  }
  return { patch: { status, invitedOn: today } };
}

/** Moves a meeting not yet held to another day. */
export function postponeMeeting(
  meeting: MeetingRecord,
  facts: { readonly heldOn: LocalDate; readonly reason: string; readonly today: LocalDate },
): { readonly patch: MeetingPatch & { readonly postponedReason: string } } {
  const status = next(meeting, 'postpone');
  const postponedReason = required(facts.reason, 'meeting.reason_missing', 'reason');
  if (facts.heldOn < facts.today) throw new RuleBroken('meeting.in_past', { heldOn: facts.heldOn }, 'heldOn');
  return { patch: { status, heldOn: facts.heldOn, postponedReason } };
}

/** Calls off a meeting not yet held. */
export function cancelMeeting(
  meeting: MeetingRecord,
  facts: { readonly reason: string },
): { readonly patch: MeetingPatch & { readonly cancelReason: string } } {
  const status = next(meeting, 'cancel');
  return { patch: { status, cancelReason: required(facts.reason, 'meeting.reason_missing', 'reason') } };
}

/** Opens the session, on its day or later (a past meeting may be recorded afterwards). */
export function holdMeeting(
  meeting: MeetingRecord,
  facts: { readonly today: LocalDate; readonly now: Date },
): { readonly patch: MeetingPatch } {
  const status = next(meeting, 'hold');
  if (meeting.heldOn > facts.today) throw new RuleBroken('meeting.in_future', { heldOn: meeting.heldOn });
  return { patch: { status, startedAt: facts.now } };
}

/** Closes the session; what was said can still be written down. */
export function endMeeting(meeting: MeetingRecord, facts: { readonly now: Date }): { readonly patch: MeetingPatch } {
  const status = next(meeting, 'end');
  if (meeting.endedAt !== null) throw new RuleBroken('meeting.already_ended');
  return { patch: { status, endedAt: facts.now } };
}

/** The secretary signs the minutes, which closes the record. */
export function signAsSecretary(
  meeting: MeetingRecord,
  facts: { readonly actor: ActorFacts; readonly now: Date },
): { readonly patch: MeetingPatch } {
  const status = next(meeting, 'sign');
  if (meeting.endedAt === null) throw new RuleBroken('meeting.not_ended');
  if (meeting.secretarySignedAt !== null) throw new RuleBroken('meeting.already_signed');
  requireSigner(meeting.secretaryPersonId, facts.actor, 'meeting.not_its_secretary');
  return { patch: { status, secretarySignedAt: facts.now } };
}

/** Whoever presided signs after the secretary, which finalises the minutes. */
export function signAsChair(
  meeting: MeetingRecord,
  facts: { readonly actor: ActorFacts; readonly now: Date },
): { readonly patch: MeetingPatch } {
  const status = next(meeting, 'finalise');
  if (meeting.secretarySignedAt === null) throw new RuleBroken('meeting.secretary_signs_first');
  requireSigner(meeting.chairPersonId, facts.actor, 'meeting.not_its_chair');
  if (meeting.chairPersonId === meeting.secretaryPersonId) throw new RuleBroken('meeting.one_person_signs_both');
  return { patch: { status, chairSignedAt: facts.now } };
}

function requireSigner(personId: string | null, actor: ActorFacts, code: string): void {
  if (personId === null || personId !== actor.personId) throw new RuleBroken(code);
}

/** Opens signed minutes for correction; both signatures are given anew. */
export function reopenMinutes(
  meeting: MeetingRecord,
  facts: { readonly reason: string },
): { readonly patch: MeetingPatch & { readonly reopenReason: string } } {
  const status = next(meeting, 'reopen');
  if (meeting.secretarySignedAt === null) throw new RuleBroken('meeting.not_signed');
  const reopenReason = required(facts.reason, 'meeting.reason_missing', 'reason');
  return { patch: { status, secretarySignedAt: null, chairSignedAt: null, reopenReason } };
}

/** Notes that the notice of conclusions has gone out. */
export function markConclusionsIssued(meeting: MeetingRecord): { readonly patch: MeetingPatch } {
  return { patch: { status: next(meeting, 'issue_conclusions') } };
}
