import type { Tx } from '../../db/client.server.ts';
import { findCommittee } from '../../db/stores/committee-store.ts';
import type { Directive } from '../../db/stores/directive-store.ts';
import { loadMeeting } from '../../db/stores/meeting-store.ts';
import { signerOf } from '../../db/stores/signer.ts';
import { loadUnits } from '../../db/stores/unit-store.ts';
import { NotFound, RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { CommonInput, OutgoingInput } from './draft-inputs.ts';

/** Throws unless a directive is still a draft. */
export function checkIsDraft(directive: Pick<Directive, 'status'>): void {
  if (directive.status !== 'draft') throw new RuleBroken('directive.not_draft', { status: directive.status });
}

/** Throws unless the issuer is a People's Committee and the rest hangs on it: committee, meeting, monitoring unit. */
export async function checkBelongings(
  tx: Tx,
  issuerId: string,
  input: Pick<CommonInput, 'committeeId' | 'monitorUnitId'> & { meetingId?: string | null; byCommittee?: boolean },
): Promise<void> {
  const [issuer] = await loadUnits(tx, [issuerId]);
  if (!issuer?.isIssuer) throw new RuleBroken('unit.not_an_issuer', {}, 'issuerId');
  const committee = input.committeeId === null ? null : await findCommittee(tx, input.committeeId);
  if (input.committeeId !== null && committee?.issuerId !== issuerId)
    throw new RuleBroken('committee.unknown', {}, 'committeeId');
  if (input.byCommittee && committee === null) throw new RuleBroken('directive.committee_missing', {}, 'committeeId');
  if (input.byCommittee && !committee?.ownSeries)
    throw new RuleBroken('series.committee_has_none', { committee: committee?.name }, 'byCommittee');
  if (input.monitorUnitId !== null && (await loadUnits(tx, [input.monitorUnitId])).length === 0)
    throw new RuleBroken('unit.unknown', {}, 'monitorUnitId');
  if (input.meetingId) await checkMeeting(tx, issuerId, input.meetingId);
}

async function checkMeeting(tx: Tx, issuerId: string, meetingId: string): Promise<void> {
  const meeting = await loadMeeting(tx, meetingId).catch((error: unknown) => {
    if (error instanceof NotFound) return null;
    throw error;
  });
  if (meeting?.issuerId !== issuerId) throw new RuleBroken('meeting.unknown', {}, 'meetingId');
}

/** The row of a paper that will be issued here, from what was typed; its signer as of the day. */
export async function outgoingRow(tx: Tx, issuerId: string, input: OutgoingInput, day: LocalDate) {
  const { committeeId, byCommittee, meetingId, field, subject, opening, closing, monitorUnitId, fileCopy, urgency } =
    input;
  const signer = await signerOf(tx, { issuerId, committeeId: byCommittee ? committeeId : null }, input, day);
  return {
    committeeId,
    byCommittee,
    meetingId,
    field,
    subject,
    opening,
    closing,
    monitorUnitId,
    fileCopy,
    urgency,
    letterField: input.letterField || null,
    ...signer,
  };
}
