import { classes } from '#app/ui/classes.ts';
import { FieldProblem } from '#app/ui/Field.tsx';
import { useField } from '#app/ui/form-state.tsx';
import { type Choice, Options } from '#app/ui/SelectField.tsx';

interface RowFieldProps {
  name: string;
  label: string;
  defaultValue: string;
  /** Choices make it a select, with a blank one first. */
  options?: readonly Choice[];
  blank?: string;
  inputMode?: 'numeric';
  className?: string;
}

/** A cell of a row of fields: its label stands above it, and its problem in between. */
export function RowField({ name, label, defaultValue, options, blank, inputMode, className }: RowFieldProps) {
  const { id, problem } = useField(name);
  const control = {
    id,
    name,
    defaultValue,
    className: 'in',
    'aria-invalid': problem ? (true as const) : undefined,
    'aria-describedby': problem ? `${id}-problem` : undefined,
  };
  return (
    <div className={classes('field', problem && 'field-err', className)}>
      <label htmlFor={id}>{label}</label>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {options ? (
        <select {...control}>
          <Options options={options} blank={blank ?? ''} />
        </select>
      ) : (
        <input {...control} inputMode={inputMode} autoComplete="off" />
      )}
    </div>
  );
}
