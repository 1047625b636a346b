import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';

export interface Step {
  label: string;
  /** Day or person, under the label. */
  note?: string;
  state: 'done' | 'now' | 'todo';
}

/** Where a record stands on its way. */
export function Steps({ steps, label }: { steps: readonly Step[]; label: string }) {
  const t = useText(commonText);
  return (
    <ol className="steps" aria-label={label}>
      {steps.map((step) => (
        <li
          key={step.label}
          className={step.state === 'done' ? 'ok' : undefined}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          {step.label}
          {step.state === 'done' && <span className="vh"> ({t.stepDone})</span>}
          {step.note && <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}
