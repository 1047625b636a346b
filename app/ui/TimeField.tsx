import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { Field, type FieldProps } from './Field.tsx';

/** A time of day typed H:MM, 24 hours. */
export function TimeField({ defaultValue, ...props }: FieldProps & { defaultValue?: string | null }) {
  const t = useText(commonText);
  return (
    <Field {...props} hint={props.hint ?? t.timeHint}>
      {(control, typed) => (
        <input
          {...control}
          className="in w-110"
          inputMode="numeric"
          autoComplete="off"
          defaultValue={typed ?? defaultValue?.replace(/^0(?=\d)/, '')}
        />
      )}
    </Field>
  );
}
