import { useLoaderData } from '@remix-run/react';
import { useFormat, useText } from '#app/text/index.ts';
import { taskMoveText } from '#app/text/task-move.ts';
import { CheckField } from '#app/ui/ChoiceFields.tsx';
import { DateField } from '#app/ui/DateField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextField } from '#app/ui/TextField.tsx';
import type { loader } from './route.tsx';

/** The unit that gets the task, and its date there: a new one, or said to stay. */
export function TransferFields() {
  const { task, units } = useLoaderData<typeof loader>();
  const t = useText(taskMoveText);
  const format = useFormat();
  return (
    <>
      <SelectField
        name="toUnitId"
        label={t.toUnit}
        blank={t.chooseUnit}
        options={units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <DateField name="newDueOn" label={t.newDue} optional={task.dueOn === null} />
      {task.dueOn && <CheckField name="sameDue" label={t.sameDue(format.date(task.dueOn))} hint={t.sameDueHint} />}
    </>
  );
}

/** The paper it rests on: one of those issued here since the task was given, or number and day of another. */
export function PaperFields() {
  const { papers } = useLoaderData<typeof loader>();
  const t = useText(taskMoveText);
  const format = useFormat();
  return (
    <>
      {papers.length > 0 && (
        <SelectField
          name="basisDirectiveId"
          label={t.paper}
          blank={t.otherPaper}
          options={papers.map(({ id, numberText, subject, issuedOn }) => ({
            value: id,
            label: [numberText, issuedOn && format.date(issuedOn), subject].filter(Boolean).join(' · '),
          }))}
        />
      )}
      <div className="fields-row">
        <TextField
          name="basisNumber"
          label={t.number}
          hint={papers.length > 0 ? t.numberHint : undefined}
          optional={papers.length > 0}
          maxLength={100}
          spellCheck={false}
        />
        <DateField name="basisOn" label={t.on} optional={papers.length > 0} />
      </div>
    </>
  );
}
