/** Values of a posted form: a string, a file, or a list where a name was repeated. */
export type FormValue = string | File | FormValues | FormValue[];
export interface FormValues {
  [name: string]: FormValue;
}

const STEP = /[^.[\]]+/g;
const MAX_INDEX = 500;

/**
 * Turns `points[0].text=…` into `{ points: [{ text: … }] }`. Repeated names become lists; empty file inputs vanish.
 * List gaps are closed, so that a removed row in the middle leaves no hole. Names that could reach a prototype are dropped.
 */
export function readForm(form: FormData): FormValues {
  const root: FormValues = Object.create(null);
  for (const name of new Set(form.keys())) {
    const values = form
      .getAll(name)
      .filter((value) => typeof value === 'string' || value.size > 0 || value.name !== '');
    if (values.length > 0)
      place(root, name.match(STEP) ?? [], values.length === 1 ? (values[0] as FormValue) : (values as FormValue[]));
  }
  return closeGaps(root) as FormValues;
}

function place(root: FormValues, steps: string[], value: FormValue): void {
  let here: Record<string, FormValue> = root;
  for (const [depth, step] of steps.entries()) {
    if (step === '__proto__' || step === 'constructor' || step === 'prototype') return;
    if (/^\d+$/.test(step) && Number(step) > MAX_INDEX) return;
    if (depth === steps.length - 1) {
      here[step] = value;
      return;
    }
    const next = here[step];
    if (next === undefined || typeof next !== 'object' || next instanceof File || Array.isArray(next))
      here[step] = Object.create(null);
    here = here[step] as Record<string, FormValue>;
  }
}

/** An object whose keys are all numbers is a list. */
function closeGaps(value: FormValue): FormValue {
  if (typeof value === 'string' || value instanceof File) return value;
  if (Array.isArray(value)) return value.map(closeGaps);
  const keys = Object.keys(value);
  if (keys.length > 0 && keys.every((key) => /^\d+$/.test(key)))
    return keys.sort((a, b) => Number(a) - Number(b)).map((key) => closeGaps(value[key] as FormValue));
  return Object.fromEntries(keys.map((key) => [key, closeGaps(value[key] as FormValue)]));
}

/** What is typed back into a refused form: texts by field name, without passwords and files. */
export function echoValues(form: FormData): Record<string, string[]> {
  const echo: Record<string, string[]> = {};
  for (const [name, value] of form)
    if (typeof value === 'string' && !/password/i.test(name)) echo[name] = [...(echo[name] ?? []), value];
  return echo;
}

/** `['points', 0, 'text']` → `points[0].text`: the name of the field a problem belongs to. */
export const fieldName = (path: readonly PropertyKey[]): string =>
  path
    .map((step, depth) => (typeof step === 'number' ? `[${step}]` : depth === 0 ? String(step) : `.${String(step)}`))
    .join('');
