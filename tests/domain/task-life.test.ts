import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addsUp, apartOf, COUNTING_BASES, countTasks } from '#app/domain/counting.ts';
import { DEFAULT_RULES } from '#app/domain/office-rules.ts';
import { RuleBroken } from '#app/domain/shared/errors.ts';
import { addDays, type LocalDate, localDate } from '#app/domain/shared/local-date.ts';
import type { RequestKind } from '#app/domain/task-request.ts';
import type { ActorFacts } from '#app/domain/workflow/guards.ts';
import {
  cancelTask,
  closeTask,
  extendTask,
  resumeTask,
  suspendTask,
  transferTask,
} from '#app/domain/workflow/task-changes.ts';
import {
  askForChange,
  giveTaskAgain,
  isGrantable,
  type RequestRecord,
  settleRequest,
  takeBackTask,
  withdrawRequest,
} from '#app/domain/workflow/task-requests.ts';
import {
  confirmTask,
  reopenTask,
  reportProgress,
  returnTask,
  startTask,
  submitTask,
} from '#app/domain/workflow/task-work.ts';
import {
  TASK_EVENTS,
  type TaskDecision,
  type TaskEvent,
  type TaskRecord,
  taskWorkflow,
} from '#app/domain/workflow/task-workflow.ts';
import { PLAIN_CALENDAR } from '#app/domain/working-days.ts';
import { holds } from './property.ts';
import { CHAIR, MONITOR, onTask, VICE_CHAIR } from './task-record.ts';

/** The head of the lead unit, somebody who sits in that unit and in the standing office, and those who judge. */
const HEAD: ActorFacts = { personId: 'head', unitIds: ['long-thuan'], isChair: false, isViceChair: false };
const BOTH: ActorFacts = { ...MONITOR, personId: 'both', unitIds: ['phong-noi-vu', 'long-thuan'] };
const ACTORS = [HEAD, BOTH, MONITOR, VICE_CHAIR, CHAIR] as const;

interface Life {
  task: TaskRecord;
  /** The task another unit got from it. */
  successors: TaskRecord[];
  requests: RequestRecord[];
  dueChanges: { from: LocalDate; to: LocalDate }[];
  today: LocalDate;
}

interface Choice {
  readonly act: (typeof ACTS)[number];
  readonly actor: ActorFacts;
  readonly days: number;
  readonly later: number;
  readonly which: number;
}

const ACTS = [
  ...['start', 'report', 'submit', 'confirm', 'return', 'reopen', 'extend', 'suspend', 'resume', 'transfer'],
  ...['cancel', 'close', 'give_again', 'ask', 'withdraw', 'approve', 'refuse'],
] as const;
/** Endings cut a history short, and a request has to be asked before it is granted: so some acts come oftener. */
const OFTEN = [
  'ask',
  'ask',
  'ask',
  'approve',
  'approve',
  'approve',
  'give_again',
  'resume',
  'submit',
  'confirm',
] as const;
const KINDS: readonly RequestKind[] = ['decline', 'extension', 'suspension', 'closing'];

const choice: fc.Arbitrary<Choice> = fc.record({
  act: fc.constantFrom(...ACTS, ...OFTEN),
  actor: fc.constantFrom(...ACTORS),
  days: fc.constantFrom(0, 0, 0, 1, 4),
  later: fc.integer({ min: -3, max: 30 }),
  which: fc.constantFrom(0, 0, 0, 1, 2, 3),
});

