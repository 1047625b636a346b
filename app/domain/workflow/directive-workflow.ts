import { type DirectiveKind, type DirectiveStatus, directionOf } from '../directive.ts';
import { RuleBroken } from '../shared/errors.ts';
import type { LocalDate } from '../shared/local-date.ts';
import { addWorkingDays, type WorkingCalendar } from '../working-days.ts';
import { required } from './guards.ts';
import { step, type Workflow } from './machine.ts';

export const DIRECTIVE_EVENTS = [
  'sign',
  'discard',
  'revise',
  'issue',
  'register',
  'record_oral',
  'confirm_oral',
  'correct',
  'replace',
  'recall',
] as const;
export type DirectiveEvent = (typeof DIRECTIVE_EVENTS)[number];

/**
 * The life of a directive. A paper signed by hand goes from draft to issued in one step, its signature
 * noted with the number. What was issued stays: it is corrected, replaced or recalled by another
 * (NĐ 30/2020/NĐ-CP Điều 18).
 */
export const directiveWorkflow: Workflow<DirectiveStatus, DirectiveEvent> = {
  name: 'directive',
  initial: 'draft',
  ends: ['issued', 'replaced', 'recalled', 'discarded'],
  steps: {
    sign: { from: ['draft'], to: 'signed', permission: 'directive:sign' },
    discard: { from: ['draft', 'signed'], to: 'discarded', permission: 'directive:draft' },
    revise: { from: ['signed'], to: 'draft', permission: 'directive:draft' },
    issue: { from: ['draft', 'signed'], to: 'issued', permission: 'directive:issue' },
    register: { from: ['draft'], to: 'issued', permission: 'directive:register-incoming' },
    record_oral: { from: ['draft'], to: 'issued', permission: 'directive:record-oral' },
    confirm_oral: { from: ['issued'], to: 'same', permission: 'directive:confirm-oral' },
    correct: { from: ['issued'], to: 'same', permission: 'directive:withdraw' },
    replace: { from: ['issued'], to: 'replaced', permission: 'directive:withdraw' },
    recall: { from: ['issued'], to: 'recalled', permission: 'directive:withdraw' },
  },
};

/** A directive as far as the rules look at it; the stored row has these fields. */
export interface DirectiveRecord {
  readonly kind: DirectiveKind;
  readonly status: DirectiveStatus;
  readonly signerPersonId: string | null;
  readonly signedOn: LocalDate | null;
  readonly issuedOn: LocalDate | null;
  readonly confirmedAt: Date | null;
  readonly replacedById: string | null;
  readonly endReason: string;
  readonly endedOn: LocalDate | null;
}

export type DirectivePatch = Partial<DirectiveRecord> & { readonly status: DirectiveStatus };

const next = (directive: Pick<DirectiveRecord, 'status'>, event: DirectiveEvent): DirectiveStatus =>
  step(directiveWorkflow, directive.status, event);

function requireDirection(directive: DirectiveRecord, direction: 'outgoing' | 'incoming' | 'oral'): void {
  if (directionOf(directive.kind) !== direction) throw new RuleBroken('directive.wrong_kind', { kind: directive.kind });
}

function requirePoints(points: number): void {
  if (points === 0) throw new RuleBroken('directive.no_points', {}, 'points');
}

/** The signer signs the draft, which closes its text. */
export function signDirective(
  directive: DirectiveRecord,
  facts: { readonly signerPersonId: string; readonly points: number; readonly today: LocalDate },
): { readonly patch: DirectivePatch } {
  const status = next(directive, 'sign');
  requireDirection(directive, 'outgoing');
  requirePoints(facts.points);
  return { patch: { status, signerPersonId: facts.signerPersonId, signedOn: facts.today } };
}

/** Drops a text that will not be issued. It took no number and gave no task. */
export function discardDirective(
  directive: DirectiveRecord,
  facts: { readonly today: LocalDate },
): { readonly patch: DirectivePatch } {
  return { patch: { status: next(directive, 'discard'), endedOn: facts.today } };
}

/** Takes a signed text back for changes; it is signed anew. */
export function reviseDirective(directive: DirectiveRecord): { readonly patch: DirectivePatch } {
  return { patch: { status: next(directive, 'revise'), signedOn: null } };
}

export interface Issue {
  readonly issuedOn: LocalDate;
  /** The signature as it stands on the paper; what was signed here already wins. */
  readonly signerPersonId: string | null;
  readonly signedOn: LocalDate | null;
  readonly points: number;
  readonly today: LocalDate;
  readonly calendar: WorkingCalendar;
}

/**
 * Issues a signed paper. `late` tells that more than one working day passed since the signature
 * (NĐ 30/2020/NĐ-CP Điều 18), which is noted but not refused.
 */
