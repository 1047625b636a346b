import { REFORM_AREAS } from '#app/domain/unit.ts';
import type { StoredPoint } from '#app/queries/directives/draft-facts.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { labelsText } from '#app/text/labels.ts';
import { useField } from '#app/ui/form-state.tsx';
import { type Choice, SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { UnitGroup } from '#app/ui/UnitPicker.tsx';
import { ChosenUnits } from './chosen-units.tsx';
import { DueFields } from './due-fields.tsx';

interface PointFieldsProps {
  row: number;
  stored: StoredPoint | null;
  /** Whom a task can be given to: groups first. */
  addressees: readonly UnitGroup[];
  units: readonly Choice[];
}

/** What one task says: its words, who, by when; the rest unfolds. */
export function PointFields({ row, stored, addressees, units }: PointFieldsProps) {
  const t = useText(directiveFormText);
  const { reformArea } = useText(labelsText);
  const at = `points[${row}]`;
  return (
    <>
      <Kept name={`${at}.id`} value={stored?.id ?? ''} />
      <Kept name={`${at}.conclusionId`} value={stored?.conclusionId ?? ''} />
      <TextArea name={`${at}.text`} label={t.text} hideLabel rows={2} maxLength={4000} defaultValue={stored?.text} />
      <ChosenUnits
        name={`${at}.leads`}
        label={t.leads}
        groups={addressees}
        defaultValues={stored?.leads ?? []}
        blank={t.chooseLeads}
      />
      <DueFields at={at} due={stored?.due ?? null} />
      <details>
        <summary className="small">{t.more}</summary>
        <div className="draft-fields mt-8">
          <ChosenUnits
            name={`${at}.coordinating`}
            label={t.coordinating}
            groups={addressees}
            defaultValues={stored?.coordinating ?? []}
            blank={t.chooseCoordinating}
            optional
          />
          <div className="xt-due">
            <TextField
              name={`${at}.deliverable`}
              label={t.deliverable}
              small
              optional
              defaultValue={stored?.deliverable}
            />
            <TextField
              name={`${at}.target`}
              label={t.target}
              hint={t.targetHint}
              small
              optional
              defaultValue={stored?.target}
            />
            <TextField
              name={`${at}.due.phrase`}
              label={t.phrase}
              hint={t.phraseHint}
              small
              optional
              defaultValue={stored?.due.phrase}
            />
            <SelectField
              name={`${at}.monitorUnitId`}
              label={t.pointMonitor}
              small
              optional
              blank={t.asDirective}
              defaultValue={stored?.monitorUnitId}
              options={units}
            />
            <SelectField
              name={`${at}.field`}
              label={t.field}
              small
              optional
              blank={t.asDirective}
              defaultValue={stored?.field}
              options={REFORM_AREAS.map((area) => ({ value: area, label: reformArea[area] }))}
            />
          </div>
        </div>
      </details>
    </>
  );
}

/** A hidden value that comes back with the form. */
function Kept({ name, value }: { name: string; value: string }) {
  const { typed } = useField(name);
  return <input type="hidden" name={name} value={typed?.[0] ?? value} />;
}
