import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.server.ts';
import { tasks } from '../../db/schema.ts';
import { loadDirective } from '../../db/stores/directive-store.ts';
import { countAnswers } from '../../domain/reply.ts';
import { NotFound, RuleBroken, RulesBroken } from '../../domain/shared/errors.ts';
import { type DomainEvent, defineCommand, done } from '../define-command.server.ts';
import { rows } from '../form-rows.ts';
import { id } from '../inputs.ts';
import { answer, answered } from './point-answer.ts';

const MOST_POINTS = 200;

/**
 * A unit answers the points of a directive that are its own, each with a report of its own; a point left empty stays
 * unanswered. What one answer lacks is said at its field, and then nothing is sent.
 */
export const replyToPoints = defineCommand({
  name: 'directive.reply',
  permission: 'task:report',
  input: z.object({ directiveId: id, points: rows(answer, MOST_POINTS, ['taskId', 'version']) }),
  async load(tx, { directiveId }) {
    const { issuerId } = await loadDirective(tx, directiveId);
    const given = await tasksOf(tx, directiveId);
    // Who may answer for one of its tasks may send the form; each answer is checked once more against its task.
    const leadUnitIds = given.map(({ leadUnitId }) => leadUnitId);
    const personIds = given.flatMap(({ officerPersonId }) => officerPersonId ?? []);
    return { given, scope: { issuerId, leadUnitIds, personIds } };
  },
  async run(context, { directiveId, points }, { given }) {
    if (points.length === 0) throw new RuleBroken('reply.nothing');
    const events: DomainEvent[] = [];
    const problems: RuleBroken[] = [];
    for (const point of points) {
      const task = given.find((one) => one.id === point.taskId);
      if (!task) throw new NotFound('task', point.taskId);
      const outcome = await answered(context, task, point);
      if (outcome instanceof RuleBroken) problems.push(outcome);
      else events.push(...outcome);
    }
    if (problems.length > 0) throw new RulesBroken(problems);
    const units = new Set(
      given.filter(({ id }) => points.some(({ taskId }) => taskId === id)).map((task) => task.leadUnitId),
    );
    const left = countAnswers((await tasksOf(context.tx, directiveId)).filter((task) => units.has(task.leadUnitId)));
    return done(
      { directiveId, count: points.length, left: left.open },
      {
        type: 'directive.replied',
        subject: { kind: 'directive', id: directiveId },
        data: { taskIds: points.map(({ taskId }) => taskId), unitIds: [...units], left: left.open },
      },
      ...events,
    );
  },
});

type TaskRow = typeof tasks.$inferSelect;

const tasksOf = (db: Db, directiveId: string): Promise<TaskRow[]> =>
  db
    .select()
    .from(tasks)
    .where(eq(tasks.directiveId, directiveId))
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));
