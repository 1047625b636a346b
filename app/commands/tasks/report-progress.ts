import { z } from 'zod';
import { loadTask } from '../../db/stores/task-store.ts';
import { DELAY_CAUSES } from '../../domain/delay.ts';
import { reportProgress as decideReport } from '../../domain/workflow/task-work.ts';
import { defineCommand, done } from '../define-command.server.ts';
import { uploads } from '../files/uploads.ts';
import { id, optionalChoice, optionalDecimal, optionalText, version, wholeNumber } from '../inputs.ts';
import { addReport, checkSeen, recordDecision } from './task-outcome.ts';

/** The lead unit reports how far it is: in words, per cent, and the value of the target where there is one. */
export const reportProgress = defineCommand({
  name: 'task.report-progress',
  permission: 'task:report',
  input: z.object({
    taskId: id,
    version,
    text: optionalText(5000),
    percent: wholeNumber(0, 100),
    value: optionalDecimal,
    difficulties: optionalText(5000),
    cause: optionalChoice(DELAY_CAUSES),
    files: uploads.default([]),
  }),
  load: (tx, { taskId }) => loadTask(tx, taskId),
  async run(context, input, task) {
    checkSeen(task, input.version);
    const { text, percent, value, difficulties, cause } = input;
    const decision = decideReport(task, { text, percent, value, difficulties, cause, today: context.today });
    const report = { isSubmission: false, text, percent, value, difficulties, cause };
    const reportId = await addReport(context, task, report, input.files);
    const event = await recordDecision(context, task, decision, { verb: 'reported', reportId });
    return done({ taskId: task.id, percent, before: task.percent }, event);
  },
});
