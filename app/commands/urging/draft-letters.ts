import { z } from 'zod';
import { draftsNaming, tasksToUrge } from '../../db/stores/urging-store.ts';
import { RuleBroken } from '../../domain/shared/errors.ts';
import { isOverdue } from '../../domain/task.ts';
import { alreadyDone, type DomainEvent, defineCommand, done } from '../define-command.server.ts';
import { choice, id, ids } from '../inputs.ts';
import { byUnit, draftLetter, letterWording } from './draft-letter.ts';

const MOST = 500;

/** Drafts letters of urging for overdue tasks somebody chose: one to each unit, or one to all of them. */
export const draftLetters = defineCommand({
  name: 'directive.draft-urging',
  permission: 'directive:draft',
  input: z.object({
    issuerId: id,
    taskIds: ids.pipe(z.array(z.string()).min(1, 'required').max(MOST, 'too_many')),
    letters: choice(['one_per_unit', 'one_for_all']),
    wording: letterWording,
  }),
  async load(tx, { issuerId, taskIds }) {
    const tasks = await tasksToUrge(tx, issuerId, taskIds);
    const [field = null, ...fields] = new Set(tasks.map((task) => task.field));
    return { tasks, scope: { issuerId, field: fields.length === 0 ? field : null } };
  },
  async run(context, { issuerId, letters, wording }, { tasks }) {
    const { tx, today } = context;
    const overdue = tasks.filter((task) => isOverdue({ ...task, completedOn: null }, today));
    if (overdue.length === 0) throw new RuleBroken('urging.none_overdue', {}, 'taskIds');
    const drafts = await draftsNaming(
      tx,
      overdue.map(({ taskId }) => taskId),
    );
    const fresh = overdue.filter(({ taskId }) => !drafts.has(taskId));
    const skipped = tasks.length - fresh.length;
    // Pressing twice finds the drafts of the first time.
    if (fresh.length === 0) return alreadyDone({ directiveIds: [...new Set(drafts.values())], count: 0, skipped });
    const groups = byUnit(fresh);
    const wanted = letters === 'one_per_unit' ? [...groups.keys()].map((unitId) => [unitId]) : [[...groups.keys()]];
    const drafted: { directiveId: string; event: DomainEvent }[] = [];
    for (const unitIds of wanted) {
      const named = unitIds.flatMap((unitId) => groups.get(unitId) ?? []);
      drafted.push(await draftLetter(context, { issuerId, unitIds, tasks: named, wording }));
    }
    const [first, ...others] = drafted.map(({ event }) => event);
    const result = { directiveIds: drafted.map(({ directiveId }) => directiveId), count: fresh.length, skipped };
    return first ? done(result, first, ...others) : alreadyDone(result);
  },
});
