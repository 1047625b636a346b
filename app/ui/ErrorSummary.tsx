import { useEffect, useId, useRef } from 'react';
import { commonText } from '../text/common.ts';
import { useText } from '../text/index.ts';
import { fieldId, type Problem, useFormState } from './form-state.tsx';
import { Icon } from './Icon.tsx';
import { useRefusedTitle } from './title-context.ts';

interface ErrorSummaryProps {
  /** Names of fields, put before their problems; a repeated row is written `points[].text`. */
  labels?: Readonly<Record<string, string>>;
  /** Heading; default "n places need attention". */
  title?: string;
  /** Where a problem is mended whose field is not on this page; null when it is. */
  elsewhere?: (path: string) => string | null;
  /** Takes no focus and leaves the tab's title alone (samples). */
  quiet?: boolean;
}

// Without scripts the browser moves focus here itself; with them the effect below does.
const BROWSER_FOCUS = { autoFocus: true };

/** Everything to mend on a refused form, first in the form. Takes focus, with or without scripts. */
export function ErrorSummary({ labels = {}, title, elsewhere = () => null, quiet = false }: ErrorSummaryProps) {
  const t = useText(commonText);
  const { formId, refusal: answer } = useFormState();
  // A form that only grew a row comes back with what was typed and nothing to mend.
  const refusal = answer && answer.problems.length > 0 ? answer : null;
  const box = useRef<HTMLDivElement>(null);
  const headingId = useId();
  useRefusedTitle(refusal !== null && !quiet);
  useEffect(() => {
    if (refusal && !quiet) box.current?.focus();
  }, [refusal, quiet]);
  if (!refusal) return null;

  const labelled = ({ path, message }: Problem): string => {
    const label = labels[path] ?? labels[path.replace(/\[\d+\]/g, '[]')];
    if (!label) return message;
    const row = path.match(/\[(\d+)\]/)?.[1];
    return t.fieldProblem(row && !labels[path] ? t.numberedField(label, Number(row) + 1) : label, message);
  };
  return (
    <div
      ref={box}
      className="err-sum"
      role="alert"
      tabIndex={-1}
      {...(quiet ? {} : BROWSER_FOCUS)}
      aria-labelledby={headingId}
    >
      <h2 id={headingId}>
        <Icon name="alert" />
        {title ?? t.problemsFound(refusal.problems.length)}
      </h2>
      <ul>
        {refusal.problems.map((problem) => (
          <li key={problem.path + problem.message}>
            {problem.path === '' ? (
              labelled(problem)
            ) : (
              <a href={elsewhere(problem.path) ?? `#${fieldId(formId, problem.path)}`}>{labelled(problem)}</a>
            )}
            {problem.code === 'stale' && (
              <>
                {'. '}
                <a href="?" target="_blank" rel="noreferrer">
                  {t.openLatest}
                </a>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
