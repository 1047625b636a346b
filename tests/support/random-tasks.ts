import fc from 'fast-check';
import { newId } from '#app/db/ids.ts';
import { taskCoordinators, tasks } from '#app/db/schema.ts';
import { addDays, type LocalDate } from '#app/domain/shared/local-date.ts';
import { TASK_STATES } from '#app/domain/task.ts';
import type { World } from '#tests/support/world.ts';
import type { UnitCode, Username } from '#tests/support/world-data.ts';

const LEADS: UnitCode[] = ['HN-LT', 'HN-PTB', 'HN-LKA', 'HN-NV', 'HN-TP'];
const shift = fc.option(fc.integer({ min: -40, max: 40 }), { freq: 5 });

const drawnTask = fc.record({
  state: fc.constantFrom(...TASK_STATES),
  due: shift,
  completed: shift,
  submitted: shift,
  issued: fc.integer({ min: -60, max: 5 }),
  lead: fc.constantFrom(...LEADS),
  helper: fc.option(fc.constantFrom<UnitCode>('HN-VHTT', 'HN-TCKH')),
  monitor: fc.constantFrom<UnitCode>('HN-NV', 'HN-TP'),
  field: fc.option(fc.constantFrom('PROCEDURES' as const, 'INSTITUTIONS' as const, 'DIGITAL' as const)),
  percent: fc.integer({ min: 0, max: 100 }),
  by: fc.constantFrom<Username>('phongnoivu', 'phongtuphap', 'xa.longthuan'),
  extensions: fc.integer({ min: 0, max: 2 }),
});

/**
 * Writes tasks no office would have all at once: every state with every mixture of days around today, the same ones
 * each time. They go past the commands, which would never allow most of them: what reads tasks must agree on all.
 */
export async function addRandomTasks(
  w: World,
  model: typeof tasks.$inferSelect,
  { count, seed }: { count: number; seed: number },
): Promise<void> {
  const today = w.today();
  const around = (days: number | null): LocalDate | null => (days === null ? null : addDays(today, days));
  const drawn = fc.sample(drawnTask, { numRuns: count, seed });
  const made = drawn.map(({ state, due, completed, submitted, issued, lead, monitor, by, extensions, ...rest }) => {
    const handedIn = ['submitted', 'completed'].includes(state) ? (around(submitted) ?? today) : null;
    const isOver = ['completed', 'transferred', 'cancelled'].includes(state);
    const { field, percent } = rest;
    return {
      ...model,
      id: newId(),
      state,
      dueOn: around(due),
      firstDueOn: due === null ? null : addDays(today, due - 10 * extensions),
      extensionCount: extensions,
      issuedOn: addDays(today, issued),
      submittedOn: handedIn,
      submittedByPersonId: handedIn && w.person(by),
      completedOn: state === 'completed' ? (around(completed) ?? handedIn) : null,
      closedOn: isOver ? (around(completed) ?? today) : null,
      leadUnitId: w.unit(lead),
      monitorUnitId: w.unit(monitor),
      field,
      percent,
      lastReportOn: percent > 50 ? addDays(today, -percent) : null,
    };
  });
  const helpers = made.flatMap(({ id }, index) => {
    const helper = drawn[index]?.helper;
    return helper ? [{ taskId: id, unitId: w.unit(helper) }] : [];
  });
  await w.db.write(async (tx) => {
    for (let start = 0; start < made.length; start += 100)
      await tx.insert(tasks).values(made.slice(start, start + 100));
    await tx.insert(taskCoordinators).values(helpers);
  });
}
