import { useLoaderData } from '@remix-run/react';
import type { ReactNode } from 'react';
import { DELAY_CAUSES, type DelayCause, OUTSIDE_CAUSES } from '#app/domain/delay.ts';
import type { RequestKind } from '#app/domain/task-request.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { Card } from '#app/ui/Card.tsx';
import { RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { Fold } from '#app/ui/Fold.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from '../route.tsx';

/** What the head of the lead unit may ask of whoever gave the task, each form folded away. */
export function AskForms() {
  const { turns } = useLoaderData<typeof loader>();
  const t = useText(taskTurnsText).ask;
  if (turns.ask.length === 0) return null;
  return (
    <Card title={t.title}>
      <div className="folds">
        {turns.ask.map((kind) => (
          <AskForm key={kind} kind={kind} />
        ))}
      </div>
    </Card>
  );
}

function AskForm({ kind }: { kind: RequestKind }) {
  const { task, turns, freshIds } = useLoaderData<typeof loader>();
  const t = useText(taskTurnsText).ask;
  const format = useFormat();
  const intent = `ask-${kind}`;
  const fields: Record<RequestKind, ReactNode> = {
    extension: (
      <>
        {turns.extensionNeedsChair && <p className="small muted">{t.toChair}</p>}
        <DateField name="newDueOn" label={t.newDue} hint={task.dueOn ? t.nowDue(format.date(task.dueOn)) : undefined} />
        <CauseField causes={DELAY_CAUSES} known={task.delayCause} />
      </>
    ),
    suspension: (
      <>
        <p className="small muted">{t.suspensionHint}</p>
        <CauseField causes={OUTSIDE_CAUSES} known={null} />
      </>
    ),
    closing: <EndField />,
    decline: turns.declineUntil && <p className="small muted">{t.declineHint(format.date(turns.declineUntil))}</p>,
  };
  return (
    <Fold summary={t[kind]} intent={intent}>
      <PostForm
        intent={intent}
        version={task.version}
        labels={{ newDueOn: t.newDue, cause: t.cause, reason: t.reason, closedAs: t.closedAs }}
      >
        <input type="hidden" name="requestId" value={freshIds.request} />
        {fields[kind]}
        <TextArea name="reason" label={t.reason} rows={2} maxLength={2000} />
        <SubmitButton tone="secondary">{t.send}</SubmitButton>
      </PostForm>
    </Fold>
  );
}

/** One of the causes offices name for being late. */
export function CauseField(props: { label?: string; causes: readonly DelayCause[]; known: DelayCause | null }) {
  const { ask: t, cause } = useText(taskTurnsText);
  const { label = t.cause, causes, known } = props;
  return (
    <SelectField
      name="cause"
      label={label}
      blank={t.chooseCause}
      defaultValue={known}
      options={causes.map((one) => ({ value: one, label: cause[one] }))}
    />
  );
}

/** Why a task ends without a result. */
export function EndField() {
  const { ask: t, closedAs } = useText(taskTurnsText);
  return (
    <RadioGroup
      name="closedAs"
      label={t.closedAs}
      inline
      options={[
        { value: 'not_feasible', label: closedAs.not_feasible },
        { value: 'not_needed', label: closedAs.not_needed },
      ]}
    />
  );
}
