import { z } from 'zod';
import type { RequestToDecide, TaskRequest } from '../../db/stores/task-request-store.ts';
import { saveRequest } from '../../db/stores/task-request-store.ts';
import { RuleBroken, Stale } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import type { RequestKind } from '../../domain/task-request.ts';
import { actorFacts } from '../../domain/workflow/guards.ts';
import { settleRequest } from '../../domain/workflow/task-requests.ts';
import type { TaskDecision } from '../../domain/workflow/task-workflow.ts';
import type { CommandContext, DomainEvent } from '../define-command.server.ts';
import { choice, id, optionalText, version } from '../inputs.ts';
import { recordDecision } from './task-outcome.ts';

/** What every form that decides a request sends. */
export const verdictInput = {
  requestId: id,
  version,
  verdict: choice(['approve', 'refuse']),
  note: optionalText(2000),
};
const Verdict = z.object(verdictInput);

/** The request was decided or taken back since the form was shown: the second decider gets a page that says so. */
export function checkRequestSeen({ id, kind, state, version: current }: TaskRequest, seen: number): void {
  if (current === seen) return;
  throw state === 'open' ? new Stale('request', id) : new RuleBroken('task.request_closed', { kind, state });
}

/** A command decides requests of one kind; another kind takes another permission. */
export function checkKind(request: TaskRequest, kind: RequestKind): void {
  if (request.kind !== kind) throw new RuleBroken('task.request_other_kind', { kind: request.kind });
}

/** What an approval does to the task, and the verb its history and the audit log say it with. */
interface Grant {
  decision: TaskDecision<object>;
  verb: string;
  grantedDueOn?: LocalDate;
}

/**
 * Settles a request and, when it is approved, does to the task what was asked, in that order: a state without an object
 * for other requests lapses them, not this one. Returns what has happened: the verdict, and the change.
 */
export async function decideRequest(
  context: CommandContext,
  { request, task }: RequestToDecide,
  input: z.output<typeof Verdict>,
  grant: () => Grant,
): Promise<[DomainEvent, ...DomainEvent[]]> {
  checkRequestSeen(request, input.version);
  const { tx, actor, today } = context;
  const approved = input.verdict === 'approve';
  const verdict = { actor: actorFacts(actor, task.issuerId), approved, note: input.note, today };
  const patch = settleRequest(request, task, verdict);
  const { id: requestId, kind, requestedByPersonId } = request;
  const facts = { kind, requestId, requestedByPersonId, approved };
  const note = patch.decisionNote;
  if (!approved) {
    await saveRequest(tx, request, patch);
    const refusal = { patch: { state: task.state }, facts };
    return [await recordDecision(context, task, refusal, { verb: 'request-decided', note })];
  }
  const { decision, verb, grantedDueOn } = grant();
  await saveRequest(tx, request, { ...patch, grantedDueOn: grantedDueOn ?? null });
  const changed = await recordDecision(context, task, decision, { verb, note, data: { requestId } });
  const decided: DomainEvent = {
    type: 'task.request-decided',
    subject: changed.subject,
    data: { ...facts, note, grantedDueOn: grantedDueOn ?? null, occurrence: requestId },
  };
  return [decided, changed];
}
