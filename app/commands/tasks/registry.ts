import type { AnyCommand } from '../define-command.server.ts';
import { acknowledgeTask } from './acknowledge-task.ts';
import { actOnTasks } from './act-on-tasks.ts';
import { assignOfficer } from './assign-officer.ts';
import { commentTask } from './comment-task.ts';
import { confirmTask } from './confirm-task.ts';
import { contribute } from './contribute.ts';
import { reopenTask } from './reopen-task.ts';
import { reportProgress } from './report-progress.ts';
import { returnTask } from './return-task.ts';
import { submitTask } from './submit-task.ts';
import { turnCommands } from './turn-registry.ts';
import { urgeTask } from './urge-task.ts';

/** What can be done with a task. */
export const taskCommands: readonly AnyCommand[] = [
  acknowledgeTask,
  assignOfficer,
  reportProgress,
  submitTask,
  confirmTask,
  returnTask,
  reopenTask,
  commentTask,
  contribute,
  urgeTask,
  actOnTasks,
  ...turnCommands,
];