/** One attempt; the rules refuse what does not fit by throwing. */
function attempt(life: Life, { act, actor, later, which }: Choice): Life {
  const { task, today } = life;
  const newDueOn = addDays(task.dueOn ?? today, later);
  const rules = { ...DEFAULT_RULES, delegatedExtensionDays: 5 };
  const reason = 'lý do';
  const after = (decision: TaskDecision<unknown>): Life => {
    const now = { ...task, ...decision.patch };
    happened.add(decision.event);
    const requests = life.requests.map((one) =>
      one.state === 'open' && !isGrantable(one.kind, now.state) ? { ...one, state: 'lapsed' as const } : one,
    );
    const { facts } = decision as TaskDecision<{ fromDueOn: LocalDate; toDueOn: LocalDate }>;
    const dueChanges =
      decision.event === 'extend'
        ? [...life.dueChanges, { from: facts.fromDueOn, to: facts.toDueOn }]
        : life.dueChanges;
    return { ...life, task: now, requests, dueChanges };
  };
  const open = life.requests.filter(({ state }) => state === 'open');
  const request = open[which % Math.max(1, open.length)];
  const settled = (to: Partial<RequestRecord>): Life => ({
    ...life,
    requests: life.requests.map((one) => (one === request ? { ...one, ...to } : one)),
  });
  switch (act) {
    case 'start':
      return after(startTask(task, today));
    case 'report':
      return after(
        reportProgress(task, { text: 'x', percent: 50, value: null, difficulties: '', cause: 'LAW', today }),
      );
    case 'submit':
      return after(submitTask(task, { statement: 'x', hasFile: false, value: null, personId: actor.personId, today }));
    case 'confirm': {
      const decision = confirmTask(task, { actor, today });
      expect(actor.personId).not.toBe(task.submittedByPersonId);
      if (!actor.isChair && !actor.isViceChair) expect(actor.unitIds).not.toContain(task.leadUnitId);
      return after(decision);
    }
    case 'return':
      return after(returnTask(task, { actor, reason }));
    case 'reopen':
      return after(reopenTask(task, { reason, today }));
    case 'extend':
      return after(extendTask(task, { actor, newDueOn, reason, request: null, rules, today }));
    case 'suspend':
      return after(suspendTask(task, { actor, reason, cause: 'LAW', askedBy: null }));
    case 'resume':
      return after(resumeTask(task));
    case 'transfer': {
      const decision = transferTask(task, { toUnitId: 'other', basis: 'x', newDueOn: null, sameDue: true, today });
      const { leadUnitId, issuedOn, dueOn } = decision.facts.successor;
      const next = onTask({ state: 'not_started', leadUnitId, issuedOn, dueOn, firstDueOn: dueOn, startedOn: null });
      return { ...after(decision), successors: [...life.successors, next] };
    }
    case 'cancel':
      return after(cancelTask(task, { reason, basis: 'x', today }));
    case 'close':
      return after(closeTask(task, { actor, closedAs: 'not_needed', reason, askedBy: null, today }));
    case 'give_again':
      return after(giveTaskAgain(task, { reason }));
    case 'ask': {
      const asked = askForChange(task, {
        kind: KINDS[which] ?? 'extension',
        reason,
        cause: 'LAW',
        newDueOn,
        closedAs: 'not_feasible',
        personId: actor.personId ?? '',
        waiting: open.map(({ kind }) => kind),
        rules,
        calendar: PLAIN_CALENDAR,
        today,
      });
      return { ...life, requests: [...life.requests, asked] };
    }
    case 'withdraw':
      if (!request) return life;
      return settled(withdrawRequest(request, { personId: actor.personId, today }));
    case 'refuse':
      if (!request) return life;
      return settled(settleRequest(request, task, { actor, approved: false, note: reason, today }));
    case 'approve': {
      if (!request) return life;
      const patch = settleRequest(request, task, { actor, approved: true, note: '', today });
      expect(actor.personId).not.toBe(request.requestedByPersonId);
      const { requestedByPersonId: askedBy, requestedOn: on, cause } = request;
      const granted = {
        decline: () => takeBackTask(task, { reason }),
        extension: () =>
          extendTask(task, {
            actor,
            newDueOn: request.newDueOn ?? newDueOn,
            reason,
            request: { personId: askedBy, on },
            rules,
            today,
          }),
        suspension: () => suspendTask(task, { actor, reason, cause, askedBy }),
        closing: () => closeTask(task, { actor, closedAs: request.closedAs ?? 'not_needed', reason, askedBy, today }),
      };
      const decided = after(granted[request.kind]());
      return { ...decided, requests: decided.requests.map((one) => (one === request ? { ...one, ...patch } : one)) };
    }
  }
}

