import { classes } from './classes.ts';
import { Field, type FieldProps } from './Field.tsx';

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  disabled?: boolean;
}

export interface ChoiceGroup {
  label: string;
  options: readonly Choice[];
}

interface SelectFieldProps extends FieldProps {
  options: readonly (Choice | ChoiceGroup)[];
  defaultValue?: string | null;
  /** Words of a first, empty choice. */
  blank?: string;
  small?: boolean;
  inputClassName?: string;
}

export function SelectField(props: SelectFieldProps) {
  return (
    <Field {...props}>
      {(control, typed) => (
        <select
          {...control}
          className={classes('in', props.small && 'in-sm', props.inputClassName)}
          defaultValue={typed ?? props.defaultValue ?? undefined}
        >
          <Options options={props.options} blank={props.blank} />
        </select>
      )}
    </Field>
  );
}

export function Options({ options, blank }: Pick<SelectFieldProps, 'options' | 'blank'>) {
  const option = ({ value, label, disabled }: Choice) => (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
  return (
    <>
      {blank !== undefined && <option value="">{blank}</option>}
      {options.map((choice) =>
        'options' in choice ? (
          <optgroup key={choice.label} label={choice.label}>
            {choice.options.map(option)}
          </optgroup>
        ) : (
          option(choice)
        ),
      )}
    </>
  );
}
