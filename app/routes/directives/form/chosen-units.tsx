import { useState } from 'react';
import { directiveFormText } from '#app/text/directive-form.ts';
import { useText } from '#app/text/index.ts';
import { useField } from '#app/ui/form-state.tsx';
import { Icon } from '#app/ui/Icon.tsx';
import { type UnitGroup, UnitPicker } from '#app/ui/UnitPicker.tsx';

interface ChosenUnitsProps {
  name: string;
  label: string;
  groups: readonly UnitGroup[];
  defaultValues: readonly string[];
  /** Said while nothing is chosen. */
  blank: string;
  optional?: boolean;
}

/** Units behind a line that says who is chosen; the boxes unfold below it. */
export function ChosenUnits({ name, label, groups, defaultValues, blank, optional = false }: ChosenUnitsProps) {
  const t = useText(directiveFormText);
  const { typed, problem } = useField(name);
  const [chosen, setChosen] = useState<readonly string[]>(typed ?? defaultValues);
  const names = groups.flatMap(({ units }) => units).filter(({ id }) => chosen.includes(id));
  const [first] = names;
  return (
    <details className="pick" open={problem !== undefined || undefined}>
      <summary>
        <span className="grow">
          <span className="small soft">{label}:</span>{' '}
          <b>{first ? t.chosen(first.name, names.length - 1) : <span className="soft">{blank}</span>}</b>
        </span>
        <Icon name="down" small />
      </summary>
      {/* Change events of the boxes bubble up to here. */}
      <div
        onChange={({ currentTarget }) =>
          setChosen(
            [...currentTarget.querySelectorAll<HTMLInputElement>('.pick-list input:checked')].map(({ value }) => value),
          )
        }
      >
        <UnitPicker name={name} label={label} groups={groups} defaultValues={defaultValues} optional={optional} />
      </div>
    </details>
  );
}
