import type { AnyCommand } from '../define-command.server.ts';
import { cancelTask } from './cancel-task.ts';
import { closeTask } from './close-task.ts';
import { decideClosing } from './decide-closing.ts';
import { decideDecline } from './decide-decline.ts';
import { decideExtension } from './decide-extension.ts';
import { decideSuspension } from './decide-suspension.ts';
import { extendTask } from './extend-task.ts';
import { giveTaskAgain } from './give-task-again.ts';
import { requestChange } from './request-change.ts';
import { resumeTask } from './resume-task.ts';
import { suspendTask } from './suspend-task.ts';
import { transferTask } from './transfer-task.ts';
import { withdrawRequest } from './withdraw-request.ts';

/** The turns a task can take: what its unit asks for, and what is decided. */
export const turnCommands: readonly AnyCommand[] = [
  requestChange,
  withdrawRequest,
  decideDecline,
  decideExtension,
  decideSuspension,
  decideClosing,
  giveTaskAgain,
  extendTask,
  suspendTask,
  resumeTask,
  transferTask,
  cancelTask,
  closeTask,
];
