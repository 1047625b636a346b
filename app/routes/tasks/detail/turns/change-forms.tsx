import { Link, useLoaderData } from '@remix-run/react';
import { OUTSIDE_CAUSES } from '#app/domain/delay.ts';
import { paths } from '#app/paths.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { Fold } from '#app/ui/Fold.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from '../route.tsx';
import { CauseField, EndField } from './ask-forms.tsx';

/** What those who gave the task may change about it; moving and ending it by a document have a page of their own. */
export function ChangeForms() {
  const { task, turns } = useLoaderData<typeof loader>();
  const { acts } = turns;
  const { change: t, ask } = useText(taskTurnsText);
  if (!Object.values(acts).some(Boolean)) return null;
  return (
    <Card title={acts.giveAgain ? t.returned : t.title}>
      {acts.giveAgain && <p className="sub">{t.returnedHint}</p>}
      <div className="folds">
        {acts.giveAgain && (
          <Fold summary={t.giveAgain} intent="give-again" open>
            <PostForm intent="give-again" version={task.version} labels={{ reason: t.giveAgainReason }}>
              <TextArea name="reason" label={t.giveAgainReason} rows={2} maxLength={2000} />
              <SubmitButton>{t.giveAgain}</SubmitButton>
            </PostForm>
          </Fold>
        )}
        {acts.resume && (
          <Fold summary={t.resume} intent="resume" open>
            <PostForm intent="resume" version={task.version} labels={{ note: t.resumeNote }}>
              <TextArea name="note" label={t.resumeNote} optional rows={2} maxLength={2000} />
              <SubmitButton>{t.resume}</SubmitButton>
            </PostForm>
          </Fold>
        )}
        {acts.extend && <ExtendForm />}
        {acts.suspend && (
          <Fold summary={t.suspend} intent="suspend">
            <PostForm intent="suspend" version={task.version} labels={{ reason: t.suspendReason, cause: ask.cause }}>
              <p className="small muted">{ask.suspensionHint}</p>
              <CauseField causes={OUTSIDE_CAUSES} known={null} />
              <TextArea name="reason" label={t.suspendReason} rows={2} maxLength={2000} />
              <SubmitButton tone="secondary">{t.suspend}</SubmitButton>
            </PostForm>
          </Fold>
        )}
        {acts.close && (
          <Fold summary={t.close} intent="close">
            <PostForm intent="close" version={task.version} labels={{ reason: t.closeReason, closedAs: ask.closedAs }}>
              <p className="small muted">{t.closeHint}</p>
              <EndField />
              <TextArea name="reason" label={t.closeReason} rows={2} maxLength={2000} />
              <SubmitButton tone="danger">{t.closeButton}</SubmitButton>
            </PostForm>
          </Fold>
        )}
      </div>
      {acts.transfer && (
        <p className="row-wrap mt-8">
          <Link className="btn btn-sm" to={paths.moveTask(task.id)}>
            {t.transfer}
          </Link>
          <Link className="btn btn-sm" to={paths.moveTask(task.id, { viec: 'dung' })}>
            {t.cancel}
          </Link>
        </p>
      )}
    </Card>
  );
}

function ExtendForm() {
  const { task } = useLoaderData<typeof loader>();
  const { change: t, ask } = useText(taskTurnsText);
  const format = useFormat();
  return (
    <Fold summary={t.extend} intent="extend">
      <PostForm intent="extend" version={task.version} labels={{ newDueOn: t.extendUntil, reason: t.extendReason }}>
        <DateField
          name="newDueOn"
          label={t.extendUntil}
          hint={task.dueOn ? ask.nowDue(format.date(task.dueOn)) : undefined}
        />
        <TextArea name="reason" label={t.extendReason} rows={2} maxLength={2000} />
        <SubmitButton tone="secondary">{t.extend}</SubmitButton>
      </PostForm>
    </Fold>
  );
}
