import { type ReactNode, useMemo } from 'react';
import { FormProblems, type Refusal, useFormState } from '#app/ui/form-state.tsx';

/** A refusal in which the row that stood at `from` is named as it is now, and no other row is named. */
function movedRow(refusal: Refusal | null, from: number | null, to: number): Refusal | null {
  if (!refusal || from === null) return null;
  const own = `points[${from}].`;
  const rename = (name: string) => `points[${to}].${name.slice(own.length)}`;
  return {
    ...refusal,
    values: Object.fromEntries(
      Object.entries(refusal.values).flatMap(([name, values]) =>
        name.startsWith(own) ? [[rename(name), values]] : [],
      ),
    ),
    problems: refusal.problems.flatMap((problem) =>
      problem.path.startsWith(own) ? [{ ...problem, path: rename(problem.path) }] : [],
    ),
  };
}

/** Lets the fields of a row find what was typed into them although the row has moved since. */
export function RowScope({ origin, row, children }: { origin: number | null; row: number; children: ReactNode }) {
  const form = useFormState();
  const value = useMemo(() => ({ ...form, refusal: movedRow(form.refusal, origin, row) }), [form, origin, row]);
  return <FormProblems value={value}>{children}</FormProblems>;
}
