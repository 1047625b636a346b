import { MEETING_KINDS, MEETING_MODES } from '#app/domain/meeting.ts';
import { localDate } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { galleryText } from '#app/text/gallery.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckField, RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { ConfirmForm } from '#app/ui/ConfirmForm.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { ErrorSummary } from '#app/ui/ErrorSummary.tsx';
import { FileField } from '#app/ui/FileField.tsx';
import { FormProblems } from '#app/ui/form-state.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { TimeField } from '#app/ui/TimeField.tsx';
import { UnitPicker } from '#app/ui/UnitPicker.tsx';

export function FieldSamples() {
  const t = useText(galleryText);
  const labels = useText(labelsText);
  const unit = (name: string, index: number) => ({ id: String(index), name });
  return (
    <Card title={t.sections.fields}>
      <PostForm intent="fields">
        <TextField name="title" label={t.labels.title} defaultValue={t.subject} />
        <div className="cols cols-2 mt-16">
          <DateField name="dueOn" label={t.labels.dueOn} defaultValue={localDate('2022-04-25')} />
          <TimeField name="startTime" label={t.labels.startTime} defaultValue="08:00" className="m-0" />
        </div>
        <SelectField
          name="kind"
          label={t.labels.kind}
          className="mt-16"
          options={MEETING_KINDS.map((kind) => ({ value: kind, label: labels.meetingKind[kind] }))}
        />
        <RadioGroup
          name="mode"
          label={t.labels.mode}
          defaultValue="IN_PERSON"
          inline
          options={MEETING_MODES.map((mode) => ({ value: mode, label: labels.meetingMode[mode] }))}
        />
        <CheckField name="urgent" label={t.labels.urgent} />
        <UnitPicker
          name="unitIds"
          label={t.labels.unitIds}
          defaultValues={['3', '6']}
          groups={[
            { label: t.groups.communes, units: t.units.slice(0, 10).map(unit) },
            { label: t.groups.departments, units: t.units.slice(10).map((name, index) => unit(name, index + 10)) },
          ]}
        />
        <TextArea name="note" label={t.labels.note} optional />
        <FileField
          name="files"
          label={t.labels.files}
          accept={['.pdf', '.docx', '.jpg']}
          maxSize={20 * 1024 ** 2}
          optional
        />
      </PostForm>
    </Card>
  );
}

/** A form as it comes back after a refusal. */
export function RefusedSample() {
  const t = useText(galleryText);
  const refusal = {
    intent: 'refused',
    problems: [
      { path: 'points[1].title', message: t.titleProblem },
      { path: 'dueOn', message: t.dueProblem },
    ],
    values: { 'points[1].title': [''], dueOn: ['20/3/2022'] },
  };
  return (
    <FormProblems value={{ formId: 'refused', intent: 'refused', refusal }}>
      <ErrorSummary labels={{ 'points[].title': t.labels.title, dueOn: t.labels.dueOn }} quiet />
      <div className="panel panel-body">
        <TextField name="points[1].title" label={t.labels.title} />
        <DateField name="dueOn" label={t.labels.dueOn} />
      </div>
    </FormProblems>
  );
}

export function ConfirmSample() {
  const t = useText(galleryText);
  return (
    <section className="mt-16" aria-label={t.sections.confirm}>
      <ConfirmForm
        intent="withdraw"
        consequences={t.consequences}
        reasonLabel={t.withdrawReason}
        number="389/UBND-HC"
        submit={t.withdraw}
        keepTo={paths.directives()}
      />
    </section>
  );
}
