import type { CalendarYear } from '#app/queries/organisation/calendar-year.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { organisationText } from '#app/text/organisation.ts';
import { Card } from '#app/ui/Card.tsx';
import { CheckField, RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextField } from '#app/ui/TextField.tsx';

/** Days the law gives in a year: tick what was announced so, put a day right where it was announced otherwise. */
export function Proposals({ proposals }: { proposals: CalendarYear['proposals'] }) {
  const t = useText(organisationText).holidays;
  const format = useFormat();
  const today = useToday();
  const labels = Object.fromEntries(proposals.map((_, row) => [`days[${row}].day`, t.day]));
  return (
    <Card title={t.proposals} foot={t.proposalsNote}>
      <PostForm intent="propose" id="propose" labels={labels}>
        {proposals.map(({ day, holiday, inLieu, isEntered }, row) => {
          const name = inLieu ? t.inLieu(t.fixed[holiday]) : t.fixed[holiday];
          const label = (
            <>
              {name} <span className="small soft num">{format.longDate(day, today)}</span>
            </>
          );
          if (isEntered)
            return (
              <p key={day} className="mb-6">
                {label} <span className="tag">{t.isEntered}</span>
              </p>
            );
          return (
            <div key={day} className="between mb-6">
              <input type="hidden" name={`days[${row}].kind`} value="holiday" />
              <input type="hidden" name={`days[${row}].name`} value={name} />
              <CheckField name={`days[${row}].on`} label={label} defaultChecked className="m-0" />
              <DateField
                name={`days[${row}].day`}
                label={t.dayOf(name)}
                hideLabel
                hint=""
                small
                className="m-0"
                defaultValue={day}
              />
            </div>
          );
        })}
        <SubmitButton tone="secondary">{t.addProposals}</SubmitButton>
      </PostForm>
    </Card>
  );
}

/** A day or a run of days, typed as announced. */
export function NewDay() {
  const t = useText(organisationText).holidays;
  const labels = {
    'days[0].day': t.day,
    'days[0].lastDay': t.lastDay,
    'days[0].kind': t.kind,
    'days[0].name': t.name,
  };
  return (
    <Card title={t.addTitle}>
      <PostForm intent="add" labels={labels}>
        <DateField name="days[0].day" label={t.day} />
        <DateField name="days[0].lastDay" label={t.lastDay} hint={t.lastDayHint} optional />
        <RadioGroup
          name="days[0].kind"
          label={t.kind}
          defaultValue="holiday"
          options={(['holiday', 'working'] as const).map((kind) => ({ value: kind, label: t.kindChoices[kind] }))}
        />
        <TextField name="days[0].name" label={t.name} hint={t.nameHint} maxLength={100} />
        <SubmitButton>{t.add}</SubmitButton>
      </PostForm>
    </Card>
  );
}
