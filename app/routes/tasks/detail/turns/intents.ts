import { closeTask } from '#app/commands/tasks/close-task.ts';
import { decideClosing } from '#app/commands/tasks/decide-closing.ts';
import { decideDecline } from '#app/commands/tasks/decide-decline.ts';
import { decideExtension } from '#app/commands/tasks/decide-extension.ts';
import { decideSuspension } from '#app/commands/tasks/decide-suspension.ts';
import { extendTask } from '#app/commands/tasks/extend-task.ts';
import { giveTaskAgain } from '#app/commands/tasks/give-task-again.ts';
import { requestChange } from '#app/commands/tasks/request-change.ts';
import { resumeTask } from '#app/commands/tasks/resume-task.ts';
import { suspendTask } from '#app/commands/tasks/suspend-task.ts';
import { withdrawRequest } from '#app/commands/tasks/withdraw-request.ts';
import { REQUEST_KINDS, type RequestKind } from '#app/domain/task-request.ts';
import type { Intent } from '#app/web/page.server.ts';

type TaskIntents = Record<string, Intent<{ taskId: string }>>;

const ask = (kind: RequestKind): Intent<{ taskId: string }> => ({
  command: requestChange,
  input: (form, { params }) => ({ ...form, ...params, kind }),
  flash: 'task.requested',
});
const DECIDE = {
  decline: decideDecline,
  extension: decideExtension,
  suspension: decideSuspension,
  closing: decideClosing,
} as const satisfies Record<RequestKind, Intent<never>['command']>;

/** The answer on the next page: granted or not. */
const told = ({ approved }: { approved: boolean }) => ({
  code: approved ? 'task.request_approved' : 'task.request_refused',
  facts: {},
});

/** What the forms of a task's turns post. */
export const turnIntents: TaskIntents = {
  ...Object.fromEntries(REQUEST_KINDS.map((kind) => [`ask-${kind}`, ask(kind)])),
  ...Object.fromEntries(REQUEST_KINDS.map((kind) => [`decide-${kind}`, { command: DECIDE[kind], flash: told }])),
  'withdraw-request': { command: withdrawRequest, flash: 'task.request_withdrawn' },
  'give-again': { command: giveTaskAgain, flash: 'task.given_again' },
  extend: { command: extendTask, flash: 'task.extended' },
  suspend: { command: suspendTask, flash: 'task.suspended' },
  resume: { command: resumeTask, flash: 'task.resumed' },
  close: { command: closeTask, flash: 'task.closed' },
};
