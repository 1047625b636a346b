import { eq } from 'drizzle-orm';
import { newId } from '#app/db/ids.ts';
import { dueChanges, taskEvents, taskRequests, tasks } from '#app/db/schema.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import type { World } from '#tests/support/world.ts';
import type { UnitCode } from '#tests/support/world-data.ts';

/** The office of the tests with the letter 389/UBND-HC issued on 25/3/2022, and short ways to its tasks. */
export async function taskOffice(w: World) {
  w.today('2022-03-25');
  const letters = await letterOffice(w);

  /** A fresh letter with one task for each unit, due on 15/4/2022 (or as said). */
  const give = async (
    units: readonly UnitCode[] = ['HN-LT'],
    over: Record<string, unknown> = {},
  ): Promise<string[]> => {
    const before = w.today();
    w.today('2022-03-25');
    const leads = units.map((unit) => w.unit(unit));
    const directiveId = await letters.draft({
      addressees: leads,
      field: 'PROCEDURES',
      points: [letters.point({ leads, ...over })],
    });
    await letters.issue(directiveId);
    w.today(before);
    const given = await w.db.read.select().from(tasks).where(eq(tasks.directiveId, directiveId));
    return units.map((unit) => given.find(({ leadUnitId }) => leadUnitId === w.unit(unit))?.id ?? '');
  };
  const giveOne = async (unit: UnitCode = 'HN-LT', over: Record<string, unknown> = {}): Promise<string> =>
    (await give([unit], over))[0] ?? '';

  const load = (taskId: string) => loadTask(w.db.read, taskId);
  const seen = async (taskId: string) => ({ taskId, version: (await load(taskId)).version });
  const request = async (requestId: string) => {
    const [found] = await w.db.read.select().from(taskRequests).where(eq(taskRequests.id, requestId));
    if (!found) throw new Error(`no request ${requestId}`);
    return found;
  };
  const history = async (taskId: string) =>
    (
      await w.db.read
        .select()
        .from(taskEvents)
        .where(eq(taskEvents.taskId, taskId))
        .orderBy(taskEvents.at, taskEvents.id)
    ).map(({ type }) => type);
  const dueDates = async (taskId: string) =>
    (await w.db.read.select().from(dueChanges).where(eq(dueChanges.taskId, taskId))).map(
      ({ fromDueOn, toDueOn, reason }) => `${fromDueOn} ${toDueOn} ${reason}`,
    );
  return { ...letters, give, giveOne, load, seen, request, history, dueDates, fresh: newId };
}

/** The errors of attempts made at once; those that went through are left out. */
export async function refusals(attempts: readonly Promise<unknown>[]): Promise<unknown[]> {
  const results = await Promise.allSettled(attempts);
  return results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
}
