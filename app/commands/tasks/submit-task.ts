import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { submitTask as decideSubmission } from '../../domain/workflow/task-work.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { uploads } from '../files/uploads.ts';
import { id, optionalDay, optionalDecimal, optionalText, version } from '../inputs.ts';
import { addReport, checkSeen, recordDecision } from './task-outcome.ts';

/** The lead unit hands in its result; it counts as completed on this day once somebody else has confirmed it. */
export const submitTask = defineCommand({
  name: 'task.submit',
  permission: 'task:submit',
  input: z.object({
    taskId: id,
    version,
    statement: optionalText(5000),
    value: optionalDecimal,
    productDate: optionalDay,
    files: uploads.default([]),
  }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const { statement, value, productDate } = input;
    const decision = decideSubmission(task, {
      statement,
      value,
      productDate,
      hasFile: input.files.length > 0,
      personId: context.actor.personId,
      today: context.today,
    });
    const report = { isSubmission: true, text: statement, percent: 100, value, difficulties: '' };
    const reportId = await addReport(context, task, report, input.files);
    const event = await recordDecision(context, task, decision, { verb: 'submitted', reportId });
    return done({ taskId: task.id }, event);
  },
});