export function issueDirective(
  directive: DirectiveRecord,
  facts: Issue,
): { readonly patch: DirectivePatch; readonly late: boolean } {
  const status = next(directive, 'issue');
  requireDirection(directive, 'outgoing');
  requirePoints(facts.points);
  const signedOn = directive.signedOn ?? facts.signedOn;
  const signerPersonId = directive.signerPersonId ?? facts.signerPersonId;
  const { issuedOn, today } = facts;
  if (signerPersonId === null) throw new RuleBroken('directive.not_signed', {}, 'signerPersonId');
  if (signedOn === null) throw new RuleBroken('directive.not_signed', {}, 'signedOn');
  if (issuedOn < signedOn) throw new RuleBroken('directive.issued_before_signed', { signedOn }, 'issuedOn');
  if (issuedOn > today) throw new RuleBroken('directive.in_future', { issuedOn }, 'issuedOn');
  return {
    patch: { status, issuedOn, signedOn, signerPersonId },
    late: issuedOn > addWorkingDays(signedOn, 1, facts.calendar),
  };
}

/** Enters a paper received from above. */
export function registerIncoming(
  directive: DirectiveRecord,
  facts: {
    readonly issuedOn: LocalDate;
    readonly receivedOn: LocalDate;
    readonly points: number;
    readonly today: LocalDate;
  },
): { readonly patch: DirectivePatch & { readonly receivedOn: LocalDate } } {
  const status = next(directive, 'register');
  requireDirection(directive, 'incoming');
  requirePoints(facts.points);
  const { issuedOn, receivedOn, today } = facts;
  if (receivedOn > today) throw new RuleBroken('directive.in_future', { issuedOn: receivedOn }, 'receivedOn');
  if (receivedOn < issuedOn) throw new RuleBroken('directive.received_before_issued', { issuedOn }, 'receivedOn');
  return { patch: { status, issuedOn, receivedOn } };
}

/** Writes down spoken words. They are second-hand until whoever spoke confirms them. */
export function recordOral(
  directive: DirectiveRecord,
  facts: { readonly spokenOn: LocalDate; readonly points: number; readonly today: LocalDate },
): { readonly patch: DirectivePatch } {
  const status = next(directive, 'record_oral');
  requireDirection(directive, 'oral');
  requirePoints(facts.points);
  if (facts.spokenOn > facts.today)
    throw new RuleBroken('directive.in_future', { issuedOn: facts.spokenOn }, 'issuedOn');
  return { patch: { status, issuedOn: facts.spokenOn, confirmedAt: null } };
}

/** Whoever spoke confirms the words. */
export function confirmOral(
  directive: DirectiveRecord,
  facts: { readonly now: Date },
): { readonly patch: DirectivePatch } {
  const status = next(directive, 'confirm_oral');
  requireDirection(directive, 'oral');
  if (directive.confirmedAt !== null) throw new RuleBroken('directive.already_confirmed');
  return { patch: { status, confirmedAt: facts.now } };
}

/** Spoken words may be put right until they are confirmed; from then on they stand. */
export function correctOral(directive: Pick<DirectiveRecord, 'kind' | 'status' | 'confirmedAt'>): void {
  next(directive, 'confirm_oral');
  if (directionOf(directive.kind) !== 'oral') throw new RuleBroken('directive.wrong_kind', { kind: directive.kind });
  if (directive.confirmedAt !== null) throw new RuleBroken('directive.already_confirmed');
}

/** True while an oral directive rests on what somebody heard. */
export function isSecondHand(directive: Pick<DirectiveRecord, 'kind' | 'confirmedAt'>): boolean {
  return directive.kind === 'ORAL' && directive.confirmedAt === null;
}

/** An issued letter puts right the form of this one; its content stays (NĐ 30/2020/NĐ-CP Điều 18.3). */
export function correctDirective(
  directive: DirectiveRecord,
  facts: { readonly by: Pick<DirectiveRecord, 'kind' | 'status'> },
): { readonly patch: DirectivePatch } {
  const status = next(directive, 'correct');
  const { by } = facts;
  if (by.kind !== 'CONG_VAN' || by.status !== 'issued')
    throw new RuleBroken('directive.correction_not_issued', {}, 'correctedById');
  return { patch: { status } };
}

/** Another issued paper takes this one's place. */
export function replaceDirective(
  directive: DirectiveRecord,
  facts: {
    readonly by: Pick<DirectiveRecord, 'status' | 'issuedOn'> & { readonly id: string };
    readonly reason: string;
    readonly today: LocalDate;
  },
): { readonly patch: DirectivePatch } {
  const status = next(directive, 'replace');
  const { by, today } = facts;
  if (by.status !== 'issued') throw new RuleBroken('directive.replacement_not_issued', {}, 'replacedById');
  if (by.issuedOn !== null && directive.issuedOn !== null && by.issuedOn < directive.issuedOn) {
    throw new RuleBroken('directive.replacement_older', { issuedOn: directive.issuedOn }, 'replacedById');
  }
  return { patch: { status, replacedById: by.id, endReason: facts.reason.trim(), endedOn: today } };
}

/** Takes an issued paper back by notice. Its number is never given again. */
export function recallDirective(
  directive: DirectiveRecord,
  facts: { readonly reason: string; readonly today: LocalDate },
): { readonly patch: DirectivePatch } {
  const status = next(directive, 'recall');
  const endReason = required(facts.reason, 'directive.reason_missing', 'reason');
  return { patch: { status, endReason, endedOn: facts.today } };
}
