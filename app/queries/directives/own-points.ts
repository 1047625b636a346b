import { and, asc, desc, eq, inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.server.ts';
import { directivePoints, progressReports, tasks } from '../../db/schema.ts';
import { taskScope } from '../../db/stores/task-store.ts';
import type { Actor } from '../../domain/access/roles.ts';
import { countAnswers, isAnswered, isAsked } from '../../domain/reply.ts';
import { NotFound } from '../../domain/shared/errors.ts';
import type { LocalDate } from '../../domain/shared/local-date.ts';
import { daysLate, displayStatus } from '../../domain/task.ts';
import { ownUnitIds } from '../tasks/own-units.ts';
import { taskActs } from '../tasks/task-acts.ts';
import { TASK_SCOPE } from '../tasks/task-scope.ts';
import { visibleTo } from '../visible-to.ts';
import { readableDirective } from './directive-page.ts';

/** The tasks of a directive that the actor's own units lead, in the order of the paper. */
async function ownTasks(read: Db, actor: Actor, directiveId: string) {
  const unitIds = ownUnitIds(actor);
  if (unitIds.length === 0) return [];
  const found = await read
    .select({ task: tasks, text: directivePoints.text })
    .from(tasks)
    .innerJoin(directivePoints, eq(directivePoints.id, tasks.pointId))
    .where(
      and(
        eq(tasks.directiveId, directiveId),
        inArray(tasks.leadUnitId, unitIds),
        visibleTo(actor, 'task:read', TASK_SCOPE),
      ),
    )
    .orderBy(asc(tasks.pointPosition), asc(tasks.unitPosition));
  return found.filter(({ task }) => isAsked(task));
}

const mayAnswer = (actor: Actor, task: typeof tasks.$inferSelect): boolean =>
  taskActs(actor, { ...task, scope: taskScope(task, []) }).report;

/** How many points of a directive are the actor's to answer, and how many are not answered; null when none is theirs. */
export async function ownAnswers(read: Db, actor: Actor, directiveId: string) {
  const own = (await ownTasks(read, actor, directiveId)).map(({ task }) => task);
  return own.some((task) => mayAnswer(actor, task)) ? countAnswers(own) : null;
}

/** The page where a unit answers its points of a directive one by one. Throws NotFound when it has none. */
export async function replyPage(
  read: Db,
  actor: Actor,
  { directiveId, today }: { directiveId: string; today: LocalDate },
) {
  const { id, kind, numberText, subject } = await readableDirective(read, actor, directiveId);
  const own = await ownTasks(read, actor, directiveId);
  if (own.length === 0) throw new NotFound('directive', directiveId);
  const said = await lastAnswers(
    read,
    own.map(({ task }) => task.id),
  );
  return {
    directive: { id, kind, numberText, subject },
    ...countAnswers(own.map(({ task }) => task)),
    points: own.map(({ task, text }) => ({
      taskId: task.id,
      version: task.version,
      position: task.pointPosition,
      text,
      status: displayStatus(task, today),
      daysLate: daysLate(task, today),
      dueOn: task.dueOn,
      duePhrase: task.duePhrase,
      percent: task.percent,
      delayCause: task.delayCause,
      isAnswered: isAnswered(task),
      last: said.get(task.id) ?? null,
      mayAnswer: mayAnswer(actor, task),
    })),
  };
}

export type OwnPoint = Awaited<ReturnType<typeof replyPage>>['points'][number];

/** What the unit last said of each task. */
async function lastAnswers(read: Db, taskIds: string[]) {
  const reports = await read
    .select({
      taskId: progressReports.taskId,
      text: progressReports.text,
      percent: progressReports.percent,
      reportedOn: progressReports.reportedOn,
    })
    .from(progressReports)
    .where(and(inArray(progressReports.taskId, taskIds), eq(progressReports.isContribution, false)))
    .orderBy(desc(progressReports.reportedAt), desc(progressReports.id));
  const last = new Map<string, (typeof reports)[number]>();
  for (const report of reports) if (!last.has(report.taskId)) last.set(report.taskId, report);
  return last;
}
