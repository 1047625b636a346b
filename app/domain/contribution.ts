import type { Actor } from './access/roles.ts';
import { RuleBroken } from './shared/errors.ts';
import { OPEN_STATES, type TaskState } from './task.ts';
import { required } from './workflow/guards.ts';

/** The task helped with. */
interface HelpedTask {
  readonly state: TaskState;
  readonly leadUnitId: string;
  readonly coordinatorIds: readonly string[];
  readonly isSecret: boolean;
}

/** The coordinating unit somebody speaks for; null for everybody else. */
export const helpingUnit = (actor: Pick<Actor, 'posts'>, coordinatorIds: readonly string[]): string | null =>
  actor.posts.find(({ unitId }) => coordinatorIds.includes(unitId))?.unitId ?? null;

/** Whether somebody may contribute to the task as it stands; see {@link checkContribution}. */
export function mayContribute(task: HelpedTask, actor: Pick<Actor, 'posts'>): boolean {
  const leads = actor.posts.some(({ unitId }) => unitId === task.leadUnitId);
  const helps = helpingUnit(actor, task.coordinatorIds) !== null;
  return helps && !leads && OPEN_STATES.includes(task.state) && !task.isSecret;
}

/**
 * A contribution of a coordinating unit: what it did for the task, in words or files. It changes nothing about the
 * task, whose state is the lead unit's to report; the lead unit reports and does not contribute to itself. Returns the
 * unit that contributes.
 */
export function checkContribution(
  task: HelpedTask,
  actor: Pick<Actor, 'posts'>,
  { text, hasFile }: { readonly text: string; readonly hasFile: boolean },
): string {
  if (actor.posts.some(({ unitId }) => unitId === task.leadUnitId)) throw new RuleBroken('contribution.by_lead');
  const unitId = helpingUnit(actor, task.coordinatorIds);
  if (unitId === null) throw new RuleBroken('contribution.not_coordinating');
  if (!OPEN_STATES.includes(task.state)) throw new RuleBroken('contribution.task_closed', { state: task.state });
  if (task.isSecret) throw new RuleBroken('secret.words');
  if (!hasFile) required(text, 'contribution.empty', 'text');
  return unitId;
}
