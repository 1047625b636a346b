import { safeReturnPath } from './return-path.ts';

/** A form that came too late: the session had ended. Where it was sent, and what was typed, by field name. */
export interface KeptForm {
  action: string;
  fields: Record<string, string[]>;
}

/** Reads what the sign-in form carried along; anything else than a form of this app counts as nothing. */
export function readKeptForm(text: unknown): KeptForm | null {
  if (typeof text !== 'string' || text === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || !('action' in value) || !('fields' in value)) return null;
  const { action, fields } = value;
  if (typeof action !== 'string' || safeReturnPath(action) !== action) return null;
  if (typeof fields !== 'object' || fields === null) return null;
  const isTexts = (list: unknown): list is string[] =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  return Object.values(fields).every(isTexts) ? { action, fields: fields as KeptForm['fields'] } : null;
}
