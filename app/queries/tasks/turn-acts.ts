import type { TaskRequest } from '../../db/stores/task-request-store.ts';
import type { Task } from '../../db/stores/task-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { OfficeRules } from '../../domain/office-rules.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { REQUEST_KINDS, type RequestKind } from '../../domain/task-request.ts';
import { actorFacts, forbidOwnWork } from '../../domain/workflow/guards.ts';
import { checkExtender } from '../../domain/workflow/task-changes.ts';
import { declineUntil, isGrantable, permissionToDecide } from '../../domain/workflow/task-requests.ts';
import { type TaskEvent, taskWorkflow } from '../../domain/workflow/task-workflow.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';

interface Circumstances {
  readonly open: readonly TaskRequest[];
  readonly rules: OfficeRules;
  readonly calendar: WorkingCalendar;
  readonly today: LocalDate;
}

/** True when a guard of the domain lets this person through. */
function lets(guard: () => void): boolean {
  try {
    guard();
    return true;
  } catch (error) {
    if (error instanceof RuleBroken) return false;
    throw error;
  }
}

/** What this person may ask for now, as the lead unit. */
export function mayAsk(actor: Actor, task: Task, { open, rules, calendar, today }: Circumstances): RequestKind[] {
  if (!can(actor, 'task:request', task.scope)) return [];
  const fits: Record<RequestKind, boolean> = {
    decline: today <= declineUntil(task, rules, calendar),
    extension: task.dueOn !== null,
    suspension: true,
    closing: true,
  };
  const waiting = new Set(open.map(({ kind }) => kind));
  return REQUEST_KINDS.filter((kind) => fits[kind] && !waiting.has(kind) && isGrantable(kind, task.state));
}

/** What this person may change unasked. Commands ask again. */
export function turnActs(actor: Actor, task: Task, { open, rules, today }: Circumstances) {
  const may = (event: TaskEvent) => {
    const { from, permission } = taskWorkflow.steps[event];
    return from.includes(task.state) && can(actor, permission, task.scope);
  };
  const facts = actorFacts(actor, task.issuerId);
  const foreign = lets(() => forbidOwnWork(facts, { personId: null, leadUnitId: task.leadUnitId }));
  const extensionWaits = open.some(({ kind }) => kind === 'extension');
  return {
    extend:
      may('extend') &&
      task.dueOn !== null &&
      !extensionWaits &&
      lets(() => checkExtender(task, { actor: facts, request: null, rules, today })),
    suspend: may('suspend') && foreign,
    resume: may('resume'),
    close: may('close') && foreign,
    transfer: may('transfer'),
    cancel: may('cancel'),
    giveAgain: may('give_again'),
  };
}

/** What this person may do about a waiting request: decide it, see why not, or, as the unit, take it back. */
export function requestActs(actor: Actor, task: Task, request: TaskRequest, { rules, today }: Circumstances) {
  const facts = actorFacts(actor, task.issuerId);
  const asker = { personId: request.requestedByPersonId, on: request.requestedOn };
  const reaches = can(actor, permissionToDecide(request.kind), task.scope);
  const isOwn = !lets(() => forbidOwnWork(facts, { personId: asker.personId, leadUnitId: task.leadUnitId }));
  const powerful =
    request.kind !== 'extension' || lets(() => checkExtender(task, { actor: facts, request: asker, rules, today }));
  return {
    decide: reaches && !isOwn && powerful,
    isOwn: reaches && isOwn,
    withdraw: can(actor, 'task:request', task.scope),
  };
}
