import { asc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { dueChanges, people, tasks } from '../../db/schema.ts';
import { loadOfficeRules } from '../../db/stores/office-rules-store.ts';
import { requestsOf } from '../../db/stores/task-request-store.ts';
import { loadTask, type Task } from '../../db/stores/task-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { displayStatus } from '../../domain/task.ts';
import { needsChair } from '../../domain/workflow/task-changes.ts';
import { declineUntil } from '../../domain/workflow/task-requests.ts';
import type { WorkingCalendar } from '../../domain/working-days.ts';
import { unitNames } from '../organisation/unit-names.ts';
import { mayAsk, requestActs, turnActs } from './turn-acts.ts';

/** What waits to be decided about a task, what may be asked or changed, how its date moved, and where it went. */
export async function taskTurns(
  read: Db,
  actor: Actor,
  { taskId, today, calendar }: { taskId: string; today: LocalDate; calendar: WorkingCalendar },
) {
  const task = await loadTask(read, taskId);
  const [requests, { rules }, moved, changes] = await Promise.all([
    requestsOf(read, taskId),
    loadOfficeRules(read, task.issuerId),
    linkedTasks(read, task, today),
    dueChangesOf(read, taskId),
  ]);
  const open = requests.filter(({ state }) => state === 'open');
  const circumstances = { open, rules, calendar, today };
  const names = await personNames(read, [
    ...open.map(({ requestedByPersonId }) => requestedByPersonId),
    ...changes.map(({ decidedByPersonId }) => decidedByPersonId),
  ]);
  const ask = mayAsk(actor, task, circumstances);
  return {
    acts: turnActs(actor, task, circumstances),
    ask,
    declineUntil: ask.includes('decline') ? declineUntil(task, rules, calendar) : null,
    extensionNeedsChair: needsChair(task, today, rules),
    waiting: open.map((request) => ({
      ...request,
      requestedBy: names.get(request.requestedByPersonId) ?? '',
      acts: requestActs(actor, task, request, circumstances),
    })),
    dueChanges: changes.map((change) => ({ ...change, decidedBy: names.get(change.decidedByPersonId) ?? '' })),
    moved,
  };
}

const dueChangesOf = (read: Db, taskId: string) =>
  read
    .select()
    .from(dueChanges)
    .where(eq(dueChanges.taskId, taskId))
    .orderBy(asc(dueChanges.decidedOn), asc(dueChanges.toDueOn));

/** The task this one was moved to, and the one it was moved from, with the paper it was done by. */
async function linkedTasks(read: Db, task: Task, today: LocalDate) {
  const ids = [task.transferredToId, task.transferredFromId].filter((id) => id !== null);
  if (ids.length === 0) return { to: null, from: null };
  const linked = await read.select().from(tasks).where(inArray(tasks.id, ids));
  const names = await unitNames(
    read,
    linked.map(({ leadUnitId }) => leadUnitId),
    today,
  );
  const link = (id: string | null) => {
    const found = linked.find((one) => one.id === id);
    if (!found) return null;
    return { id: found.id, unit: names.get(found.leadUnitId)?.addressed ?? '', status: displayStatus(found, today) };
  };
  return { to: link(task.transferredToId), from: link(task.transferredFromId) };
}

async function personNames(read: Db, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const found = await read
    .select({ id: people.id, name: people.fullName })
    .from(people)
    .where(inArray(people.id, [...new Set(ids)]));
  return new Map(found.map(({ id, name }) => [id, name]));
}
