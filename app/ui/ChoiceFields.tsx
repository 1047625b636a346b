import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { classes } from './classes.ts';
import { FieldProblem, type FieldProps } from './Field.tsx';
import { useField } from './form-state.tsx';
import type { Choice } from './SelectField.tsx';

interface OneBoxProps {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  defaultChecked?: boolean;
  className?: string;
}

/** One box to tick; posts `on`. */
export function CheckField({ name, label, hint, defaultChecked = false, className }: OneBoxProps) {
  const { id, problem, typed } = useField(name);
  return (
    <div className={classes('field', problem && 'field-err', className)}>
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <label className="check">
        <input
          id={id}
          type="checkbox"
          name={name}
          defaultChecked={typed ? typed.length > 0 : defaultChecked}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
        <span>
          {label}
          {hint && <span className="hint d-block">{hint}</span>}
        </span>
      </label>
    </div>
  );
}

interface GroupProps extends FieldProps {
  options: readonly Choice[];
  /** Side by side instead of one below another. */
  inline?: boolean;
}

/** One of a few choices, all in sight. */
export function RadioGroup(props: GroupProps & { defaultValue?: string | null }) {
  return <Group {...props} type="radio" defaultValues={props.defaultValue ? [props.defaultValue] : []} />;
}

/** Any of a few choices; posts the name once per ticked box. */
export function CheckGroup(props: GroupProps & { defaultValues?: readonly string[] }) {
  return <Group {...props} type="checkbox" defaultValues={props.defaultValues ?? []} />;
}

function Group(props: GroupProps & { type: 'radio' | 'checkbox'; defaultValues: readonly string[] }) {
  const { name, label, hint, optional = false, options, type } = props;
  const t = useText(commonText);
  const { id, problem, typed } = useField(name);
  const chosen = typed ?? props.defaultValues;
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={classes('field', problem && 'field-err', props.className)}
      aria-describedby={described || undefined}
    >
      <legend className="lab">
        {label} {optional && <span className="opt">{t.optional}</span>}
      </legend>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      <div className={props.inline ? 'row-wrap g-6-24' : 'opts'}>
        {options.map((option, index) => (
          <label className="check" key={option.value}>
            <input
              id={index === 0 ? id : undefined}
              type={type}
              name={name}
              value={option.value}
              disabled={option.disabled}
              defaultChecked={chosen.includes(option.value)}
              aria-invalid={problem ? true : undefined}
            />
            <span>
              {option.label}
              {option.hint && <span className="hint d-block">{option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
