import { useEffect, useRef } from 'react';
import { classes } from './classes.ts';
import { type ControlProps, Field, type FieldProps } from './Field.tsx';
import { useTypedEarly } from './use-typed-early.ts';

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
      {(control, typed) => <Box {...props} control={control} text={typed ?? props.defaultValue ?? ''} />}
    </Field>
  );
}

interface BoxProps extends Pick<TextAreaProps, 'rows' | 'maxLength' | 'inputClassName'> {
  control: ControlProps;
  /** What it comes with. */
  text: string;
}

function Box({ control, text, rows = 3, maxLength, inputClassName }: BoxProps) {
  const box = useRef<HTMLTextAreaElement>(null);
  const early = useTypedEarly(control.id, text);
  useEffect(() => {
    if (!box.current || early?.text == null) return;
    box.current.value = early.text;
    if (early.caret !== null) box.current.setSelectionRange(early.caret, early.caret);
  }, [early]);
  return (
    <textarea
      {...control}
      ref={box}
      className={classes('in', inputClassName)}
      rows={rows}
      maxLength={maxLength}
      defaultValue={text}
    />
  );
}
