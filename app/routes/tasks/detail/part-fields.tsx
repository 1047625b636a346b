import { useLoaderData } from '@remix-run/react';
import type { TaskPart } from '#app/queries/tasks/task-parts.ts';
import { useFormat, useText } from '#app/text/index.ts';
import { unitWorkText } from '#app/text/unit-work.ts';
import { DateField } from '#app/ui/DateField.tsx';
import { SelectField } from '#app/ui/SelectField.tsx';
import { TextArea } from '#app/ui/TextArea.tsx';
import type { loader } from './route.tsx';

/** Names of the fields below, for the error summary. */
export function usePartLabels() {
  const t = useText(unitWorkText).parts;
  return { text: t.text, holder: t.holder, dueOn: t.due };
}

/** What is to be done, by whom, by when. */
export function PartFields({ part }: { part?: TaskPart }) {
  const { task, holders } = useLoaderData<typeof loader>();
  const t = useText(unitWorkText).parts;
  const format = useFormat();
  const people = holders?.people.map(({ key, name, title }) => ({ value: key, label: `${name} (${title})` })) ?? [];
  const units = holders?.units.map(({ key, name }) => ({ value: key, label: name })) ?? [];
  const known = [...people, ...units].some(({ value }) => value === part?.holder);
  // Somebody who has left the unit keeps the part until it is given to somebody else.
  const left = part && !known ? [{ value: part.holder, label: part.holderName }] : [];
  return (
    <>
      <TextArea name="text" label={t.text} rows={2} maxLength={1000} defaultValue={part?.text} />
      <div className="row-fields rows-two">
        <SelectField
          name="holder"
          label={t.holder}
          blank={t.choose}
          defaultValue={part?.holder}
          options={[
            ...left,
            ...(people.length > 0 ? [{ label: t.people, options: people }] : []),
            ...(units.length > 0 ? [{ label: t.units, options: units }] : []),
          ]}
        />
        <DateField
          name="dueOn"
          label={t.due}
          optional
          hint={task.dueOn ? t.dueHint(format.date(task.dueOn)) : undefined}
          defaultValue={part?.dueOn}
        />
      </div>
    </>
  );
}
