import { inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { people } from '../../db/schema.ts';
import { type StandInRow, standInsFrom } from '../../db/stores/stand-in-store.ts';
import { workersOf } from '../../db/stores/unit-people.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { ownUnitIds } from './own-units.ts';
import { openParts, openTasks } from './unit-load.ts';

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

export type Colleague = Awaited<ReturnType<typeof staffPage>>['people'][number];

async function personNames(read: Db, standIns: readonly StandInRow[]): Promise<Map<string, string>> {
  const ids = [...new Set(standIns.flatMap(({ personId, standInPersonId }) => [personId, standInPersonId]))];
  if (ids.length === 0) return new Map();
  const rows = await read.select({ id: people.id, name: people.fullName }).from(people).where(inArray(people.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
