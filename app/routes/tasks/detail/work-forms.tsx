import { useLoaderData } from '@remix-run/react';
import { DELAY_CAUSES } from '#app/domain/delay.ts';
import { proposedPercent } from '#app/domain/subtask.ts';
import { formatTarget } from '#app/domain/target.ts';
import { MAX_UPLOAD_BYTES, UPLOAD_ENDINGS } from '#app/domain/upload.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { taskTurnsText } from '#app/text/task-turns.ts';
import { tasksText } from '#app/text/tasks.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { Card } from '#app/ui/Card.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './route.tsx';
import { CauseField } from './turns/ask-forms.tsx';

/** For the lead unit: take on, name an officer, report, hand in. */
export function WorkForms() {
  const { task, acts } = useLoaderData<typeof loader>();
  const t = useText(tasksText).acts;
  return (
    <>
      {acts.acknowledge && (
        <Card title={t.acknowledgeTitle}>
          <p className="sub">{t.acknowledgeHint}</p>
          <PostForm intent="acknowledge" version={task.version}>
            <SubmitButton>{t.acknowledge}</SubmitButton>
          </PostForm>
        </Card>
      )}
      {acts.assignOfficer && <OfficerForm />}
      {acts.report && <ReportForm />}
      {acts.submit && <SubmitForm />}
    </>
  );
}

function OfficerForm() {
  const { task, officers } = useLoaderData<typeof loader>();
  const t = useText(tasksText).acts;
  if (officers.length === 0) return null;
  return (
    <details className="panel panel-body" open={task.state === 'not_started' && task.officerPersonId === null}>
      <summary>{t.officerTitle}</summary>
      <PostForm intent="officer" version={task.version} labels={{ personId: t.officer }} className="row-wrap">
        <SelectField
          name="personId"
          label={t.officer}
          defaultValue={task.officerPersonId}
          options={officers.map(({ id, name, title }) => ({ value: id, label: `${name} (${title})` }))}
        />
        <SubmitButton tone="secondary">{t.saveOfficer}</SubmitButton>
      </PostForm>
    </details>
  );
}

/** The value of the target, for tasks that have one. */
function ValueField() {
  const { task } = useLoaderData<typeof loader>();
  const t = useText(tasksText).acts;
  if (!task.target) return null;
  return (
    <TextField
      name="value"
      label={t.value(task.target.unit)}
      hint={t.valueHint(formatTarget(task.target))}
      optional
      inputMode="decimal"
      defaultValue={task.value === null ? '' : String(task.value).replace('.', ',')}
    />
  );
}

const EvidenceField = ({ label }: { label: string }) => (
  <FileField name="files" label={label} optional multiple accept={UPLOAD_ENDINGS} maxSize={MAX_UPLOAD_BYTES} />
);

function ReportForm() {
  const { task, rollUp } = useLoaderData<typeof loader>();
  const t = useText(tasksText).acts;
  const { mean } = useText(unitWorkText).parts;
  const format = useFormat();
  const { delay } = useText(taskTurnsText);
  const proposed = proposedPercent(task.percent, rollUp);
  const labels = {
    text: t.reportText,
    percent: t.percent,
    difficulties: t.difficulties,
    files: t.files,
    value: t.value(''),
    cause: delay.label,
  };
  return (
    <Card title={t.reportTitle}>
      <PostForm intent="report" version={task.version} labels={labels} files>
        <TextArea name="text" label={t.reportText} rows={3} maxLength={5000} />
        <TextField
          key={proposed}
          name="percent"
          label={t.percent}
          // What the parts add up to is only proposed: the unit says how far the whole is.
          hint={rollUp ? mean(format.percent(rollUp.percent, 0)) : t.percentHint}
          inputMode="numeric"
          defaultValue={String(proposed)}
        />
        <ValueField />
        <TextArea
          name="difficulties"
          label={t.difficulties}
          optional
          rows={2}
          maxLength={5000}
          defaultValue={task.difficulties}
        />
        {task.daysLate > 0 && <CauseField label={delay.label} causes={DELAY_CAUSES} known={task.delayCause} />}
        <EvidenceField label={t.files} />
        <SubmitButton>{t.report}</SubmitButton>
      </PostForm>
    </Card>
  );
}

function SubmitForm() {
  const { task } = useLoaderData<typeof loader>();
  const t = useText(tasksText).acts;
  return (
    <details className="panel panel-body" id="gui-ket-qua">
      <summary>{t.submitTitle}</summary>
      <p className="sub">{t.submitHint}</p>
      <PostForm
        intent="submit"
        version={task.version}
        labels={{ statement: t.submitText, files: t.files, value: t.value('') }}
        files
      >
        <TextArea name="statement" label={t.submitText} rows={3} maxLength={5000} />
        <ValueField />
        <EvidenceField label={t.files} />
        <SubmitButton tone="secondary">{t.submit}</SubmitButton>
      </PostForm>
    </details>
  );
}
