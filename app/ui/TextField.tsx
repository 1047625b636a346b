import type { HTMLInputTypeAttribute, InputHTMLAttributes } from 'react';
import { classes } from './classes.ts';
import { Field, type FieldProps } from './Field.tsx';

interface TextFieldProps extends FieldProps {
  defaultValue?: string | number | null;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  maxLength?: number;
  /** 34 px high, for rows of fields. */
  small?: boolean;
  /** Class of the input itself, e.g. `maxw-220`. */
  inputClassName?: string;
  spellCheck?: boolean;
  /** Suggestions, by the id of a `<datalist>`. */
  list?: string;
}

/** One line of text. Passwords are never written back into a refused form. */
export function TextField(props: TextFieldProps) {
  const { defaultValue, type = 'text', small = false, inputClassName, spellCheck } = props;
  return (
    <Field {...props}>
      {(control, typed) => (
        <input
          {...control}
          className={classes('in', small && 'in-sm', inputClassName)}
          type={type}
          defaultValue={type === 'password' ? undefined : (typed ?? defaultValue ?? undefined)}
          autoComplete={props.autoComplete ?? 'off'}
          autoCapitalize={type === 'password' || spellCheck === false ? 'none' : undefined}
          inputMode={props.inputMode}
          maxLength={props.maxLength}
          spellCheck={spellCheck}
          list={props.list}
        />
      )}
    </Field>
  );
}
