import type { DelayCause } from '../../domain/delay.ts';
import type { Rung } from '../../domain/ladder.ts';
import type { RecurrenceRule } from '../../domain/recurrence.ts';
import type { RequestKind, RequestState } from '../../domain/task-request.ts';
import type { Kit } from '../kit.ts';
import type { directiveTables } from './directives.ts';
import type { organisationTables } from './organisation.ts';
import type { taskTables } from './tasks.ts';

/** What surrounds a task in its life: requests, periodic series, work inside the unit, reminders already given. */
export const taskLifeTables = (
  k: Kit,
  { units, people }: ReturnType<typeof organisationTables>,
  { directives, directivePoints }: ReturnType<typeof directiveTables>,
  { tasks }: ReturnType<typeof taskTables>,
) => {
  /** What the lead unit asked for, and what was decided. At most one of a kind is open for a task. */
  const taskRequests = k.table(
    'task_requests',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      issuerId: k.text('issuer_id').notNull(),
      kind: k.choice<RequestKind>('kind').notNull(),
      state: k.choice<RequestState>('state').notNull(),
      reason: k.text('reason').notNull(),
      cause: k.choice<DelayCause>('cause'),
      /** The due date when it was asked, and the one asked for: extensions only. */
      fromDueOn: k.day('from_due_on'),
      newDueOn: k.day('new_due_on'),
      /** The one granted; it may be earlier than the one asked for. */
      grantedDueOn: k.day('granted_due_on'),
      /** Closing: why the task ends without a result. */
      closedAs: k.choice<'not_feasible' | 'not_needed'>('closed_as'),
      /** Asked after the due date, or after one extension: a higher signer decides. */
      needsChair: k.bool('needs_chair').notNull().default(false),
      requestedByPersonId: k
        .text('requested_by_person_id')
        .notNull()
        .references(() => people.id),
      requestedOn: k.day('requested_on').notNull(),
      requestedAt: k.instant('requested_at').notNull(),
      decidedByPersonId: k.text('decided_by_person_id').references(() => people.id),
      decidedOn: k.day('decided_on'),
      decisionNote: k.text('decision_note').notNull().default(''),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('task_requests_task').on(t.taskId, t.requestedAt),
      k.index('task_requests_issuer').on(t.issuerId, t.state, t.requestedOn),
      // The few that are open, whosever they are: who decides is asked of their tasks.
      k.index('task_requests_state').on(t.state, t.requestedOn),
    ],
  );

  /** A periodic duty of one lead unit. Never counted itself: its occurrences are tasks. */
  const taskSeries = k.table(
    'task_series',
    {
      id: k.text('id').primaryKey(),
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      directiveId: k
        .text('directive_id')
        .notNull()
        .references(() => directives.id),
      pointId: k
        .text('point_id')
        .notNull()
        .references(() => directivePoints.id),
      leadUnitId: k
        .text('lead_unit_id')
        .notNull()
        .references(() => units.id),
      /** The rule in force; earlier ones are in the audit log and in the occurrences they made. */
      rule: k.json<RecurrenceRule>('rule').notNull(),
      /** Occurrences fall due on or after this day; a changed rule starts here anew. */
      startsOn: k.day('starts_on').notNull(),
      /** The last day on which an occurrence may fall due; null: until replaced by a document. */
      endsOn: k.day('ends_on'),
      /** Occurrences exist up to this day. */
      createdThrough: k.day('created_through').notNull(),
      state: k.choice<'running' | 'closed'>('state').notNull(),
      closedReason: k.text('closed_reason').notNull().default(''),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('task_series_state').on(t.state, t.createdThrough),
      k.index('task_series_unit').on(t.leadUnitId, t.state),
      k.index('task_series_directive').on(t.directiveId),
      k.index('task_series_issuer').on(t.issuerId, t.state),
    ],
  );

  /** Parts of a task handed out inside its lead unit. They roll up to a percentage and are never counted as tasks. */
  const subtasks = k.table(
    'subtasks',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      position: k.int('position').notNull(),
      text: k.text('text').notNull(),
      personId: k.text('person_id').references(() => people.id),
      /** A sub-unit, when no person is named. */
      unitId: k.text('unit_id').references(() => units.id),
      dueOn: k.day('due_on'),
      percent: k.int('percent').notNull().default(0),
      note: k.text('note').notNull().default(''),
      doneOn: k.day('done_on'),
      removedOn: k.day('removed_on'),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('subtasks_task').on(t.taskId, t.position),
      k.index('subtasks_person').on(t.personId, t.doneOn),
      k.index('subtasks_unit').on(t.unitId, t.removedOn),
    ],
  );

  /** Who does the work of an officer of a unit while they are away. */
  const standIns = k.table(
    'stand_ins',
    {
      id: k.text('id').primaryKey(),
      unitId: k
        .text('unit_id')
        .notNull()
        .references(() => units.id),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      standInPersonId: k
        .text('stand_in_person_id')
        .notNull()
        .references(() => people.id),
      validFrom: k.day('valid_from').notNull(),
      validTo: k.day('valid_to').notNull(),
      reason: k.text('reason').notNull().default(''),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      k.index('stand_ins_unit').on(t.unitId, t.validTo),
      k.index('stand_ins_stand_in').on(t.standInPersonId, t.validTo),
    ],
  );

  /** A rung of the ladder reached by a task for one of its due dates. The unique index is what keeps it from being given twice. */
  const reminders = k.table(
    'reminders',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      issuerId: k.text('issuer_id').notNull(),
      /** `before:7`, `due`, `overdue`, `letter`, …: see `domain/ladder.ts`. */
      rung: k.choice<Rung>('rung').notNull(),
      /** The due date it was counted from; of a stale task, the day its silence is counted from. */
      countedFrom: k.day('counted_from').notNull(),
      reachedOn: k.day('reached_on').notNull(),
      /** The letter drafted for it. */
      directiveId: k.text('directive_id').references(() => directives.id),
    },
    (t) => [
      k.uniqueIndex('reminders_once').on(t.taskId, t.rung, t.countedFrom),
      k.index('reminders_issuer').on(t.issuerId, t.rung, t.reachedOn),
      k.index('reminders_directive').on(t.directiveId),
    ],
  );

  /** The tasks a letter of urging (công văn đôn đốc) names, in its order. */
  const urgedTasks = k.table(
    'urged_tasks',
    {
      directiveId: k
        .text('directive_id')
        .notNull()
        .references(() => directives.id),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      position: k.int('position').notNull(),
    },
    (t) => [k.primaryKey({ columns: [t.directiveId, t.taskId] }), k.index('urged_tasks_task').on(t.taskId)],
  );

  return { taskRequests, taskSeries, subtasks, standIns, reminders, urgedTasks };
};
