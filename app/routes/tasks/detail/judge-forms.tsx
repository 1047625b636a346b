import { useLoaderData } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { tasksText } from '#app/text/tasks.ts';
import { Card } from '#app/ui/Card.tsx';
import { Notice } from '#app/ui/Notice.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from './route.tsx';

/** For whoever judges the result: confirm, return, reopen, urge. */
export function JudgeForms() {
  const { task, acts, leadUnit } = useLoaderData<typeof loader>();
  const t = useText(tasksText).acts;
  const format = useFormat();
  if (acts.isOwnWork) return <Notice>{t.ownWork}</Notice>;
  return (
    <>
      {acts.confirm && (
        <Card title={t.confirmTitle}>
          {task.submittedOn && <p className="sub">{t.confirmHint(leadUnit, format.date(task.submittedOn))}</p>}
          <PostForm intent="confirm" version={task.version} labels={{ note: t.note }}>
            <TextArea name="note" label={t.note} optional rows={2} maxLength={2000} />
            <SubmitButton>{t.confirm}</SubmitButton>
          </PostForm>
          {acts.return && (
            <details className="mt-12">
              <summary>{t.return}</summary>
              <PostForm intent="return" version={task.version} labels={{ reason: t.returnReason }}>
                <TextArea name="reason" label={t.returnReason} rows={3} maxLength={2000} />
                <SubmitButton tone="secondary">{t.return}</SubmitButton>
              </PostForm>
            </details>
          )}
        </Card>
      )}
      {acts.reopen && (
        <details className="panel panel-body">
          <summary>{t.reopenTitle}</summary>
          <PostForm intent="reopen" version={task.version} labels={{ reason: t.reopenReason }}>
            <TextArea name="reason" label={t.reopenReason} rows={2} maxLength={2000} />
            <SubmitButton tone="secondary">{t.reopen}</SubmitButton>
          </PostForm>
        </details>
      )}
      {acts.urge && (
        <details className="panel panel-body">
          <summary>{t.urgeTitle}</summary>
          <PostForm intent="urge" version={task.version} labels={{ text: t.urgeText }}>
            <TextArea name="text" label={t.urgeText} rows={2} maxLength={2000} />
            <SubmitButton tone="secondary">{t.urge}</SubmitButton>
          </PostForm>
        </details>
      )}
    </>
  );
}
