import { and, asc, eq } from 'drizzle-orm';
import type { z } from 'zod';
import { type Command, execute } from '#app/commands/define-command.server.ts';
import { issueDirective } from '#app/commands/directives/issue-directive.ts';
import { appointPerson } from '#app/commands/organisation/appoint-person.ts';
import { createPerson } from '#app/commands/organisation/create-person.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { newId } from '#app/db/ids.ts';
import { auditEvents, outbox, progressReports, taskEvents, tasks } from '#app/db/schema.ts';
import { loadTask } from '#app/db/stores/task-store.ts';
import type { Actor, Scope } from '#app/domain/access/roles.ts';
import { postsOn } from '#app/queries/people/posts-on.ts';
import { letterOffice } from '#tests/commands/directives/office.ts';
import type { World } from '#tests/support/world.ts';
import type { UnitCode, Username } from '#tests/support/world-data.ts';

/** An office whose letters of 25/3/2022 give tasks, and short ways to work on them. */
export async function taskOffice(w: World) {
  const { draft, point, open, group } = await letterOffice(w);

  /** A fresh task of a unit, due on 15/4/2022 unless the point says otherwise. */
  async function givenTo(unit: UnitCode, changes: Record<string, unknown> = {}): Promise<string> {
    const directiveId = await draft({
      addressees: [w.unit(unit)],
      points: [point({ leads: [w.unit(unit)], ...changes })],
    });
    const input = { directiveId, version: 1, issuedOn: '25/3/2022' };
    await w.run('vanthu', issueDirective, input, { at: '2022-03-25' });
    const [task] = await w.db.read.select({ id: tasks.id }).from(tasks).where(eq(tasks.directiveId, directiveId));
    if (!task) throw new Error('the letter gave no task');
    return task.id;
  }

  const task = (taskId: string) => loadTask(w.db.read, taskId);
  /** What a form filled from the task's page carries. */
  const seen = async (taskId: string) => ({ taskId, version: (await task(taskId)).version });

  return {
    givenTo,
    task,
    seen,
    point,
    group,
    open,
    accept: async (taskId: string, by: Username = 'xa.longthuan') => w.run(by, acknowledgeTask, await seen(taskId)),
    report: async (taskId: string, over: Record<string, unknown> = {}, by: Username = 'xa.longthuan') =>
      w.run(by, reportProgress, { ...(await seen(taskId)), text: 'Đang rà soát thủ tục.', percent: '40', ...over }),
    handIn: async (taskId: string, over: Record<string, unknown> = {}, by: Username = 'xa.longthuan') =>
      w.run(by, submitTask, { ...(await seen(taskId)), statement: 'Đã niêm yết đủ thủ tục.', ...over }),
    confirm: async (taskId: string, over: Record<string, unknown> = {}, by: Username = 'phongnoivu') =>
      w.run(by, confirmTask, { ...(await seen(taskId)), ...over }),

    /** Somebody new in a unit, with that one post. */
    async colleague(unit: UnitCode, role: 'unit_head' | 'officer', over: Record<string, unknown> = {}): Promise<Actor> {
      const personId = newId();
      const name = 'Trương Thị Mai';
      await w.run('system', createPerson, { id: personId, fullName: name, salutation: 'Bà' });
      const post = { id: newId(), personId, unitId: w.unit(unit), role, title: 'Công chức', ...over };
      await w.run('system', appointPerson, post);
      return { kind: 'person', accountId: null, personId, name, posts: await postsOn(w.db.read, personId, w.today()) };
    },
    as: <Schema extends z.ZodType, Result, Loaded extends { scope: Scope }>(
      actor: Actor,
      command: Command<Schema, Result, Loaded>,
      input: unknown,
    ): Promise<Result> => execute(w.office, command, { actor, input }),

    reportsOf: (taskId: string) =>
      w.db.read
        .select()
        .from(progressReports)
        .where(eq(progressReports.taskId, taskId))
        .orderBy(asc(progressReports.reportedAt), asc(progressReports.id)),
    historyOf: async (taskId: string) =>
      (
        await w.db.read
          .select()
          .from(taskEvents)
          .where(eq(taskEvents.taskId, taskId))
          .orderBy(asc(taskEvents.at), asc(taskEvents.id))
      ).filter(({ type }) => type !== 'issued'),
    auditOf: (taskId: string) =>
      w.db.read
        .select()
        .from(auditEvents)
        .where(and(eq(auditEvents.subjectKind, 'task'), eq(auditEvents.subjectId, taskId)))
        .orderBy(asc(auditEvents.seq)),
    queuedFor: async (taskId: string) =>
      (await w.db.read.select().from(outbox).orderBy(asc(outbox.dedupeKey))).filter(({ dedupeKey }) =>
        dedupeKey.includes(taskId),
      ),
  };
}

export type TaskOffice = Awaited<ReturnType<typeof taskOffice>>;

/** Everything that is on record about a task: what a refused command must leave as it was. */
export async function onRecord(office: TaskOffice, taskId: string) {
  const [task, reports, history, audit, queued] = await Promise.all([
    office.task(taskId),
    office.reportsOf(taskId),
    office.historyOf(taskId),
    office.auditOf(taskId),
    office.queuedFor(taskId),
  ]);
  return { task, reports, history, audit: audit.length, queued: queued.length };
}
