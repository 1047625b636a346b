import type { Task } from '../../db/stores/task-store.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { OPEN_STATES, RUNNING_STATES } from '../../domain/task.ts';
import { actorFacts, forbidOwnWork } from '../../domain/workflow/guards.ts';
import { allowed } from '../../domain/workflow/machine.ts';
import { taskWorkflow } from '../../domain/workflow/task-workflow.ts';

/** What this person may do with a task now: the buttons of its page. */
export interface TaskActs {
  acknowledge: boolean;
  assignOfficer: boolean;
  report: boolean;
  submit: boolean;
  confirm: boolean;
  return: boolean;
  reopen: boolean;
  comment: boolean;
  urge: boolean;
  /** Could judge it, were it not the work of their own unit. */
  isOwnWork: boolean;
}

/** Asks the access table, the workflow and the guard against judging one's own work; commands ask them again. */
export function taskActs(actor: Actor, task: Omit<Task, 'coordinatorIds'>): TaskActs {
  const events = new Set(allowed(taskWorkflow, task.state));
  const may = (event: 'start' | 'report' | 'submit' | 'confirm' | 'return' | 'reopen') =>
    events.has(event) && can(actor, taskWorkflow.steps[event].permission, task.scope);
  const own = isOwnWork(actor, task);
  return {
    acknowledge: may('start'),
    assignOfficer: !task.isSecret && OPEN_STATES.includes(task.state) && can(actor, 'task:assign-officer', task.scope),
    report: may('report'),
    submit: may('submit'),
    confirm: may('confirm') && !own,
    return: may('return') && !own,
    reopen: may('reopen'),
    comment: can(actor, 'task:comment', task.scope),
    urge: RUNNING_STATES.includes(task.state) && can(actor, 'task:remind', task.scope) && !own,
    isOwnWork: own && (may('confirm') || may('return')),
  };
}

function isOwnWork(actor: Actor, task: Pick<Task, 'issuerId' | 'leadUnitId' | 'submittedByPersonId'>): boolean {
  try {
    forbidOwnWork(actorFacts(actor, task.issuerId), {
      personId: task.submittedByPersonId,
      leadUnitId: task.leadUnitId,
    });
    return false;
  } catch (error) {
    if (error instanceof RuleBroken) return true;
    throw error;
  }
}
