import { createContext, useContext } from 'react';

/** One thing to mend: at a field (`points[0].text`) or, with an empty path, for the whole form. */
export interface Problem {
  path: string;
  message: string;
  /** `stale`: somebody else saved first. */
  code?: string;
}

/** The answer to a refused form: what to mend, and everything that was typed, by field name. */
export interface Refusal {
  intent: string;
  problems: readonly Problem[];
  values: Readonly<Record<string, readonly string[]>>;
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'problems' in answer && 'values' in answer;
}

interface FormState {
  /** Prefix of the fields' ids, so that two forms on a page may have fields of the same name. */
  formId: string;
  /** The form's only intent; null when its buttons name theirs. */
  intent: string | null;
  refusal: Refusal | null;
}

const FormContext = createContext<FormState>({ formId: 'form', intent: null, refusal: null });

export const FormProblems = FormContext.Provider;

/** The id of a field: `points[0].text` in the form `save` → `save-points-0-text`. */
export const fieldId = (formId: string, name: string): string =>
  `${formId}-${name.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`;

export interface FieldState {
  id: string;
  problem: string | undefined;
  /** What was typed before the form was refused; undefined when the form is fresh. */
  typed: readonly string[] | undefined;
}

/** How a field finds its id, its problem and what was typed into it. */
export function useField(name: string): FieldState {
  const { formId, refusal } = useContext(FormContext);
  return {
    id: fieldId(formId, name),
    problem: refusal?.problems.find((problem) => problem.path === name)?.message,
    typed: refusal ? (refusal.values[name] ?? []) : undefined,
  };
}

export const useFormState = (): FormState => useContext(FormContext);
