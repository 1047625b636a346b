import { useLoaderData } from '@remix-run/react';
import { useState } from 'react';
import { DAY_UNITS, DUE_KINDS, type DueKind } from '#app/domain/due.ts';
import { FREQUENCIES } from '#app/domain/recurrence.ts';
import { commonText } from '#app/text/common.ts';
import { useText } from '#app/text/index.ts';
import { liveMeetingText } from '#app/text/live-meeting.ts';
import { Card } from '#app/ui/Card.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { useField } from '#app/ui/form-state.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import { useHydrated } from '#app/ui/use-hydrated.ts';
import type { loader } from './route.tsx';

/** Which fields a kind of deadline has. */
const HAS: Record<'date' | 'days' | 'recurrence', readonly DueKind[]> = {
  date: ['DATE', 'PERIOD_END', 'IMMEDIATE', 'EVENT'],
  days: ['DURATION', 'EVENT'],
  recurrence: ['RECURRING'],
};

const isKind = (value: string): value is DueKind => (DUE_KINDS as readonly string[]).includes(value);

/** The deadline: its kind first. Scripts leave only the fields that kind has; without them all are there. */
export function ConclusionWhen() {
  const { conclusion } = useLoaderData<typeof loader>();
  const words = useText(liveMeetingText);
  const t = words.conclusionForm;
  const { weekdays } = useText(commonText);
  const hydrated = useHydrated();
  const typed = useField('due.kind').typed?.[0];
  const due = conclusion?.due;
  const [kind, setKind] = useState<DueKind>(typed && isKind(typed) ? typed : (due?.kind ?? 'DATE'));
  const shows = (part: keyof typeof HAS) => !hydrated || HAS[part].includes(kind);
  return (
    <Card title={t.when}>
      {/* Change events of the select bubble up to here. */}
      <div
        className="due-kind"
        onChange={(event) => {
          const { name, value } = event.target as HTMLSelectElement;
          if (name === 'due.kind' && isKind(value)) setKind(value);
        }}
      >
        <SelectField
          name="due.kind"
          label={t.dueKind}
          defaultValue={kind}
          options={DUE_KINDS.map((one) => ({ value: one, label: words.dueKind[one] }))}
        />
      </div>
      {shows('date') && (
        <DateField
          name="due.date"
          label={t.date}
          hint={t.dateHint}
          optional={kind !== 'DATE'}
          defaultValue={due?.date}
        />
      )}
      {shows('days') && (
        <div className="row-fields rows-two">
          <TextField
            name="due.days"
            label={t.days}
            inputMode="numeric"
            optional={kind === 'EVENT'}
            defaultValue={due?.days}
          />
          <SelectField
            name="due.dayUnit"
            label={t.dayUnit}
            defaultValue={due?.dayUnit ?? 'WORKDAY'}
            options={DAY_UNITS.map((unit) => ({ value: unit, label: words.dayUnit[unit] }))}
          />
        </div>
      )}
      {shows('recurrence') && (
        <div className="row-fields rows-time">
          <SelectField
            name="due.recurrence.frequency"
            label={t.frequency}
            blank={t.none}
            defaultValue={due?.recurrence?.frequency}
            options={FREQUENCIES.map((one) => ({ value: one, label: words.frequency[one] }))}
          />
          <SelectField
            name="due.recurrence.weekday"
            label={t.weekday}
            optional
            blank={t.none}
            defaultValue={due?.recurrence?.weekday ? String(due.recurrence.weekday) : ''}
            options={weekdays.map((name, place) => ({ value: String(place + 1), label: name }))}
          />
          <TextField
            name="due.recurrence.day"
            label={t.day}
            optional
            inputMode="numeric"
            defaultValue={due?.recurrence?.day}
          />
        </div>
      )}
      <TextField name="due.phrase" label={t.phrase} hint={t.phraseHint} optional defaultValue={due?.phrase} />
    </Card>
  );
}
