import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directives, files, people, progressReports, reminders, standIns, taskEvents, tasks } from '../../db/schema.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { loadTask, type TaskRow } from '../../db/stores/task-store.ts';
import { workersOf } from '../../db/stores/unit-people.ts';
import { can } from '../../domain/access/can.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { daysLate, displayStatus } from '../../domain/task.ts';
import { silentDays } from '../../domain/upkeep.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { validOnDay } from '../organisation/valid-on.ts';
import { placeInSeries } from './series-page.ts';
import { taskActs } from './task-acts.ts';

const MOST_EVENTS = 200;
const MOST_SIBLINGS = 60;

/** Everything the page of one task shows. A task out of the actor's reach does not exist for them. */
export async function taskPage(read: Db, actor: Actor, { taskId, today }: { taskId: string; today: LocalDate }) {
  const task = await loadTask(read, taskId);
  if (!can(actor, 'task:read', task.scope)) throw new NotFound('task', taskId);

  const [directive, history, siblings, officers] = await Promise.all([
    directiveOf(read, task.directiveId),
    taskHistory(read, taskId),
    // The same point at the other units is shown to those who see the whole directive, not to the units themselves.
    can(actor, 'task:read', { issuerId: task.issuerId, field: task.field }) ? siblingsOf(read, task) : [],
    can(actor, 'task:assign-officer', task.scope) ? officersOf(read, task.leadUnitId, today) : [],
  ]);
  const unitIds = [task.leadUnitId, ...task.coordinatorIds, ...siblings.map((sibling) => sibling.leadUnitId)];
  const names = await unitNames(
    read,
    [...new Set(task.monitorUnitId ? [...unitIds, task.monitorUnitId] : unitIds)],
    today,
  );
  const nameOf = (id: string | null) => (id ? (names.get(id)?.shortName ?? '') : null);
  const officer = task.officerPersonId ? await personName(read, task.officerPersonId) : null;

  const { rules } = await loadOfficeRules(read, task.issuerId);
  const { scope: _, coordinatorIds, ...row } = task;
  return {
    task: {
      ...row,
      status: displayStatus(task, today),
      daysLate: daysLate(task, today),
      silentDays: silentDays(task, today, rules),
      countsInRating: await countsInRating(read, taskId),
    },
    acts: taskActs(actor, task),
    directive,
    leadUnit: names.get(task.leadUnitId)?.addressed ?? '',
    coordinators: coordinatorIds.map((id) => ({ id, name: nameOf(id) ?? '' })),
    monitor: nameOf(task.monitorUnitId),
    officer,
    standIn: await standInOf(read, task, today),
    officers,
    history,
    series: await placeInSeries(read, task),
    siblings: siblings.map((sibling) => ({
      id: sibling.id,
      unit: nameOf(sibling.leadUnitId) ?? '',
      percent: sibling.percent,
      completedOn: sibling.completedOn,
      status: displayStatus(sibling, today),
    })),
  };
}

async function directiveOf(read: Db, id: string) {
  const [found] = await read
    .select({
      id: directives.id,
      kind: directives.kind,
      numberText: directives.numberText,
      subject: directives.subject,
      issuedOn: directives.issuedOn,
      signerTitle: directives.signerTitle,
      meetingId: directives.meetingId,
    })
    .from(directives)
    .where(eq(directives.id, id));
  if (!found) throw new NotFound('directive', id);
  return found;
}

/** It climbed to the last rung once, whatever became of it: the yearly rating of its unit counts it. */
const countsInRating = async (read: Db, taskId: string): Promise<boolean> =>
  (await read.$count(reminders, and(eq(reminders.taskId, taskId), eq(reminders.rung, 'meeting')))) > 0;

/** What happened, newest first, with the report and files behind each entry. */
async function taskHistory(read: Db, taskId: string) {
  const events = await read
    .select({
      id: taskEvents.id,
      type: taskEvents.type,
      at: taskEvents.at,
      person: people.fullName,
      note: taskEvents.note,
      reportId: taskEvents.reportId,
      data: taskEvents.data,
      text: progressReports.text,
      percent: progressReports.percent,
      value: progressReports.value,
      difficulties: progressReports.difficulties,
    })
    .from(taskEvents)
    .leftJoin(people, eq(people.id, taskEvents.personId))
    .leftJoin(progressReports, eq(progressReports.id, taskEvents.reportId))
    .where(eq(taskEvents.taskId, taskId))
    .orderBy(desc(taskEvents.at), desc(taskEvents.id))
    .limit(MOST_EVENTS);
  const reportIds = events.flatMap((event) => event.reportId ?? []);
  const attached =
    reportIds.length === 0
      ? []
      : await read
          .select({
            id: files.id,
            ownerId: files.ownerId,
            name: files.name,
            size: files.size,
            contentType: files.contentType,
          })
          .from(files)
          .where(
            and(eq(files.ownerKind, 'progress_report'), inArray(files.ownerId, reportIds), isNull(files.removedAt)),
          )
          .orderBy(asc(files.uploadedAt));
  return events.map((event) => ({ ...event, files: attached.filter((file) => file.ownerId === event.reportId) }));
}

/** The same point at other units; of a periodic one, the same occurrence. */
const siblingsOf = (read: Db, { id, pointId, occurrenceOn }: Pick<TaskRow, 'id' | 'pointId' | 'occurrenceOn'>) =>
  read
    .select({
      id: tasks.id,
      leadUnitId: tasks.leadUnitId,
      state: tasks.state,
      dueOn: tasks.dueOn,
      completedOn: tasks.completedOn,
      percent: tasks.percent,
    })
    .from(tasks)
    .where(and(eq(tasks.pointId, pointId), occurrenceOn ? eq(tasks.occurrenceOn, occurrenceOn) : undefined))
    .orderBy(asc(tasks.unitPosition))
    .limit(MOST_SIBLINGS)
    .then((all) => all.filter((sibling) => sibling.id !== id));

/** The people of a unit who may be named for a task. */
const officersOf = async (read: Db, unitId: string, today: LocalDate) =>
  (await workersOf(read, unitId, today)).map(({ personId, name, title }) => ({ id: personId, name, title }));

/** Who does the officer's work today, and until when. */
async function standInOf(read: Db, { officerPersonId, leadUnitId }: TaskRow, today: LocalDate) {
  if (officerPersonId === null) return null;
  const [standIn] = await read
    .select({ name: people.fullName, until: standIns.validTo })
    .from(standIns)
    .innerJoin(people, eq(people.id, standIns.standInPersonId))
    .where(and(eq(standIns.personId, officerPersonId), eq(standIns.unitId, leadUnitId), validOnDay(standIns, today)));
  return standIn ?? null;
}

const personName = async (read: Db, id: string): Promise<string | null> =>
  (await read.select({ name: people.fullName }).from(people).where(eq(people.id, id)))[0]?.name ?? null;
