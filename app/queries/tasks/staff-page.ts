import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, people, subtasks, tasks } from '../../db/schema.ts';
import { type StandInRow, standInsFrom } from '../../db/stores/stand-in-store.ts';
import { workersOf } from '../../db/stores/unit-people.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { displayStatus, OPEN_STATES } from '../../domain/task.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { visibleTo } from '../visible-to.ts';
import { ownUnitIds } from './own-units.ts';
import { TASK_SCOPE } from './task-scope.ts';

/** More open tasks than this are beyond what a page can show; a unit has dozens. */
const MOST_TASKS = 500;

/** Who has what in a unit: what nobody has first, then person by person, with who is away. */
export async function staffPage(read: Db, actor: Actor, { asked, today }: { asked: string | null; today: LocalDate }) {
  const unitIds = ownUnitIds(actor);
  const unitId = unitIds.find((id) => id === asked) ?? unitIds[0];
  if (unitId === undefined) throw new NotFound('unit');
  const [names, workers, open, parts, away] = await Promise.all([
    unitNames(read, unitIds, today),
    workersOf(read, unitId, today),
    openTasks(read, actor, unitId, today),
    openParts(read, unitId, today),
    standInsFrom(read, unitId, today),
  ]);
  const scope = { issuerId: '', leadUnitIds: [unitId] };
  const [subUnits, persons] = await Promise.all([
    unitNames(
      read,
      parts.map((part) => part.unitId),
      today,
    ),
    personNames(read, away),
  ]);
  const isHere = (personId: string | null) => workers.some((worker) => worker.personId === personId);
  const standIns = away.map((row) => ({
    ...row,
    isNow: row.validFrom <= today,
    person: persons.get(row.personId) ?? '',
    standIn: persons.get(row.standInPersonId) ?? '',
  }));
  const now = standIns.filter(({ isNow }) => isNow);
  return {
    unit: { id: unitId, name: names.get(unitId)?.addressed ?? '' },
    units: unitIds.map((id) => ({ id, name: names.get(id)?.shortName ?? '' })),
    mayAssign: can(actor, 'task:assign-officer', scope),
    mayManageStandIns: can(actor, 'stand-in:manage', scope),
    // Whoever has left the unit has nothing in it any more, whatever the task says.
    unassigned: open.filter(({ officerPersonId }) => !isHere(officerPersonId)),
    people: workers.map(({ personId, name, title }) => ({
      id: personId,
      name,
      title,
      tasks: open.filter((task) => task.officerPersonId === personId),
      parts: parts.filter((part) => part.personId === personId),
      away: now.find((row) => row.personId === personId) ?? null,
      standsIn: now.filter((row) => row.standInPersonId === personId),
    })),
    subUnits: [...subUnits.values()].map(({ id, shortName }) => ({
      id,
      name: shortName,
      parts: parts.filter((part) => part.unitId === id),
    })),
    standIns,
  };
}

export type StaffTask = Awaited<ReturnType<typeof openTasks>>[number];
export type StaffPart = Awaited<ReturnType<typeof openParts>>[number];
export type Colleague = Awaited<ReturnType<typeof staffPage>>['people'][number];

async function openTasks(read: Db, actor: Actor, unitId: string, today: LocalDate) {
  const rows = await read
    .select({
      id: tasks.id,
      version: tasks.version,
      title: tasks.title,
      state: tasks.state,
      dueOn: tasks.dueOn,
      duePhrase: tasks.duePhrase,
      completedOn: tasks.completedOn,
      percent: tasks.percent,
      officerPersonId: tasks.officerPersonId,
      directiveId: tasks.directiveId,
      directiveNumber: directives.numberText,
    })
    .from(tasks)
    .innerJoin(directives, eq(directives.id, tasks.directiveId))
    .where(
      and(
        visibleTo(actor, 'task:read', TASK_SCOPE),
        eq(tasks.leadUnitId, unitId),
        inArray(tasks.state, [...OPEN_STATES]),
      ),
    )
    .orderBy(sql`${tasks.dueOn} is null`, asc(tasks.dueOn), asc(tasks.id))
    .limit(MOST_TASKS);
  return rows.map(({ state, completedOn, ...task }) => ({
    ...task,
    status: displayStatus({ state, completedOn, dueOn: task.dueOn }, today),
  }));
}

/** The parts of a unit's open tasks that are not done, soonest first. */
async function openParts(read: Db, unitId: string, today: LocalDate) {
  const rows = await read
    .select({
      id: subtasks.id,
      text: subtasks.text,
      personId: subtasks.personId,
      unitId: subtasks.unitId,
      dueOn: subtasks.dueOn,
      percent: subtasks.percent,
      taskId: tasks.id,
      title: tasks.title,
    })
    .from(subtasks)
    .innerJoin(tasks, eq(tasks.id, subtasks.taskId))
    .where(
      and(
        eq(tasks.leadUnitId, unitId),
        inArray(tasks.state, [...OPEN_STATES]),
        isNull(subtasks.removedOn),
        isNull(subtasks.doneOn),
      ),
    )
    .orderBy(sql`${subtasks.dueOn} is null`, asc(subtasks.dueOn), asc(subtasks.id));
  return rows.map((part) => ({ ...part, isLate: part.dueOn !== null && part.dueOn < today }));
}

async function personNames(read: Db, standIns: readonly StandInRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(standIns.flatMap(({ personId, standInPersonId }) => [personId, standInPersonId]))];
  if (ids.length === 0) return new Map();
  const rows = await read.select({ id: people.id, name: people.fullName }).from(people).where(inArray(people.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