/** Whatever happens, in whatever order and by whom, with refused attempts in between. */
function live(choices: readonly Choice[], check: (life: Life, before: Life) => void): void {
  let life: Life = {
    task: onTask({ state: 'not_started', startedOn: null }),
    successors: [],
    requests: [],
    dueChanges: [],
    today: localDate('2022-03-28'),
  };
  for (const one of choices) {
    const before = { ...life, today: addDays(life.today, one.days) };
    life = before;
    try {
      life = attempt(before, one);
    } catch (error) {
      if (!(error instanceof RuleBroken)) throw error;
    }
    check(life, before);
  }
}

/** The steps taken so far. */
const happened = new Set<TaskEvent>();

const histories = fc.array(choice, { minLength: 1, maxLength: 40 });
const property = (check: (life: Life, before: Life) => void) =>
  holds(
    fc.property(histories, (choices) => live(choices, check)),
    { numRuns: 400 },
  );

test('no history of a task ends where nothing more can be done', () => {
  property(({ task, today }) => {
    if (taskWorkflow.ends.includes(task.state)) return;
    expect(cancelTask(task, { reason: 'x', basis: 'x', today }).patch.state).toBe('cancelled');
    if (task.state === 'suspended') expect(resumeTask(task).patch.state).not.toBe('suspended');
    if (task.state === 'draft') expect(giveTaskAgain(task, { reason: 'x' }).patch.state).toBe('not_started');
  });
});

test('nobody confirms or grants their own work', () => {
  // The expectations stand beside each attempt, where the person and the work meet.
  property(() => undefined);
});

test('no date changes silently: only by an extension that is kept, and the first date never', () => {
  property(({ task, dueChanges }, before) => {
    expect(task.firstDueOn).toBe('2022-04-15');
    if (task.dueOn !== before.task.dueOn) {
      expect(dueChanges.at(-1)).toEqual({ from: before.task.dueOn, to: task.dueOn });
      expect(dueChanges.length).toBe(before.dueChanges.length + 1);
    } else expect(dueChanges).toEqual(before.dueChanges);
    expect(task.extensionCount).toBe(dueChanges.length);
    expect(dueChanges.at(-1)?.to ?? '2022-04-15').toBe(task.dueOn);
  });
});

test('counts always reconcile: N = C1 + C2 + P1 + P2 + U, and the rest is told apart', () => {
  property(({ task, successors, today }) => {
    const all = [task, ...successors];
    for (const basis of COUNTING_BASES) {
      const counts = countTasks(all, today, basis);
      expect(addsUp(counts)).toBe(true);
      expect(counts.N + all.filter((one) => apartOf(one) !== null).length).toBe(all.length);
    }
  });
});

test('dates stay in step with the state', () => {
  property(({ task }) => {
    expect(task.completedOn !== null).toBe(task.state === 'completed');
    expect(task.closedOn !== null).toBe(taskWorkflow.ends.includes(task.state));
    expect(task.closedAs !== null).toBe(task.state === 'cancelled');
    expect(task.stateBeforeSuspension !== null).toBe(task.state === 'suspended');
    if (task.state === 'submitted') expect(task.submittedOn).not.toBeNull();
    if (task.state === 'not_started' || task.state === 'in_progress') expect(task.submittedOn).toBeNull();
  });
});

test('at most one request of a kind waits, and none that could not be granted any more', () => {
  property(({ task, requests }) => {
    const open = requests.filter(({ state }) => state === 'open').map(({ kind }) => kind);
    expect(new Set(open).size).toBe(open.length);
    for (const kind of open) expect(isGrantable(kind, task.state)).toBe(true);
  });
});

test('these histories take every step a task can take', () => {
  happened.clear();
  for (const choices of fc.sample(histories, { numRuns: 1000, seed: 389 })) live(choices, () => undefined);
  // The task was given before its history begins.
  expect([...happened, 'issue'].sort()).toEqual([...TASK_EVENTS].sort());
});
