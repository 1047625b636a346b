import { describe, expect, test } from 'vitest';
import { DIRECTIVE_STATUSES } from '#app/domain/directive.ts';
import { MEETING_STATUSES } from '#app/domain/meeting.ts';
import { TASK_STATES } from '#app/domain/task.ts';
import { DIRECTIVE_EVENTS, directiveWorkflow } from '#app/domain/workflow/directive-workflow.ts';
import { allowed, deadEnds, step, unreachable, type Workflow } from '#app/domain/workflow/machine.ts';
import { MEETING_EVENTS, meetingWorkflow } from '#app/domain/workflow/meeting-workflow.ts';
import { TASK_EVENTS, taskWorkflow } from '#app/domain/workflow/task-workflow.ts';

function table<State extends string, Event extends string>(workflow: Workflow<State, Event>): string {
  const rows = (Object.keys(workflow.steps) as Event[]).map((event) => {
    const { from, to, permission } = workflow.steps[event];
    const target = typeof to === 'string' ? to : to.join(' | ');
    return `${event}: ${from.join(', ')} -> ${target}  [${permission}]`;
  });
  return `\n${rows.join('\n')}\n`;
}

describe.each([
  ['task', taskWorkflow, TASK_STATES, TASK_EVENTS],
  ['meeting', meetingWorkflow, MEETING_STATUSES, MEETING_EVENTS],
  ['directive', directiveWorkflow, DIRECTIVE_STATUSES, DIRECTIVE_EVENTS],
] as const)('the life of a %s', (name, workflow, states, events) => {
  const life = workflow as Workflow<string, string>;

  test('can always come to an end, from every state', () => {
    expect(deadEnds(life, states)).toEqual([]);
  });

  test('has no state that nothing leads to', () => {
    expect(unreachable(life, states)).toEqual([]);
  });

  test('has a row for every event and refuses events out of place', () => {
    expect(Object.keys(life.steps)).toEqual([...events]);
    for (const state of states) {
      for (const event of events.filter((one) => !allowed(life, state).includes(one))) {
        expect(() => step(life, state, event)).toThrow(
          expect.objectContaining({ code: `${name}.step_not_allowed`, facts: { event, state } }),
        );
      }
    }
  });

  test('reads as agreed', () => {
    expect(table(life)).toMatchSnapshot();
  });
});

describe('the machine', () => {
  const door: Workflow<'open' | 'shut' | 'walled', 'shut' | 'wall'> = {
    name: 'door',
    initial: 'open',
    ends: ['shut'],
    steps: {
      shut: { from: ['open'], to: 'shut', permission: 'unit:manage' },
      wall: { from: ['open'], to: ['walled', 'shut'], permission: 'unit:manage' },
    },
  };

  test('finds the state nobody gets out of', () => {
    expect(deadEnds(door, ['open', 'shut', 'walled'])).toEqual(['walled']);
  });

  test('wants the choice made where a step leaves one', () => {
    expect(step(door, 'open', 'wall', 'walled')).toBe('walled');
    expect(() => step(door, 'open', 'wall')).toThrow(expect.objectContaining({ code: 'door.step_not_allowed' }));
    expect(() => step(door, 'open', 'wall', 'open')).toThrow(
      expect.objectContaining({ code: 'door.step_not_allowed' }),
    );
  });
});
