import type { Permission } from '../access/permissions.ts';
import { RuleBroken } from '../shared/errors.ts';

/**
 * One event of a workflow: where it may happen, where it leads (`same` stays; a list means the facts
 * choose one of them), and the permission it takes.
 */
export interface Step<State extends string> {
  readonly from: readonly State[];
  readonly to: State | 'same' | readonly State[];
  readonly permission: Permission;
}

export interface Workflow<State extends string, Event extends string> {
  /** Noun of the record; opens the error code. */
  readonly name: string;
  readonly initial: State;
  /** States in which nothing more has to happen. */
  readonly ends: readonly State[];
  readonly steps: Readonly<Record<Event, Step<State>>>;
}

/**
 * The state after an event; `chosen` where the step leaves a choice. Throws RuleBroken
 * `<name>.step_not_allowed` when the event cannot happen in this state.
 */
export function step<State extends string, Event extends string>(
  workflow: Workflow<State, Event>,
  state: State,
  event: Event,
  chosen?: State,
): State {
  const { from, to } = workflow.steps[event];
  const refused = () => new RuleBroken(`${workflow.name}.step_not_allowed`, { event, state });
  if (!from.includes(state)) throw refused();
  if (typeof to === 'string') return to === 'same' ? state : to;
  if (chosen === undefined || !to.includes(chosen)) throw refused();
  return chosen;
}

/** Events that can happen in a state, in the order of the table. */
export function allowed<State extends string, Event extends string>(
  workflow: Workflow<State, Event>,
  state: State,
): Event[] {
  return (Object.keys(workflow.steps) as Event[]).filter((event) => workflow.steps[event].from.includes(state));
}

function nextStates<State extends string, Event extends string>(
  workflow: Workflow<State, Event>,
  state: State,
): State[] {
  return allowed(workflow, state).flatMap((event) => {
    const { to } = workflow.steps[event];
    if (typeof to !== 'string') return [...to];
    return to === 'same' ? [] : [to];
  });
}

/** States from which no end can be reached any more: must be none. */
export function deadEnds<State extends string, Event extends string>(
  workflow: Workflow<State, Event>,
  states: readonly State[],
): State[] {
  const finishing = new Set<State>(workflow.ends);
  for (let before = -1; before !== finishing.size; ) {
    before = finishing.size;
    for (const state of states) {
      if (nextStates(workflow, state).some((next) => finishing.has(next))) finishing.add(state);
    }
  }
  return states.filter((state) => !finishing.has(state));
}

/** States that cannot be reached from the initial one: must be none. */
export function unreachable<State extends string, Event extends string>(
  workflow: Workflow<State, Event>,
  states: readonly State[],
): State[] {
  const reached = new Set<State>([workflow.initial]);
  for (const state of reached) for (const next of nextStates(workflow, state)) reached.add(next);
  return states.filter((state) => !reached.has(state));
}
