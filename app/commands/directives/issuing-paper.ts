import type { Tx } from '../../db/client.server.ts';
import { directivePrint } from '../../db/stores/directive-print.ts';
import type { Directive } from '../../db/stores/directive-store.ts';
import { lastEventBy } from '../../db/stores/history-store.ts';
import { freezeDocument } from '../../db/stores/issued-document-store.ts';
import { loadMeeting, saveMeeting } from '../../db/stores/meeting-store.ts';
import type { NumberRequest } from '../../db/stores/number-book.ts';
import { docTypeOf, ownerOf, symbolOn } from '../../db/stores/paper-symbol.ts';
import type { DirectiveKind } from '../../domain/directive.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { markConclusionsIssued } from '../../domain/workflow/meeting-workflow.ts';
import type { DomainEvent } from '../define-command.server.ts';
import type { Given } from './issuing.ts';

/** What was answered when this very form was sent before by the same person; null when it was not. */
export async function issuedBefore(
  tx: Tx,
  directive: Directive,
  sent: { version: number; personId: string | null },
): Promise<(Given & { directiveId: string; numberText: string; urgedCount: number }) | null> {
  const { id, status, version, numberText, taskCount } = directive;
  if (status !== 'issued' || version !== sent.version + 1) return null;
  const event = await lastEventBy(tx, { kind: 'directive', id }, 'directive.issued', sent.personId);
  const counted = (name: 'unitCount' | 'urgedCount') => Number(event?.[name] ?? 0);
  const given = { taskCount, unitCount: counted('unitCount'), urgedCount: counted('urgedCount') };
  return event && { directiveId: id, numberText: numberText ?? '', ...given };
}

/** What the register needs to know of the paper. */
export async function numberRequest(tx: Tx, directive: Directive, issuedOn: LocalDate): Promise<NumberRequest> {
  return {
    ...ownerOf(directive),
    docType: docTypeOf(directive),
    symbol: await symbolOn(tx, directive, issuedOn),
    subject: directive.subject,
    signer: directive.signerName,
    recipients: directive.recipients.map(({ printed }) => printed).join('; '),
    fileCopy: directive.fileCopy,
    issuedOn,
    directiveId: directive.id,
  };
}

/**
 * Notes on the meeting that its conclusions have gone out. A notice is issued from signed minutes only; further notices
 * and letters of the same meeting change nothing.
 */
export async function closeMeeting(tx: Tx, { kind, meetingId, id }: Directive): Promise<DomainEvent[]> {
  if (kind !== 'THONG_BAO_KET_LUAN' || meetingId === null) return [];
  const meeting = await loadMeeting(tx, meetingId);
  if (meeting.status === 'conclusions_issued') return [];
  if (meeting.status !== 'minutes_signed') throw new RuleBroken('directive.minutes_not_signed', {}, 'meetingId');
  const { patch } = markConclusionsIssued(meeting);
  await saveMeeting(tx, meeting, patch);
  return [
    { type: 'meeting.conclusions-issued', subject: { kind: 'meeting', id: meetingId }, data: { directiveId: id } },
  ];
}

/** The kind of document each directive is printed as. */
const DOCUMENT_OF: Partial<Record<DirectiveKind, string>> = {
  CONG_VAN: 'directive-letter',
  CONG_VAN_DON_DOC: 'urging-letter',
};

/** Freezes what the paper says; its file follows (see `freezeDocument`). */
export async function freezePaper(tx: Tx, directive: Directive, issuedOn: LocalDate, now: Date): Promise<void> {
  await freezeDocument(
    tx,
    {
      type: DOCUMENT_OF[directive.kind] ?? 'conclusion-notice',
      subjectKind: 'directive',
      subjectId: directive.id,
      fileName: `${(directive.numberText ?? '').replace('/', '-')}.docx`,
      facts: await directivePrint(tx, directive, issuedOn),
    },
    now,
  );
}
