import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { progressReports } from '../../db/schema.ts';
import { addTaskEvents, loadTask } from '../../db/stores/task-store.ts';
import { checkContribution } from '../../domain/contribution.ts';
import { alreadyDone, defineCommand, done } from '../define-command.server.ts';
import { uploads } from '../files/uploads.ts';
import { id, optionalText } from '../inputs.ts';
import { namedHelper } from './named-helper.ts';
import { addReport } from './task-outcome.ts';

/** A coordinating unit says what it did for the task. State, percentage and last report stay the lead unit's. */
export const contribute = defineCommand({
  name: 'task.contribute',
  permission: 'task:contribute',
  input: z.object({ id, taskId: id, text: optionalText(5000), files: uploads.default([]) }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, { id, text, files }, task) {
    const { tx, actor, now, today } = context;
    const mine = and(eq(progressReports.id, id), eq(progressReports.taskId, task.id));
    if ((await tx.$count(progressReports, mine)) > 0) return alreadyDone({ taskId: task.id });
    const unitId = checkContribution(task, actor, { text, hasFile: files.length > 0 });
    const helper = await namedHelper(context, task);
    const { percent } = task;
    const kind = { isSubmission: false, isContribution: true };
    await addReport(context, task, { id, unitId, ...kind, text, percent, value: null, difficulties: '' }, files);
    const { personId } = actor;
    await addTaskEvents(tx, [
      { taskId: task.id, type: 'contributed', at: now, onDay: today, personId, reportId: id, data: helper },
    ]);
    return done(
      { taskId: task.id },
      {
        type: 'task.contributed',
        subject: { kind: 'task', id: task.id },
        data: { reportId: id, ...helper, text, files: files.map(({ name }) => name), occurrence: id },
      },
    );
  },
});
