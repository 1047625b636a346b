import { classes } from './classes.ts';
import { Field, type FieldProps } from './Field.tsx';

interface TextAreaProps extends FieldProps {
  defaultValue?: string | null;
  rows?: number;
  maxLength?: number;
  inputClassName?: string;
}

/** Several lines of text; Ctrl+Enter sends the form. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {(control, typed) => (
        <textarea
          {...control}
          className={classes('in', props.inputClassName)}
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          defaultValue={typed ?? props.defaultValue ?? undefined}
        />
      )}
    </Field>
  );
}
