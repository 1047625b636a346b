import type { RecurrenceRule } from '../../domain/recurrence.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { firstDueOn, type NamedUnits, type PlannedTask, planTasks } from '../../domain/task-plan.ts';
import { firstOccurrence } from '../../domain/task-series.ts';
import { nextTaskState } from '../../domain/workflow/task-workflow.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';
import type { Db, Tx } from '../client.server.ts';
import { newId } from '../ids.ts';
import { taskCoordinators, taskSeries, tasks } from '../schema.ts';
import { type AddressableGroup, type AddressableUnit, addressableGroups, addressableUnits } from './addressee-store.ts';
import type { Directive, DirectivePoint, Named } from './directive-store.ts';
import { findGroup } from './group-store.ts';
import { indexDocs } from './search-index.ts';
import { addTaskEvents } from './task-store.ts';

/** Statements stay below SQLite's limit on parameters, with some forty columns a row. */
const CHUNK = 200;

/** The units named by lines of a paper, as they stand on a day. */
export interface Expansion {
  /** Units valid on that day, by id. */
  units: ReadonlyMap<string, AddressableUnit>;
  of(line: Named): NamedUnits;
}

/**
 * Works out what the lines of a directive mean on a day: a group is every unit it names then. A single unit that does
 * not exist on that day stays in the answer; {@link missingUnits} tells.
 */
export async function expandOn(db: Db, lines: readonly Named[], day: LocalDate): Promise<Expansion> {
  const units = new Map((await addressableUnits(db, day)).map((unit) => [unit.id, unit]));
  const groupIds = [...new Set(lines.flatMap(({ groupId }) => groupId ?? []))];
  const groups = new Map((await groupsInUse(db, groupIds, day)).map((group) => [group.id, group]));
  return {
    units,
    of: ({ unitId, groupId, printed }) => ({
      printed,
      unitIds:
        groupId === null ? (unitId === null ? [] : [unitId]) : (groups.get(groupId)?.units ?? []).map(({ id }) => id),
    }),
  };
}

/** A group retired by that day names nobody any more; the checks tell. */
async function groupsInUse(db: Db, ids: readonly string[], day: LocalDate): Promise<AddressableGroup[]> {
  const found: AddressableGroup[] = [];
  for (const id of ids) {
    const group = await findGroup(db, id);
    if (group && (group.retiredOn === null || group.retiredOn > day))
      found.push(...(await addressableGroups(db, [id], day)));
  }
  return found;
}

/** Every line that names units, in one list. */
export const namedLines = (directive: Pick<Directive, 'recipients' | 'points'>): Named[] => [
  ...directive.recipients,
  ...directive.points.flatMap(({ units }) => units),
];

/** The tasks a point would become. */
export const plannedTasks = (point: Pick<DirectivePoint, 'units'>, expansion: Expansion): PlannedTask[] => {
  const part = (name: 'lead' | 'coordinating') => point.units.filter((unit) => unit.part === name).map(expansion.of);
  return planTasks(part('lead'), part('coordinating'));
};

export interface TaskIssue {
  issuedOn: LocalDate;
  calendar: WorkingCalendar;
  now: Date;
  today: LocalDate;
  personId: string | null;
  /** The tasks rest on what somebody heard. */
  isSecondHand: boolean;
}

/**
 * Gives every lead unit of every point its task, in the transaction that issues the directive: rows, helpers, history
 * and search. Returns how many tasks there are, and for how many units.
 */
