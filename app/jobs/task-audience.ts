import type { Db } from '../db/client.server.ts';
import { loadDuties } from '../db/stores/duties.ts';
import type { LocalDate } from '../domain/shared/local-date.ts';
import type { RequestKind } from '../domain/task-request.ts';
import { permissionToDecide } from '../domain/workflow/task-requests.ts';
import type { TaskForMail } from '../queries/mail/task-for-mail.ts';
import { unitAudience } from '../queries/people/audience.ts';
import { peopleWho } from '../queries/people/people-who.ts';

/** A side of a task that is told of something. */
export type TaskSide = 'lead' | 'officer' | 'monitor' | 'coordinators';

type Concerned = Pick<TaskForMail, 'leadUnitId' | 'officerPersonId' | 'monitorUnitId' | 'coordinatorIds' | 'scope'>;

/** Who stands on a side of a task today. */
export async function peopleOn(side: TaskSide, task: Concerned, read: Db, today: LocalDate): Promise<string[]> {
  switch (side) {
    case 'lead':
      return leadPeople(task, read, today);
    case 'officer':
      return task.officerPersonId ? [task.officerPersonId] : [];
    case 'monitor':
      return idsOf(await unitAudience(read, [task.monitorUnitId], today));
    case 'coordinators':
      return idsOf(await unitAudience(read, task.coordinatorIds, today));
  }
}

/** Whoever a part of a task was given to: a person, or the people of a sub-unit. */
export const partHolder = async (personId: string, unitId: string, read: Db, today: LocalDate): Promise<string[]> =>
  personId === '' ? idsOf(await unitAudience(read, [unitId], today)) : [personId];

const idsOf = (told: readonly { personId: string }[]): string[] => told.map(({ personId }) => personId);

/** Heads of the unit, with the officer in charge and whoever stands in; with all officers while nobody is in charge. */
async function leadPeople(
  { leadUnitId, officerPersonId, scope }: Concerned,
  read: Db,
  today: LocalDate,
): Promise<string[]> {
  const unit = await unitAudience(read, [leadUnitId], today);
  if (officerPersonId === null) return idsOf(unit);
  const duties = await loadDuties(read, today, { issuerId: scope.issuerId, unitIds: [leadUnitId] });
  return [...idsOf(unit.filter(({ isHead }) => isHead)), ...duties.officersOf(leadUnitId, officerPersonId)];
}

/** Those who may decide what a unit asks for; only chairs where the request is theirs to decide. */
export async function deciders(
  kind: RequestKind,
  needsChair: boolean,
  { scope }: Concerned,
  read: Db,
  today: LocalDate,
): Promise<string[]> {
  const actors = await peopleWho(read, permissionToDecide(kind), scope, today);
  const fit = needsChair ? actors.filter(({ posts }) => posts.some(({ role }) => role === 'chair')) : actors;
  return fit.flatMap(({ personId }) => personId ?? []);
}
