import { Link, useLoaderData } from '@remix-run/react';
import { FREQUENCIES } from '#app/domain/recurrence.ts';
import { addDays } from '#app/domain/shared/local-date.ts';
import { paths } from '#app/paths.ts';
import { commonText } from '#app/text/common.ts';
import { dueLabelsText } from '#app/text/due-labels.ts';
import { useFormat, useText, useToday } from '#app/text/index.ts';
import { seriesChangeText } from '#app/text/series-change.ts';
import { seriesPageText } from '#app/text/series-page.ts';
import { Card } from '#app/ui/Card.tsx';
import { RadioGroup } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { PostForm } from '#app/ui/PostForm.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { SubmitButton } from '#app/ui/SubmitButton.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './detail.tsx';

/** Another rule, from a day on. */
export function ChangeForm() {
  const { series } = useLoaderData<typeof loader>();
  const t = useText(seriesChangeText);
  const labels = useText(dueLabelsText);
  const { weekdays } = useText(commonText);
  const today = useToday();
  const { rule } = series;
  const names = {
    frequency: t.frequency,
    weekday: t.weekday,
    day: t.day,
    from: t.from,
    endsOn: t.endsOn,
    reason: t.reason,
  };
  return (
    <Card title={t.title} foot={t.note}>
      <PostForm intent="change" id="change" version={series.version} labels={names}>
        <SelectField
          name="frequency"
          label={t.frequency}
          defaultValue={rule.frequency}
          options={FREQUENCIES.map((one) => ({ value: one, label: labels.frequency[one] }))}
        />
        <SelectField
          name="weekday"
          label={t.weekday}
          optional
          blank={t.none}
          defaultValue={rule.weekday ? String(rule.weekday) : ''}
          options={weekdays.map((name, place) => ({ value: String(place + 1), label: name }))}
        />
        <TextField name="day" label={t.day} hint={t.dayHint} optional inputMode="numeric" defaultValue={rule.day} />
        <DateField name="from" label={t.from} defaultValue={addDays(today, 1)} />
        <DateField name="endsOn" label={t.endsOn} optional defaultValue={series.endsOn} />
        <TextArea name="reason" label={t.reason} rows={2} maxLength={1000} />
        <SubmitButton tone="secondary">{t.submit}</SubmitButton>
      </PostForm>
    </Card>
  );
}

/** Ends the series today. */
export function CloseForm() {
  const { series, occurrences } = useLoaderData<typeof loader>();
  const t = useText(seriesPageText).close;
  const today = useToday();
  const left = occurrences.filter(
    ({ mayExcuse, dueOn, status }) => mayExcuse && dueOn !== null && (dueOn <= today || status !== 'moi'),
  );
  return (
    <Card title={t.title} foot={t.note(left.length)}>
      <PostForm intent="close" id="close" version={series.version} labels={{ reason: t.reason }}>
        <TextArea name="reason" label={t.reason} rows={2} maxLength={1000} />
        <SubmitButton tone="danger">{t.submit}</SubmitButton>
      </PostForm>
    </Card>
  );
}

/** Lets one occurrence off. */
export function ExcuseForm({ taskId }: { taskId: string }) {
  const { occurrences, series } = useLoaderData<typeof loader>();
  const t = useText(seriesPageText).excuse;
  const format = useFormat();
  const today = useToday();
  const one = occurrences.find(({ id }) => id === taskId);
  if (!one?.mayExcuse || one.dueOn === null) return null;
  const isPast = one.occurrenceOn !== null && one.occurrenceOn < today;
  return (
    <Card id="mien" title={t.title(format.date(one.dueOn))} foot={t.note}>
      <PostForm intent="excuse" id="excuse" version={one.version} labels={{ closedAs: t.closedAs, reason: t.reason }}>
        <input type="hidden" name="taskId" value={one.id} />
        <RadioGroup
          name="closedAs"
          label={t.closedAs}
          defaultValue={isPast ? 'period_passed' : 'by_document'}
          options={(['period_passed', 'by_document'] as const).map((value) => ({
            value,
            label: t.choices[value],
            disabled: value === 'period_passed' && !isPast,
          }))}
        />
        <TextArea name="reason" label={t.reason} rows={2} maxLength={1000} />
        <div className="row-wrap">
          <SubmitButton>{t.submit}</SubmitButton>
          <Link className="btn" to={paths.taskSeries(series.id)}>
            {t.keep}
          </Link>
        </div>
      </PostForm>
    </Card>
  );
}