export async function createTasks(
  tx: Tx,
  directive: Directive,
  expansion: Expansion,
  issue: TaskIssue,
): Promise<{ taskCount: number; unitCount: number }> {
  const planned = directive.points.flatMap((point) =>
    plannedTasks(point, expansion).map((plan) => ({ id: newId(), point, plan })),
  );
  const rows = planned.map(({ id, point, plan }) => taskRow(id, directive, point, plan, issue));
  await addSeries(tx, directive, planned, rows);
  for (let start = 0; start < rows.length; start += CHUNK)
    await tx.insert(tasks).values(rows.slice(start, start + CHUNK));
  const helpers = planned.flatMap(({ id, plan }) => plan.coordinatingUnitIds.map((unitId) => ({ taskId: id, unitId })));
  for (let start = 0; start < helpers.length; start += CHUNK)
    await tx.insert(taskCoordinators).values(helpers.slice(start, start + CHUNK));
  await addTaskEvents(
    tx,
    rows.map(({ id, dueOn }) => ({
      taskId: id,
      type: 'issued',
      at: issue.now,
      onDay: issue.issuedOn,
      personId: issue.personId,
      data: { dueOn, numberText: directive.numberText },
    })),
  );
  await indexDocs(
    tx,
    rows
      .filter(({ isSecret }) => !isSecret)
      .map((row) => ({
        kind: 'task',
        ref: row.id,
        issuerId: row.issuerId,
        day: row.dueOn ?? row.issuedOn,
        title: row.title,
        body: [directive.numberText, directive.subject, row.deliverable, nameOf(row.leadUnitId, expansion)].join(' '),
      })),
  );
  return { taskCount: rows.length, unitCount: new Set(rows.map(({ leadUnitId }) => leadUnitId)).size };
}

const nameOf = (unitId: string, { units }: Expansion): string => {
  const unit = units.get(unitId);
  return unit ? `${unit.name} ${unit.shortName}` : '';
};

/** The rule of a periodic point; a deadline that names a day alone is no series. */
const ruleOf = ({ due }: Pick<DirectivePoint, 'due'>): RecurrenceRule | null =>
  due.kind === 'RECURRING' ? (due.recurrence ?? null) : null;

type NewTask = ReturnType<typeof taskRow>;

/** A periodic point makes one series per lead unit; the task is its first occurrence, the clock creates the others. */
async function addSeries(
  tx: Tx,
  directive: Directive,
  planned: readonly { point: DirectivePoint }[],
  rows: readonly NewTask[],
): Promise<void> {
  const series = rows.flatMap(({ seriesId, occurrenceOn, pointId, leadUnitId }, place) => {
    const rule = planned[place] && ruleOf(planned[place].point);
    if (!seriesId || !occurrenceOn || !rule) return [];
    return [
      {
        id: seriesId,
        issuerId: directive.issuerId,
        directiveId: directive.id,
        pointId,
        leadUnitId,
        rule,
        startsOn: occurrenceOn,
        createdThrough: occurrenceOn,
        state: 'running' as const,
      },
    ];
  });
  for (let start = 0; start < series.length; start += CHUNK)
    await tx.insert(taskSeries).values(series.slice(start, start + CHUNK));
}

function taskRow(
  id: string,
  directive: Directive,
  point: DirectivePoint,
  plan: PlannedTask,
  { issuedOn, calendar, today, isSecondHand }: TaskIssue,
): typeof tasks.$inferInsert & { dueOn: LocalDate | null; deliverable: string } {
  const rule = ruleOf(point);
  const occurrenceOn = rule && firstOccurrence({ rule, date: point.due.date }, { issuedOn, today });
  const dueOn = occurrenceOn ?? firstDueOn(point.due, issuedOn, calendar);
  return {
    id,
    issuerId: directive.issuerId,
    committeeId: directive.committeeId,
    directiveId: directive.id,
    pointId: point.id,
    pointPosition: point.position,
    unitPosition: plan.unitPosition,
    field: point.field ?? directive.field,
    title: point.text,
    leadUnitId: plan.leadUnitId,
    printedAddressee: plan.printedAddressee,
    monitorUnitId: point.monitorUnitId ?? directive.monitorUnitId,
    state: nextTaskState('draft', 'issue'),
    dueKind: point.dueKind,
    firstDueOn: dueOn,
    dueOn,
    duePhrase: point.due.phrase ?? '',
    deliverable: point.deliverable,
    target: point.target,
    issuedOn,
    seriesId: rule && newId(),
    occurrenceOn,
    isSecret: directive.isSecret,
    isSecondHand,
    isDemo: directive.isDemo,
  };
}
