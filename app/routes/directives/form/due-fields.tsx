import { useState } from 'react';
import { DAY_UNITS, DUE_KINDS, type DueKind, type DueTerm } from '#app/domain/due.ts';
import { FREQUENCIES } from '#app/domain/recurrence.ts';
import { commonText } from '#app/text/common.ts';
import { directiveFormText } from '#app/text/directive-form.ts';
import { dueLabelsText } from '#app/text/due-labels.ts';
import { useText } from '#app/text/index.ts';
import { DateField } from '#app/ui/DateField.tsx';
import { useField } from '#app/ui/form-state.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';

/** Which fields a kind of deadline has. */
const HAS: Record<'date' | 'days' | 'recurrence', readonly DueKind[]> = {
  date: ['DATE', 'PERIOD_END', 'IMMEDIATE', 'EVENT'],
  days: ['DURATION', 'EVENT'],
  recurrence: ['RECURRING'],
};

const isKind = (value: string | undefined): value is DueKind =>
  (DUE_KINDS as readonly (string | undefined)[]).includes(value);

/** The deadline of a task: its kind first. Scripts leave only the fields that kind has; without them all are there. */
export function DueFields({ at, due }: { at: string; due: DueTerm | null }) {
  const t = useText(directiveFormText);
  const labels = useText(dueLabelsText);
  const { weekdays } = useText(commonText);
  const hydrated = useHydrated();
  const typed = useField(`${at}.due.kind`).typed?.[0];
  const [kind, setKind] = useState<DueKind>(isKind(typed) ? typed : (due?.kind ?? 'DATE'));
  const shows = (part: keyof typeof HAS) => !hydrated || HAS[part].includes(kind);
  return (
    // Change events of the select bubble up to here.
    <div
      className="xt-due"
      onChange={({ target }) => {
        const { name, value } = target as unknown as HTMLSelectElement;
        if (name === `${at}.due.kind` && isKind(value)) setKind(value);
      }}
    >
      <SelectField
        name={`${at}.due.kind`}
        label={t.dueKind}
        small
        defaultValue={kind}
        options={DUE_KINDS.map((one) => ({ value: one, label: labels.dueKind[one] }))}
      />
      {shows('date') && (
        <DateField
          name={`${at}.due.date`}
          label={t.dueDate}
          small
          optional={kind !== 'DATE'}
          defaultValue={due?.date}
        />
      )}
      {shows('days') && (
        <>
          <TextField
            name={`${at}.due.days`}
            label={t.dueDays}
            small
            inputMode="numeric"
            optional={kind === 'EVENT'}
            defaultValue={due?.days}
          />
          <SelectField
            name={`${at}.due.dayUnit`}
            label={t.dayUnit}
            small
            defaultValue={due?.dayUnit ?? 'WORKDAY'}
            options={DAY_UNITS.map((unit) => ({ value: unit, label: labels.dayUnit[unit] }))}
          />
        </>
      )}
      {shows('recurrence') && (
        <>
          <SelectField
            name={`${at}.due.recurrence.frequency`}
            label={t.frequency}
            small
            blank={t.none}
            defaultValue={due?.recurrence?.frequency}
            options={FREQUENCIES.map((one) => ({ value: one, label: labels.frequency[one] }))}
          />
          <SelectField
            name={`${at}.due.recurrence.weekday`}
            label={t.weekday}
            small
            optional
            blank={t.none}
            defaultValue={due?.recurrence?.weekday ? String(due.recurrence.weekday) : ''}
            options={weekdays.map((name, place) => ({ value: String(place + 1), label: name }))}
          />
          <TextField
            name={`${at}.due.recurrence.day`}
            label={t.dayOfPeriod}
            small
            optional
            inputMode="numeric"
            defaultValue={due?.recurrence?.day}
          />
        </>
      )}
    </div>
  );
}
