import { and, asc, count, eq, inArray, or } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { tasks, unitSuccessors } from '../../db/schema.ts';
import { loadUnit, profileOn, type Unit } from '../../db/stores/unit-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { earliest, type LocalDate, latest } from '../../domain/shared/local-date.ts';
import { OPEN_STATES } from '../../domain/task.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import { unitNames } from './unit-names.ts';
import { unitOptions } from './unit-options.ts';
import { committeesOf, membersOf } from './unit-people.ts';

/** The day on which a unit is shown: today, its last day when it has ended, its first when it is still to come. */
export function shownOn(unit: Pick<Unit, 'validFrom' | 'validTo'>, today: LocalDate): LocalDate {
  const notBefore = unit.validFrom ? latest(today, unit.validFrom) : today;
  return unit.validTo ? earliest(notBefore, unit.validTo) : notBefore;
}

/** A unit with its history, what came before and after it, who works there and what stands below it. */
export async function unitPage(read: Db, actor: Actor, unitId: string, today: LocalDate) {
  const unit = await loadUnit(read, unitId);
  const day = shownOn(unit, today);
  const links = await read
    .select()
    .from(unitSuccessors)
    .where(or(eq(unitSuccessors.fromUnitId, unitId), eq(unitSuccessors.toUnitId, unitId)))
    .orderBy(asc(unitSuccessors.effectiveOn), asc(unitSuccessors.id));
  const named = await unitNames(
    read,
    [
      unit.issuerId,
      ...unit.profiles.map(({ parentId }) => parentId),
      ...links.flatMap((link) => [link.fromUnitId, link.toUnitId]),
    ],
    day,
  );
  const nameOf = (id: string | null) => (id === null ? null : { id, name: named.get(id)?.name ?? '' });
  const link = (row: (typeof links)[number], other: string | null) => ({
    id: row.id,
    unit: nameOf(other),
    part: row.part,
    effectiveOn: row.effectiveOn,
    legalDocument: row.legalDocument,
  });
  const { profiles, scope: _scope, ...facts } = unit;
  return {
    unit: facts,
    profile: profileOn(profiles, day),
    history: profiles.map((profile) => ({ ...profile, parent: nameOf(profile.parentId) })).reverse(),
    issuer: nameOf(unit.issuerId),
    successors: links.filter((row) => row.fromUnitId === unitId).map((row) => link(row, row.toUnitId)),
    predecessors: links.filter((row) => row.toUnitId === unitId).map((row) => link(row, row.fromUnitId)),
    members: await membersOf(read, unitId, day),
    below: (await unitOptions(read, day, { under: [unitId] })).filter(({ id }) => id !== unitId),
    committees: await committeesOf(read, actor, unitId, day),
    openTasks: await openTasksOf(read, actor, unitId),
  };
}

async function openTasksOf(read: Db, actor: Actor, unitId: string): Promise<number> {
  const [row] = await read
    .select({ n: count() })
    .from(tasks)
    .where(
      and(
        eq(tasks.leadUnitId, unitId),
        inArray(tasks.state, [...OPEN_STATES]),
        visibleTo(actor, 'task:read', TASK_SCOPE),
      ),
    );
  return Number(row?.n ?? 0);
}
