import type { ReactNode } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { classes } from './classes.ts';
import { useField } from './form-state.tsx';
import { Icon } from './Icon.tsx';

export interface FieldProps {
  name: string;
  label: string;
  hint?: ReactNode;
  /** May be left empty; said beside the label. */
  optional?: boolean;
  /** Class of the wrapper, e.g. a width or `m-0` inside a grid. */
  className?: string;
  /** The label is for screen readers only. */
  hideLabel?: boolean;
}

/** What a control needs to be tied to its label, hint and problem. */
export interface ControlProps {
  id: string;
  name: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': true | undefined;
}

/** Label above, hint under it, problem under the hint, then the control. */
export function Field(
  props: FieldProps & { children: (control: ControlProps, typed: string | undefined) => ReactNode },
) {
  const { name, label, hint, optional = false, hideLabel = false, children } = props;
  const t = useText(commonText);
  const { id, problem, typed } = useField(name);
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean).join(' ');
  return (
    <div className={classes('field', problem && 'field-err', props.className)}>
      <label htmlFor={id} className={hideLabel ? 'vh' : undefined}>
        {label} {optional && <span className="opt">{t.optional}</span>}
      </label>
      {hint && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {children(
        {
          id,
          name,
          'aria-describedby': described || undefined,
          'aria-invalid': problem ? true : undefined,
          'aria-required': optional ? undefined : true,
        },
        typed?.[0] ?? (typed ? '' : undefined),
      )}
    </div>
  );
}

export function FieldProblem({ id, problem }: { id: string; problem: string | undefined }) {
  if (!problem) return null;
  return (
    <p className="err" id={id}>
      <Icon name="alert" />
      {problem}
    </p>
  );
}
