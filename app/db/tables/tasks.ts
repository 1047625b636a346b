import { sql } from 'drizzle-orm';
import type { DelayCause } from '../../domain/delay.ts';
import type { DueKind } from '../../domain/due.ts';
import type { Target } from '../../domain/target.ts';
import type { ClosedAs, TaskState } from '../../domain/task.ts';
import type { ReformArea } from '../../domain/unit.ts';
import type { Kit } from '../kit.ts';
import type { directiveTables } from './directives.ts';
import type { organisationTables } from './organisation.ts';

const literals = (...states: TaskState[]): string => states.map((state) => `'${state}'`).join(', ');

/**
 * The states of tasks that have not ended, and of those that were done, as partial indexes name them: SQLite takes such
 * an index only for a condition in the same words, so queries say them too, beside their own.
 */
export const UNFINISHED = literals('draft', 'not_started', 'in_progress', 'submitted', 'suspended');
export const COMPLETED = literals('completed');

/** Tasks: one per lead unit of a directive point; their history and reports. */
export const taskTables = (
  k: Kit,
  { units, people, committees }: ReturnType<typeof organisationTables>,
  { directives, directivePoints }: ReturnType<typeof directiveTables>,
) => {
  const tasks = k.table(
    'tasks',
    {
      id: k.text('id').primaryKey(),
      issuerId: k
        .text('issuer_id')
        .notNull()
        .references(() => units.id),
      committeeId: k.text('committee_id').references(() => committees.id),
      directiveId: k
        .text('directive_id')
        .notNull()
        .references(() => directives.id),
      pointId: k
        .text('point_id')
        .notNull()
        .references(() => directivePoints.id),
      /** Position of the point in its directive, then of the unit in the point: the order papers print. */
      pointPosition: k.int('point_position').notNull(),
      unitPosition: k.int('unit_position').notNull(),
      field: k.choice<ReformArea>('field'),
      title: k.text('title').notNull(),
      leadUnitId: k
        .text('lead_unit_id')
        .notNull()
        .references(() => units.id),
      printedAddressee: k.text('printed_addressee').notNull(),
      monitorUnitId: k.text('monitor_unit_id').references(() => units.id),
      officerPersonId: k.text('officer_person_id').references(() => people.id),
      state: k.choice<TaskState>('state').notNull(),
      stateBeforeSuspension: k.choice<TaskState>('state_before_suspension'),
      dueKind: k.choice<DueKind>('due_kind').notNull(),
      firstDueOn: k.day('first_due_on'),
      dueOn: k.day('due_on'),
      duePhrase: k.text('due_phrase').notNull().default(''),
      deliverable: k.text('deliverable').notNull().default(''),
      target: k.json<Target>('target'),
      issuedOn: k.day('issued_on').notNull(),
      startedOn: k.day('started_on'),
      submittedOn: k.day('submitted_on'),
      submittedByPersonId: k.text('submitted_by_person_id'),
      completedOn: k.day('completed_on'),
      closedOn: k.day('closed_on'),
      percent: k.int('percent').notNull().default(0),
      value: k.real('value'),
      difficulties: k.text('difficulties').notNull().default(''),
      lastReportOn: k.day('last_report_on'),
      returnCount: k.int('return_count').notNull().default(0),
      urgeCount: k.int('urge_count').notNull().default(0),
      extensionCount: k.int('extension_count').notNull().default(0),
      lastUrgedOn: k.day('last_urged_on'),
      transferredToId: k.text('transferred_to_id'),
      transferredFromId: k.text('transferred_from_id'),
      /** Why it is late or may become so, as the unit last said. */
      delayCause: k.choice<DelayCause>('delay_cause'),
      /** How a cancelled task ended: by a document, or with approval for one of these reasons; counted apart. */
      closedAs: k.choice<ClosedAs>('closed_as'),
      /** The series this is an occurrence of, and the due day the rule gave it. */
      seriesId: k.text('series_id'),
      occurrenceOn: k.day('occurrence_on'),
      /** Given by a secret paper: number, unit, due date and state only. */
      isSecret: k.bool('is_secret').notNull().default(false),
      isSecondHand: k.bool('is_second_hand').notNull().default(false),
      isDemo: k.bool('is_demo').notNull().default(false),
      version: k.int('version').notNull().default(1),
    },
    (t) => [
      // Counts by status read these indexes alone; lists find their page's ids on them.
      k.index('tasks_issuer_state_due').on(t.issuerId, t.state, t.dueOn, t.completedOn, t.leadUnitId),
      k.index('tasks_issuer_due').on(t.issuerId, t.dueOn, t.id),
      // What is not finished is a small part, and stays one while the years add up.
      k
        .index('tasks_unfinished')
        .on(t.issuerId, t.dueOn, t.id, t.state, t.leadUnitId, t.issuedOn, t.isSecondHand, t.lastReportOn)
        .where(sql.raw(`state in (${UNFINISHED})`)),
      k
        .index('tasks_completed')
        .on(t.issuerId, t.completedOn, t.dueOn, t.leadUnitId, t.issuedOn, t.isSecondHand)
        .where(sql.raw(`state in (${COMPLETED})`)),
      k.index('tasks_lead_state_due').on(t.leadUnitId, t.state, t.dueOn, t.completedOn),
      k.index('tasks_monitor_state_due').on(t.monitorUnitId, t.state, t.dueOn, t.id),
      k.index('tasks_officer').on(t.officerPersonId, t.state),
      k.index('tasks_directive').on(t.directiveId, t.pointPosition, t.unitPosition),
      k.index('tasks_point').on(t.pointId),
      k.uniqueIndex('tasks_occurrence').on(t.seriesId, t.occurrenceOn),
      k.index('tasks_state_due').on(t.state, t.dueOn),
      k.index('tasks_state_reported').on(t.state, t.lastReportOn),
    ],
  );

  const taskCoordinators = k.table(
    'task_coordinators',
    {
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      unitId: k
        .text('unit_id')
        .notNull()
        .references(() => units.id),
    },
    (t) => [k.primaryKey({ columns: [t.taskId, t.unitId] }), k.index('task_coordinators_unit').on(t.unitId)],
  );

  /** Every due date a task ever had after its first. */
  const dueChanges = k.table(
    'due_changes',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      fromDueOn: k.day('from_due_on'),
      toDueOn: k.day('to_due_on').notNull(),
      reason: k.text('reason').notNull(),
      decidedByPersonId: k.text('decided_by_person_id').notNull(),
      decidedOn: k.day('decided_on').notNull(),
    },
    (t) => [k.index('due_changes_task').on(t.taskId)],
  );

  /** What a unit said it did. A submission is a report that asks for confirmation. */
  const progressReports = k.table(
    'progress_reports',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      isSubmission: k.bool('is_submission').notNull(),
      /** Of a coordinating unit: it adds to the work and changes nothing about the task. */
      isContribution: k.bool('is_contribution').notNull().default(false),
      cause: k.choice<DelayCause>('cause'),
      text: k.text('text').notNull(),
      percent: k.int('percent').notNull(),
      value: k.real('value'),
      difficulties: k.text('difficulties').notNull(),
      reportedOn: k.day('reported_on').notNull(),
      reportedAt: k.instant('reported_at').notNull(),
      personId: k
        .text('person_id')
        .notNull()
        .references(() => people.id),
      unitId: k
        .text('unit_id')
        .notNull()
        .references(() => units.id),
    },
    (t) => [k.index('progress_reports_task').on(t.taskId, t.reportedAt)],
  );

  /** The life of a task, for people to read; the audit log is its proof. */
  const taskEvents = k.table(
    'task_events',
    {
      id: k.text('id').primaryKey(),
      taskId: k
        .text('task_id')
        .notNull()
        .references(() => tasks.id),
      type: k.text('type').notNull(),
      at: k.instant('at').notNull(),
      onDay: k.day('on_day').notNull(),
      personId: k.text('person_id').references(() => people.id),
      note: k.text('note').notNull().default(''),
      reportId: k.text('report_id'),
      data: k.json<Record<string, unknown>>('data').notNull(),
    },
    (t) => [k.index('task_events_task').on(t.taskId, t.at), k.index('task_events_at').on(t.at)],
  );

  return { tasks, taskCoordinators, dueChanges, progressReports, taskEvents };
};
