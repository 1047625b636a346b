import { commonText } from '../text/common.ts';
import { useFormat, useText } from '../text/index.ts';
import { Field, type FieldProps } from './Field.tsx';

interface FileFieldProps extends FieldProps {
  /** File name endings that are taken: `['.pdf', '.docx']`. */
  accept: readonly string[];
  /** Largest file, in bytes. */
  maxSize: number;
  multiple?: boolean;
}

/** Files to send along; the form must carry `files`. What is allowed is said before choosing. */
export function FileField({ accept, maxSize, multiple = false, ...props }: FileFieldProps) {
  const t = useText(commonText);
  const format = useFormat();
  const hint = t.fileHint(accept.join(', '), format.fileSize(maxSize));
  return (
    <Field {...props} hint={props.hint ?? hint}>
      {(control) => <input {...control} className="in" type="file" accept={accept.join(',')} multiple={multiple} />}
    </Field>
  );
}
