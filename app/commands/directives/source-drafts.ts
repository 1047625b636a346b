import type { Tx } from '../../db/client.server.ts';
import {
  type Directive,
  indexDirective,
  insertDirective,
  knownIncoming,
  loadDirective,
  replaceParts,
  saveDirective,
} from '../../db/stores/directive-store.ts';
import type { DirectiveKind } from '../../domain/directive.ts';
import { parseIncomingNumber } from '../../domain/document-number.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import type { CommonInput, IncomingInput, OralInput } from './draft-inputs.ts';
import { draftParts } from './draft-parts.ts';
import { checkBelongings, checkIsDraft } from './draft-rules.ts';

/** Directives that were not written here, papers from above and spoken words, are drafted alike: only their rows differ. */

type SourceRow = Awaited<ReturnType<typeof incomingRow>> | ReturnType<typeof oralRow>;

/** The row of a paper received: its own number, in the State's grammar or the Party's. Throws RuleBroken. */
export async function incomingRow(tx: Tx, issuerId: string, input: IncomingInput, exceptId: string) {
  const { committeeId, field, subject, monitorUnitId, author, numberText, issuedOn, receivedOn, opening } = input;
  const parsed = parseIncomingNumber(numberText);
  if (parsed === null) throw new RuleBroken('number.bad_incoming', { number: numberText }, 'numberText');
  if (await knownIncoming(tx, { issuerId, author, numberText, issuedOn, exceptId }))
    throw new RuleBroken('directive.incoming_known', { number: numberText, author }, 'numberText');
  const { number, symbol } = parsed;
  return {
    committeeId,
    field,
    subject,
    monitorUnitId,
    author,
    numberText,
    number,
    symbol,
    issuedOn,
    receivedOn,
    opening,
  };
}

/** The row of spoken words. */
export function oralRow(input: OralInput) {
  const { committeeId, field, subject, monitorUnitId, author, signerPersonId, issuedOn, opening } = input;
  return { committeeId, field, subject, monitorUnitId, author, signerPersonId, issuedOn, opening };
}

interface Draft {
  id: string;
  issuerId: string;
  kind: Extract<DirectiveKind, 'INCOMING' | 'ORAL'>;
}

/** Adds the draft, and tells what happened. */
export async function addSourceDraft(
  { tx, now, isDemo }: Pick<CommandContext, 'tx' | 'now' | 'isDemo'>,
  { id, issuerId, kind }: Draft,
  input: CommonInput,
  row: SourceRow,
): Promise<DomainEvent> {
  await checkBelongings(tx, issuerId, input);
  const parts = await draftParts(tx, { issuerId, meetingId: null, day: row.issuedOn, knownPointIds: new Set() }, input);
  await insertDirective(tx, { id, kind, status: 'draft', issuerId, ...row, isDemo, createdAt: now }, parts);
  await indexDirective(tx, await loadDirective(tx, id));
  return { type: 'directive.created', subject: { kind: 'directive', id }, data: { kind, ...row, ...parts } };
}

/** Saves the draft, and tells what happened. */
export async function saveSourceDraft(
  { tx }: Pick<CommandContext, 'tx'>,
  directive: Directive,
  kind: Draft['kind'],
  version: number,
  input: CommonInput,
  row: SourceRow,
): Promise<DomainEvent> {
  checkIsDraft(directive);
  if (directive.kind !== kind) throw new RuleBroken('directive.wrong_kind', { kind: directive.kind });
  const { id, issuerId } = directive;
  await checkBelongings(tx, issuerId, input);
  const knownPointIds = new Set(directive.points.map((point) => point.id));
  const parts = await draftParts(tx, { issuerId, meetingId: null, day: row.issuedOn, knownPointIds }, input);
  await saveDirective(tx, { id, version }, row);
  await replaceParts(tx, id, parts);
  await indexDirective(tx, await loadDirective(tx, id));
  return { type: 'directive.edited', subject: { kind: 'directive', id }, data: { ...row, ...parts } };
}
