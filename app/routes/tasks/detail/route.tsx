import { useLoaderData } from '@remix-run/react';
import { z } from 'zod';
import { id } from '#app/commands/inputs.ts';
import { addSubtask } from '#app/commands/subtasks/add-subtask.ts';
import { editSubtask } from '#app/commands/subtasks/edit-subtask.ts';
import { moveSubtask } from '#app/commands/subtasks/move-subtask.ts';
import { removeSubtask } from '#app/commands/subtasks/remove-subtask.ts';
import { reportSubtask } from '#app/commands/subtasks/report-subtask.ts';
import { restoreSubtask } from '#app/commands/subtasks/restore-subtask.ts';
import { acknowledgeTask } from '#app/commands/tasks/acknowledge-task.ts';
import { assignOfficer } from '#app/commands/tasks/assign-officer.ts';
import { commentTask } from '#app/commands/tasks/comment-task.ts';
import { confirmTask } from '#app/commands/tasks/confirm-task.ts';
import { contribute } from '#app/commands/tasks/contribute.ts';
import { reopenTask } from '#app/commands/tasks/reopen-task.ts';
import { reportProgress } from '#app/commands/tasks/report-progress.ts';
import { returnTask } from '#app/commands/tasks/return-task.ts';
import { submitTask } from '#app/commands/tasks/submit-task.ts';
import { urgeTask } from '#app/commands/tasks/urge-task.ts';
import { paths } from '#app/paths.ts';
import { taskPage } from '#app/queries/tasks/task-page.ts';
import { taskParts } from '#app/queries/tasks/task-parts.ts';
import { taskTurns } from '#app/queries/tasks/task-turns.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { longOverdueText } from '#app/text/long-overdue.ts';
import { secretText } from '#app/text/secret.ts';
import { statusLabelsText } from '#app/text/status-labels.ts';
import { tasksText } from '#app/text/tasks.ts';
import { upkeepText } from '#app/text/upkeep.ts';
import { Notice } from '#app/ui/Notice.tsx';
import { PageHeader } from '#app/ui/PageHeader.tsx';
import { page } from '#app/ui/page-handle.ts';
import { StatusBadge } from '#app/ui/StatusBadge.tsx';
import type { FormValues } from '#app/web/form.ts';
import { freshId } from '#app/web/fresh-id.server.ts';
import { type PageContext, pageAction, pageLoader } from '#app/web/page.server.ts';
import { receiveUploads } from '#app/web/upload.server.ts';
import { Assignment } from './assignment.tsx';
import { Contribute } from './contribute.tsx';
import { History } from './history.tsx';
import { JudgeForms } from './judge-forms.tsx';
import { Series } from './series.tsx';
import { Siblings } from './siblings.tsx';
import { Subtasks } from './subtasks.tsx';
import { TurnsAbove } from './turns/above.tsx';
import { AskForms } from './turns/ask-forms.tsx';
import { ChangeForms } from './turns/change-forms.tsx';
import { DueHistory } from './turns/due-history.tsx';
import { turnIntents } from './turns/intents.ts';
import { WorkForms } from './work-forms.tsx';

const TaskParams = z.object({ taskId: id });

export const loader = pageLoader(
  { params: TaskParams, permission: 'task:read' },
  async ({ read, actor, params, today, calendar }) => ({
    ...(await taskPage(read, actor, { ...params, today })),
    ...(await taskParts(read, actor, { ...params, today })),
    turns: await taskTurns(read, actor, { ...params, today, calendar: await calendar() }),
    remarkId: freshId(),
    freshIds: { part: freshId(), contribution: freshId(), request: freshId() },
  }),
);

const withFiles = async (form: FormValues, { params }: PageContext<z.output<typeof TaskParams>>) => ({
  ...form,
  ...params,
  files: await receiveUploads(form.files),
});

export const action = pageAction({
  params: TaskParams,
  intents: {
    acknowledge: { command: acknowledgeTask, flash: 'task.acknowledged' },
    officer: { command: assignOfficer, flash: 'task.officer_assigned' },
    report: { command: reportProgress, input: withFiles, flash: 'task.reported' },
    submit: { command: submitTask, input: withFiles, flash: 'task.submitted' },
    confirm: { command: confirmTask, flash: 'task.confirmed' },
    return: { command: returnTask, flash: 'task.returned' },
    reopen: { command: reopenTask, flash: 'task.reopened' },
    comment: { command: commentTask, flash: 'task.commented' },
    contribute: { command: contribute, input: withFiles, flash: 'task.contributed' },
    'part-add': { command: addSubtask, flash: 'subtask.added' },
    'part-edit': { command: editSubtask, flash: 'subtask.edited' },
    'part-move': { command: moveSubtask, flash: 'subtask.moved' },
    'part-remove': { command: removeSubtask, flash: 'subtask.removed' },
    'part-restore': { command: restoreSubtask, flash: 'subtask.restored' },
    'part-report': { command: reportSubtask, flash: 'subtask.reported' },
    urge: { command: urgeTask, flash: 'task.urged' },
    ...turnIntents,
  },
});

export const handle = page<typeof loader>({ title: ({ data }) => data.task.title });

export default function TaskDetail() {
  const { task, directive, leadUnit, monitor } = useLoaderData<typeof loader>();
  const t = useText(tasksText);
  const secret = useText(secretText);
  const upkeep = useText(upkeepText);
  const { rating } = useText(longOverdueText);
  const { status, taskState } = useText(statusLabelsText);
  const format = useFormat();
  const today = useToday();
  const number = directive.numberText ?? t.noNumber;
  const late =
    task.daysLate > 0 && (task.status === 'qua' ? t.page.late(task.daysLate) : t.page.doneLate(task.daysLate));
  return (
    <>
      <PageHeader
        title={task.title}
        crumbs={[
          { label: t.title, to: paths.tasks() },
          { label: number, to: paths.directive(directive.id) },
          { label: t.page.point(task.pointPosition), to: paths.tasks({ diem: task.pointId }) },
          { label: leadUnit },
        ]}
      >
        <StatusBadge
          status={task.status}
          label={late || (task.state === 'draft' ? taskState.draft : status[task.status])}
        />
        <span className="sub">
          {[
            t.page.leads(leadUnit),
            task.dueOn && t.page.dueOn(format.longDate(task.dueOn, today)),
            monitor && t.page.monitors(monitor),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {task.silentDays !== null && <span className="tag">{upkeep.silent(format.number(task.silentDays))}</span>}
        {task.countsInRating && <span className="tag">{rating}</span>}
        {task.isSecondHand && <span className="tag">{t.secondHand}</span>}
        {task.isDemo && <span className="tag">{t.page.demo}</span>}
      </PageHeader>
      {task.isSecret && <Notice icon="lock">{secret.onTask}</Notice>}
      <TurnsAbove />
      <div className="cols cols-8-4">
        <div>
          <JudgeForms />
          <Subtasks />
          <WorkForms />
          <AskForms />
          <ChangeForms />
          <Contribute />
          <History />
        </div>
        <div>
          <Assignment />
          <DueHistory />
          <Series />
          <Siblings />
        </div>
      </div>
    </>
  );
}
